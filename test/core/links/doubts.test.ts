import { describe, expect, it } from "vitest";
import { linksOf, mentee, mentor, says, told } from "./people.ts";

const CONFLICT = ["reporting-line conflict"];
const UNKNOWN = ["reporting-line unknown"];

describe("an answer to whom a manager's name means", () => {
  const asked = (rows: Parameters<typeof says>[] = [], manager = "Luc Roy") =>
    linksOf({
      mentees: [mentee({ name: "Eva Un", email: "eva@a.ca", organisation: "Alpha", manager, row: 5 })],
      mentors: [2, 3].map((row) =>
        mentor({
          name: "Luc Roy",
          email: `luc${String(row)}@a.ca`,
          organisation: "Alpha",
          manager: "-",
          row,
        }),
      ),
      rows: rows.map((row) => says(...row)),
    });

  it("settles which of several namesakes it is, and asks no more", () => {
    expect(asked().issues.map(({ code }) => code)).toEqual(["manager-ambiguous"]);
    for (const relation of ["a pour gestionnaire", "has as manager"]) {
      const links = asked([["Eva Un <eva@a.ca>", relation, "Luc Roy <luc3@a.ca>"]]);
      expect([told(links, 0, 0), told(links, 0, 1), links.issues]).toEqual([[], CONFLICT, []]);
    }
  });

  it("settles a name that is alike, and is a reporting line of its own", () => {
    const links = asked([["eva@a.ca", "a pour gestionnaire", "luc2@a.ca"]], "L. Roy");
    expect([told(links, 0, 0), told(links, 0, 1), links.issues]).toEqual([CONFLICT, [], []]);
    const alone = asked([["eva@a.ca", "a pour gestionnaire", "luc2@a.ca"]], "");
    expect([told(alone, 0, 0), alone.issues]).toEqual([CONFLICT, []]);
  });

  it("of another person than was named changes nothing of the doubt", () => {
    const links = asked([["eva@a.ca", "a pour gestionnaire", "Zoé Lam"]]);
    expect(links.issues.map(({ code }) => code)).toEqual(["manager-ambiguous"]);
    expect(told(links, 0, 0)).toEqual(UNKNOWN);
  });
});

describe("two people of one name without an e-mail", () => {
  it("are told apart by their labels in an answer", () => {
    const people = {
      mentees: [
        mentee({ name: "Ana Roy", manager: "-", row: 4 }),
        mentee({ name: "Ana Roy", manager: "-", row: 5 }),
      ],
      mentors: [
        mentor({ name: "Ana Roy", manager: "-", row: 7 }),
        mentor({ name: "Ana Roy", manager: "-", row: 8 }),
      ],
    };
    const links = linksOf({ ...people, rows: [says("Ana Roy (#4)", "même personne", "Ana Roy (#7)")] });
    expect(told(links, 0, 0)).toEqual(["same-person conflict"]);
    expect(told(links, 1, 1)).toEqual(["same-person unknown"]);
  });
});

describe("an answer to a name that is alike", () => {
  it("of one name for people of several organisations means each in theirs", () => {
    const firms = ["Alpha", "Beta"];
    const asked = (answers: Parameters<typeof says>[]) =>
      linksOf({
        mentees: firms.map((organisation, at) =>
          mentee({ name: `Eva${String(at)}`, organisation, manager: "M. Roy", row: at + 2 }),
        ),
        mentors: firms.map((organisation, at) =>
          mentor({
            name: `${organisation} Roy`,
            email: `${String(at)}@a.ca`,
            organisation,
            manager: "-",
            row: at + 2,
          }),
        ),
        rows: answers.map((row) => says(...row)),
      });
    const both = asked([
      ["M. Roy", "même personne", "0@a.ca"],
      ["M. Roy", "même personne", "1@a.ca"],
    ]);
    expect(both.issues).toEqual([]);
    expect([told(both, 0, 0), told(both, 0, 1), told(both, 1, 1)]).toEqual([CONFLICT, [], CONFLICT]);
  });
});
