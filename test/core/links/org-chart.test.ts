import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import { readLinks, reportUnreadLinks } from "../../../src/core/links/read-links.ts";
import { linksOf, mentee, mentor } from "./people.ts";

function read(...rows: Cell[][]) {
  const { issues, report } = collectIssues();
  const table = { id: 1, name: "Liens", formFed: false, rows };
  reportUnreadLinks(table, report);
  const links = readLinks(table);
  return {
    issues,
    links,
    said: links.map(({ row, person, other }) => `${String(row)}: ${person} > ${other}`),
  };
}

describe("an org chart of one column a level", () => {
  it("is read left to right, a blank cell being the one above", () => {
    const { links, said, issues } = read(
      ["Niveau 1", "Niveau 2", "Niveau 3"],
      ["Zoé"],
      ["", "Luc"],
      ["", "", "Ana"],
      ["", "", "Bob"],
      ["", "Max", "Cid"],
      ["Yan", "Eve", ""],
    );
    expect(said).toEqual([
      "3: Zoé > Luc",
      "4: Luc > Ana",
      "5: Luc > Bob",
      "6: Zoé > Max",
      "6: Max > Cid",
      "7: Yan > Eve",
    ]);
    expect(links[1]).toMatchObject({
      relation: "manages",
      columns: { person: "Niveau 2", other: "Niveau 3" },
    });
    expect(issues).toEqual([]);
  });

  it("is read where every row repeats what is above", () => {
    expect(
      read(
        ["Level 1", "Level 2", "Level 3"],
        ["Zoé", "Luc", "Ana"],
        ["Zoé", "", "Bob"],
        ["zoé", "Max", "Cid"],
      ).said,
    ).toEqual(["2: Zoé > Luc", "2: Luc > Ana", "3: Luc > Bob", "4: Zoé > Max", "4: Max > Cid"]);
  });

  it("does not carry a level over to another branch", () => {
    expect(read(["N1", "N2", "N3"], ["Zoé", "Luc", "Ana"], ["Yan", "", "Bob"]).said).toEqual([
      "2: Zoé > Luc",
      "2: Luc > Ana",
      "3: Yan > Bob",
    ]);
  });

  it("is told from titles", () => {
    expect(
      read(["Présidence", "Direction", "Équipe"], ["Zoé", "Luc", "Ana"], ["", "", "Bob"], ["", "Max", ""])
        .said,
    ).toEqual(["2: Zoé > Luc", "2: Luc > Ana", "3: Luc > Bob", "4: Zoé > Max"]);
  });

  it("may end with the managers and the employees", () => {
    expect(
      read(["Direction", "Gestionnaire", "Employé·e"], ["Zoé", "Luc", "Ana"], ["", "", "Bob"]).said,
    ).toEqual(["2: Zoé > Luc", "2: Luc > Ana", "3: Luc > Bob"]);
  });

  it("passes over vacancies and titles on a second line", () => {
    expect(
      read(["Niveau 1", "Niveau 2", "Niveau 3"], ["Zoé\nPrésidente", "Vacant", "Ana\nConseillère"]).said,
    ).toEqual(["2: Zoé > Ana"]);
  });

  it("is not any table: one of dates or of a row a person is an issue", () => {
    expect(
      read(["Date", "Qui parle"], ["2026-01-02", "Ana"], ["2026-01-02", "Bob"]).issues.map(
        ({ code }) => code,
      ),
    ).toEqual(["links-columns-missing"]);
    expect(
      read(["Membre", "Ville"], ["Ana", "Québec"], ["Bob", "Québec"]).issues.map(({ code }) => code),
    ).toEqual(["links-columns-missing"]);
  });

  it("makes lines between the participants in it", () => {
    const { links: rows } = read(
      ["Niveau 1", "Niveau 2", "Niveau 3"],
      ["Zoé", "Luc", "Ana"],
      ["", "Max", "Bob"],
    );
    const links = linksOf({
      mentees: [mentee({ name: "Ana" })],
      mentors: [mentor({ name: "Zoé" }), mentor({ name: "Bob" })],
      rows,
    });
    expect(links.list.map(({ mentor: at, chain }) => [at, chain])).toEqual([[0, ["Zoé", "Luc", "Ana"]]]);
  });
});
