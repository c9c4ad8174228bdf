import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import { readLinks, reportUnreadLinks } from "../../../src/core/links/read-links.ts";

/** What a Links tab says, as `row: person | relation | other`, and its issues. */
function read(...rows: Cell[][]) {
  const { issues, report } = collectIssues();
  const table = { id: 1, name: "Liens", formFed: false, rows };
  reportUnreadLinks(table, report);
  const links = readLinks(table);
  return {
    issues,
    links,
    said: links.map((link) => `${String(link.row)}: ${link.person} | ${link.relation} | ${link.other}`),
  };
}

describe("a Links tab of person, relation, other person, note", () => {
  it("is read in French and in English, in any order of columns", () => {
    for (const headers of [
      ["Personne", "Relation", "Autre personne", "Note"],
      ["Person", "Relation", "Other person", "Note"],
      ["PERSONNE 1", "Lien", "Personne 2", "Remarques"],
      ["Nom", "Type de lien", "Autre personne ou organisation", "Commentaire"],
      ["Personne", "Relation", "Personne", "Notes"],
    ]) {
      const { links, issues } = read(headers, ["Ana", "dirige", "Bob", "2024"]);
      expect(links, headers.join()).toMatchObject([
        { row: 2, person: "Ana", relation: "dirige", other: "Bob" },
      ]);
      expect(issues).toEqual([]);
    }
    expect(read(["Note", "Autre personne", "Personne", "Relation"], ["", "Bob", "Ana", "past"]).said).toEqual(
      ["2: Ana | past | Bob"],
    );
  });

  it("keeps rows that lack something, to be judged, and passes over blank ones", () => {
    const headers = ["Personne", "Relation", "Autre personne"];
    expect(read(headers, ["Ana", "", "Bob"], ["", " ", ""], [], ["Ana", "dirige"]).said).toEqual([
      "2: Ana |  | Bob",
      "5: Ana | dirige | ",
    ]);
  });

  it("tells under which headers the texts stand", () => {
    const { links } = read(["Personne", "Relation", "Autre personne"], ["Ana", "dirige", "Bob"]);
    expect(links[0]?.columns).toEqual({ person: "Personne", relation: "Relation", other: "Autre personne" });
  });
});

describe("a Links tab of employees and managers", () => {
  it("is read in French and in English, whatever stands beside", () => {
    for (const headers of [
      ["Employé·e", "Gestionnaire"],
      ["Employee", "Manager"],
      ["Name", "Reports to"],
      ["Personne", "Relève de"],
      ["Employé", "N+1"],
      ["Nom de l’employé(e)", "Supérieur·e immédiat·e"],
      ["Employee name", "Line manager"],
    ]) {
      const { said, issues } = read(
        [...headers, "Service"],
        ["Ana", "Luc", "Ventes"],
        ["Luc", "Zoé", "Ventes"],
      );
      expect(said, headers.join()).toEqual(["2: Luc | manages | Ana", "3: Zoé | manages | Luc"]);
      expect(issues).toEqual([]);
    }
  });

  it("passes over those whose manager is blank", () => {
    expect(read(["Employé·e", "Gestionnaire"], ["Zoé", ""], ["Ana", "Zoé"]).said).toEqual([
      "3: Zoé | manages | Ana",
    ]);
  });

  it("keeps what states that there is no manager, to be judged", () => {
    expect(read(["Name", "Manager"], ["Zoé", "Zoé"], ["Ana", "-"], ["Bob", "Vacant"]).said).toEqual([
      "2: Zoé | manages | Zoé",
      "3: - | manages | Ana",
    ]);
  });

  it("joins first and last names, and e-mails", () => {
    const headers = ["Prénom", "Nom", "Courriel", "Gestionnaire", "Courriel du gestionnaire"];
    expect(
      read(headers, ["Ana", "Roy", "ana@a.ca", "Luc", "luc@a.ca"], ["Bob", "", "", "", "zoe@a.ca"]).said,
    ).toEqual(["2: Luc luc@a.ca | manages | Ana Roy ana@a.ca", "3: zoe@a.ca | manages | Bob"]);
  });

  it("inherits the manager above where the manager stands first", () => {
    expect(read(["Manager", "Employee"], ["Zoé", "Ana"], ["", "Bob"], ["Luc", "Cid"]).said).toEqual([
      "2: Zoé | manages | Ana",
      "3: Zoé | manages | Bob",
      "4: Luc | manages | Cid",
    ]);
  });
});

describe("a row that Dyade added to an org chart", () => {
  it("stands for itself, and none of the chart is lost", () => {
    const { said, issues } = read(
      ["Gestionnaire", "Employé"],
      ["Zoé", "Ana"],
      ["J. Roy", "même personne", "Jean Roy", "2026"],
      ["Ana Roy", "dyade passée", "Bob"],
      ["", "Cid"],
    );
    expect(said).toEqual([
      "2: Zoé | manages | Ana",
      "5: Zoé | manages | Cid",
      "3: J. Roy | même personne | Jean Roy",
      "4: Ana Roy | dyade passée | Bob",
    ]);
    expect(issues).toEqual([]);
  });

  it("is none where a cell of the chart only happens to be a relation", () => {
    expect(read(["Gestionnaire", "Employé"], ["Zoé", "Manager"]).said).toEqual([
      "2: Zoé | manages | Manager",
    ]);
  });
});

describe("a Links tab of nothing we know", () => {
  it("is one issue that names the headers", () => {
    const { links, issues } = read(["Personne", "Relation", "Couleur"], ["Ana", "dirige", "bleu"]);
    expect(links).toEqual([]);
    expect(issues).toEqual([
      {
        code: "links-columns-missing",
        severity: "warning",
        tab: "Liens",
        row: 1,
        names: ["Personne", "Relation", "Couleur"],
      },
    ]);
  });

  it("is nothing where it is empty, has headers alone, or is not there", () => {
    expect(read().issues).toEqual([]);
    expect(read(["Truc", "Machin"], ["", " "]).issues).toEqual([]);
    expect(readLinks(null)).toEqual([]);
    reportUnreadLinks(null, () => expect.unreachable());
  });
});
