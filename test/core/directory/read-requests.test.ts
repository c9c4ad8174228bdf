import { describe, expect, it } from "vitest";
import { gatherCohort } from "../../../src/core/cohort.ts";
import { countChoices } from "../../../src/core/directory/count-choices.ts";
import { type Requests, readRequests } from "../../../src/core/directory/read-requests.ts";
import { readAnswered, trackRequests, writeAnswered } from "../../../src/core/directory/request-states.ts";
import { findRequestsTab } from "../../../src/core/directory/requests-tab.ts";
import type { Cell, Table } from "../../../src/core/intake/snapshot.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";
import { SETTINGS, menteeRow, programmeOf, tablesOf } from "./programmes.ts";

const TABLES = tablesOf(
  [{ name: "Ana Roy", firm: "A" }, { name: "Bob" }, { name: "Ana Roy", firm: "B", email: "ana2@m.example" }],
  [menteeRow("Zoé", "Vente", "Bob"), menteeRow("Yan", "Vente")],
);
const programme = programmeOf(TABLES);
const KIT = [
  "Horodateur",
  "Adresse e-mail",
  "Nom",
  "Que demandez-vous?",
  "Mentor·e·s du répertoire, par ordre de préférence",
];
const MEETING = "Une rencontre";
const CHOICES = "Remettre mes choix";

const kitTab = (...rows: Cell[][]): Table => tab("Demandes", KIT, ...rows);
function read(table: Table): { value: Requests; issues: string[] } {
  const { value, issues } = reporting((report) => readRequests(table, programme, report));
  return { value, issues: issues.map(shortly) };
}

describe("the tab of requests", () => {
  const request = kitTab(["2026-03-01 10:00", "zoé@e.example", "Zoé", MEETING, "Bob"]);

  it("is found by its questions, and by its answers where the form is the coordinator's own", () => {
    const own = tab(
      "Réponses 3",
      ["Horodateur", "Qui êtes-vous?", "Nom", "Qui?"],
      ["2026-03-01", "", "Zoé", "Bob"],
    );
    expect(findRequestsTab([...TABLES, request], programme, undefined)).toBe(request);
    expect(findRequestsTab([...TABLES, own], programme, undefined)).toBe(own);
    expect(findRequestsTab(TABLES, programme, undefined)).toBeNull();
  });

  it("is no ballot of an event, though it names mentors too", () => {
    const ballot = tab("Bulletin", ["Horodateur", "Nom", "Avec qui?"], ["2026-03-01", "Zoé", "Bob"]);
    expect(findRequestsTab([...TABLES, ballot], programme, undefined)).toBeNull();
    expect(findRequestsTab([...TABLES, ballot], programme, "bulletin")).toBe(ballot);
  });

  it("leaves the tabs of both roles as they were found", () => {
    const again = programmeOf([...TABLES, request], {});
    expect([again.settings.mentors.tab, again.settings.mentees.tab]).toEqual(["Mentors", "Mentorés"]);
  });
});

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
    expect(issues).toEqual([`request-for-unknown Demandes:4 [${KIT[4] ?? ""}]`]);
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

describe("choices handed in", () => {
  const { value } = read(kitTab(["2026-03-01", "yan@e.example", "Yan", CHOICES, "Ana Roy (B); Bob"]));

  it("are scored as the chosen answers of who handed them in, and of nobody else", () => {
    const counted = countChoices(programme, value);
    if (counted === null) throw new Error("There is a criterion of choices.");
    const { scores } = runSteps(gatherCohort(counted)).cohort;
    const chosen = (mentee: number, mentor: number): number | undefined =>
      scores.explain(mentee, mentor).find(({ criterion }) => criterion.kind === "chosen")?.satisfaction;
    expect([0, 1, 2].map((mentor) => chosen(1, mentor))).toEqual([0, 0.8, 1]);
    expect(chosen(0, 1)).toBe(1);
  });

  it("are not counted where no criterion asks for choices", () => {
    const without = programmeOf(TABLES, { ...SETTINGS, criteria: SETTINGS.criteria?.slice(0, 1) ?? [] });
    expect(countChoices(without, value)).toBeNull();
  });
});

describe("how requests stand", () => {
  const { value } = read(
    kitTab(
      ["2026-03-01", "zoé@e.example", "Zoé", MEETING, "Bob"],
      ["2026-03-02", "zoé@e.example", "Zoé", MEETING, "Ana Roy (A)"],
      ["2026-03-03", "yan@e.example", "Yan", MEETING, "Bob"],
    ),
  );
  const keys = { menteeKey: "", mentorKey: "" };

  it("tells dyads made, with whom else, answers, and who waits first", () => {
    const [, , yan] = trackRequests(value, programme, [], new Set());
    const answered = readAnswered(writeAnswered(new Set([yan?.key ?? ""])));
    const dyads = [{ mentee: "Zoé", mentor: "Bob", ...keys }];
    const states = trackRequests(value, programme, dyads, answered).map(({ row, state }) => [row, state]);
    expect(states).toEqual([
      [2, "dyad"],
      [3, "elsewhere"],
      [4, "answered"],
    ]);
    expect(trackRequests(value, programme, dyads, new Set())[0]).toMatchObject({ row: 4, state: "waiting" });
  });

  it("forgets answers that cannot be read", () => {
    expect(readAnswered("{").size).toBe(0);
    expect(readAnswered(undefined).size).toBe(0);
  });
});
