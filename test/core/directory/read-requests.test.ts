import { describe, expect, it } from "vitest";
import { readRequests } from "../../../src/core/directory/read-requests.ts";
import { reporting } from "../builders.ts";
import { tab } from "../workbooks.ts";
import { CHOICES, MEETING, NAMES_ASKED, kitTab, programme, read } from "./requests.ts";

describe("requests", () => {
  it("tell who asked whom and when, each pair once, in the order asked", () => {
    const { value, issues } = read(
      kitTab(
        ["2026-03-03 10:00", "yan@e.example", "", MEETING, "Ana Roy (A)"],
        ["2026-03-01 10:00", "", "zoe", MEETING, "bob"],
        ["2026-03-05 10:00", "yan@e.example", "Yan", MEETING, "Ana Roy (A)"],
        [],
      ),
    );
    expect(value.list.map(({ mentee, mentor, row }) => [mentee, mentor, row])).toEqual([
      [0, 1, 3],
      [1, 0, 2],
    ]);
    expect(issues).toEqual(["request-repeated Demandes:4"]);
    expect(value.choices.size).toBe(0);
  });

  it("wait since the first time, whichever row tells of it", () => {
    const [early, late] = ["2026-03-01 10:00", "2026-03-05 10:00"];
    const ask = (...days: string[]) =>
      read(kitTab(...days.map((day) => [day, "yan@e.example", "Yan", MEETING, "Bob"]))).value.list;
    const [first] = ask(early);
    expect(first?.time).toBeGreaterThan(0);
    expect(ask(early, late)).toEqual([first]);
    expect(ask(late, early)).toEqual([{ ...first, row: 3 }]);
    expect(ask("", early)).toEqual([{ ...first, row: 2, time: -Infinity }]);
  });

  it("hand in choices, the latest of each person, an unknown name keeping its rank", () => {
    const { value, issues } = read(
      kitTab(
        ["2026-03-02 10:00", "zoé@e.example", "Zoé", CHOICES, "Bob\nAna Roy (B)"],
        ["2026-03-01 10:00", "zoé@e.example", "Zoé", CHOICES, "Ana Roy (A)"],
        ["2026-03-01 10:00", "yan@e.example", "Yan", CHOICES, "Personne; Bob"],
      ),
    );
    expect([...value.choices]).toEqual([
      [0, [1, 2]],
      [1, [null, 1]],
    ]);
    expect(issues).toEqual([
      `request-for-unknown Demandes:4 [${NAMES_ASKED}]`,
      "choices-repeated Demandes:3",
    ]);
  });

  it("are no choices: nobody owes an answer to choices handed in", () => {
    const { value } = read(
      kitTab(
        ["2026-03-01 10:00", "yan@e.example", "Yan", CHOICES, "Bob; Ana Roy (A)"],
        ["2026-03-02 10:00", "zoé@e.example", "Zoé", MEETING, "Bob"],
      ),
    );
    expect(value.list.map(({ mentee, row }) => [mentee, row])).toEqual([[0, 3]]);
    expect([...value.choices]).toEqual([[1, [1, 0]]]);
  });

  it("tell of each hand-in that a later one replaces which row counts", () => {
    const row = (day: string, whom: string) => [day, "zoé@e.example", "Zoé", CHOICES, whom];
    const { value, issues } = reporting((report) =>
      readRequests(
        kitTab(row("2026-03-02", "Bob"), row("2026-03-09", "Ana Roy (A)"), row("2026-03-05", "Ana Roy (B)")),
        programme,
        report,
      ),
    );
    expect([...value.choices]).toEqual([[0, [0]]]);
    expect(issues).toMatchObject([
      { code: "choices-repeated", row: 2, names: ["Zoé"], count: 3 },
      { code: "choices-repeated", row: 4, names: ["Zoé"], count: 3 },
    ]);
  });

  it("that name nobody are told of, and are no request", () => {
    const { value, issues } = read(kitTab(["2026-03-01", "zoé@e.example", "Zoé", CHOICES, " ; "]));
    expect([value.list.length, value.choices.size]).toEqual([0, 0]);
    expect(issues).toEqual(["request-empty Demandes:2"]);
  });

  it("name nobody, or several people: an issue that says who may be meant", () => {
    const { issues } = reporting((report) =>
      readRequests(
        kitTab(
          ["2026-03-01", "x@y.example", "Qui", MEETING, "Bob"],
          ["2026-03-01", "", "Yan", MEETING, "Ana Roy"],
        ),
        programme,
        report,
      ),
    );
    expect(issues).toMatchObject([
      { code: "request-from-unknown", row: 2, read: "Qui", names: [] },
      { code: "request-for-unknown", row: 3, read: "Ana Roy", names: ["Ana Roy", "Ana Roy"] },
    ]);
  });

  it("are still read where the question of mentors was renamed, and told of where none is left", () => {
    const renamed = tab("Demandes", ["Horodateur", "Nom", "Avec qui?"], ["2026-03-01", "Zoé", "Bob"]);
    expect(read(renamed).value.list).toHaveLength(1);
    const gone = tab("Demandes", ["Horodateur", "Nom", "Un mot"], ["2026-03-01", "Zoé", "Bonjour"]);
    expect(read(gone)).toMatchObject({
      value: { list: [] },
      issues: ["request-question-missing Demandes:1"],
    });
  });
});
