import { expect, test } from "vitest";
import type { Run } from "../../../src/core/proposal/run.ts";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import { explanationOf } from "../../../src/core/dyads/no-seat.ts";
import { unplacedOf } from "../../../src/core/proposal/unplaced.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { assign } from "../../../src/core/matching/index.ts";
import { dyadWords, runWords } from "../../../src/core/messages/index.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { SETTINGS, gather, programme, smallTables } from "../dyads/cohorts.ts";

function runOf(tables: readonly Table[], settings: Partial<SettingsFile> = {}): Run {
  const { cohort, decisions, issues } = gather(tables, { ...SETTINGS, ...settings });
  const problem = toProblem(cohort, decisions);
  return { cohort, decisions, problem, assignment: runSteps(assign(problem)), issues, earlier: null };
}

const explained = (run: Run, language: "fr" | "en" = "fr"): string[] =>
  unplacedOf(run, { ...dyadWords(language), ...runWords(language) }).map(({ without }) =>
    explanationOf(without),
  );

const REQUIRED: Partial<SettingsFile> = {
  criteria: (SETTINGS.criteria ?? []).map((criterion) => ({ ...criterion, required: true })),
};

test("a mentee without an allowed mentor is told which links removed them all, and no link is offered for lifting", () => {
  const run = runOf(smallTables(["Chloé Ray", "famille", "Bob Côté", ""]));
  expect(unplacedOf(run, { ...dyadWords("fr"), ...runWords("fr") })).toEqual([
    {
      mentee: 0,
      reason: "no-allowed-mentor",
      ranked: [],
      without: {
        cause:
          "Aucune possibilité parmi 2 mentor·es\u00a0: 1 écarté·e (lien hiérarchique) et 1 écarté·e (lien déclaré).",
        lacking: "",
        help: "",
      },
    },
  ]);
});

test("a mentee left out for want of seats is told so, and whom to recruit where nobody offers what is sought", () => {
  expect(explained(runOf(smallTables(["Zoé Lam", "famille", "Alice Roy", ""])), "en")).toEqual([
    "No place left with the only possible mentor. This mentor does not offer Vente: recruit for that.",
  ]);
});

test("a required criterion that alone keeps a mentee from a free seat is told as what would place them", () => {
  const tables = programme([["Ada", 1, "Vente"]], [["Lea", "Finances"]]);
  expect(explained(runOf(tables, REQUIRED))).toEqual([
    "Aucune possibilité parmi 1 mentor·e\u00a0: 1 écarté·e par «\u00a0Sujets\u00a0». Lors de la proposition\u00a0: sans la règle «\u00a0Sujets\u00a0», cette personne aurait une place.",
  ]);
  expect(explained(runOf(tables, REQUIRED), "en")).toEqual([
    "No possibility among 1 mentor: 1 removed by “Sujets”. When proposed: without the rule “Sujets”, this person would have a place.",
  ]);
});

test("a rule that is not the only one in the way is not offered", () => {
  const tables = programme([["Ada", 1, "Vente"]], [["Lea", "Finances"]], [["Lea", "famille", "Ada"]]);
  expect(explained(runOf(tables, REQUIRED))).toEqual([
    "Aucune possibilité parmi 1 mentor·e\u00a0: 1 écarté·e (lien déclaré).",
  ]);
});

test("a refused pair is told as one that could be taken back", () => {
  const decisions = { refused: [["Lea", "Ada"]] };
  const [french = ""] = explained(runOf(programme([["Ada", 1, "Vente"]], [["Lea", "Vente"]]), { decisions }));
  expect(french).toContain(
    "1 refusé·e auparavant. Lors de la proposition\u00a0: sans le refus de la dyade de Lea et Ada, cette personne",
  );
});

test("links that the programme could handle otherwise are offered, by their name", () => {
  const tables = programme([["Ada", 1, "Vente"]], [["Lea", "Vente"]], [["Lea", "dyade passée", "Ada"]]);
  const links = { past: "conflict" as const };
  expect(explained(runOf(tables, { links }))).toEqual([
    "Aucune possibilité parmi 1 mentor·e\u00a0: 1 écarté·e (dyade passée). Lors de la proposition\u00a0: sans la règle «\u00a0dyade passée\u00a0», cette personne aurait une place.",
  ]);
});

test("a mentor without a seat who would do is named", () => {
  const tables = programme([["Ada", 0, "Vente"]], [["Lea", "Vente"]]);
  expect(explained(runOf(tables))).toEqual([
    "Aucune possibilité parmi 1 mentor·e\u00a0: 1 sans place. Une place chez Ada suffirait.",
  ]);
});

const TWO = programme(
  [
    ["Ada", 1, "Vente"],
    ["Bob", 1, "Vente"],
  ],
  [
    ["Lea", "Vente"],
    ["Max", "Vente"],
  ],
  [["Max", "famille", "Bob"]],
);

test("a kept dyad that stands in the way is told, where who is in it could go elsewhere", () => {
  const decisions = { locked: [["Lea", "Ada"]] };
  expect(explained(runOf(TWO, { decisions }))).toEqual([
    "Plus de place chez la seule personne possible. Une place de plus chez Ada suffirait.\nLors de la proposition\u00a0: sans la dyade gardée de Lea et Ada, cette personne aurait une place.",
  ]);
  const nowhere = programme(
    [["Ada", 1, "Vente"]],
    [
      ["Lea", "Vente"],
      ["Max", "Vente"],
    ],
  );
  expect(explained(runOf(nowhere, { decisions }))[0]).not.toContain("gardée");
});

test("a rule about somebody else's pair is told too, where it would start a chain to a free seat", () => {
  const decisions = { refused: [["Lea", "Bob"]] };
  expect(explained(runOf(TWO, { decisions }))).toEqual([
    expect.stringContaining("sans le refus de la dyade de Lea et Bob, cette personne aurait une place."),
  ]);
});

test("what is said would place a mentee does", () => {
  const [criterion] = SETTINGS.criteria ?? [];
  if (criterion === undefined) throw new Error("no criterion");
  const tables = programme([["Ada", 1, "Vente"]], [["Lea", "Finances"]]);
  expect(runOf(tables, { criteria: [{ ...criterion, required: true }] }).assignment.placed).toBe(0);
  expect(runOf(tables, { criteria: [criterion] }).assignment.placed).toBe(1);
  expect(runOf(TWO, { decisions: { locked: [["Lea", "Ada"]] } }).assignment.placed).toBe(1);
  expect(runOf(TWO).assignment.placed).toBe(2);
});

test("places that the limit for each mentor leaves empty are told as free, and the limit as what would place a mentee", () => {
  const tables = programme(
    [["Ada", 3, "Vente"]],
    [
      ["Lea", "Vente"],
      ["Max", "Vente"],
    ],
  );
  expect(explained(runOf(tables, { mostEach: 1 }))).toEqual([
    "Une place est libre. Place libre chez Ada.\nLors de la proposition\u00a0: sans la limite de 1 mentoré·e par mentor·e, cette personne aurait une place.",
  ]);
  expect(explained(runOf(tables, { mostEach: 1 }), "en")).toEqual([
    "A place is free. A place is free with Ada.\nWhen proposed: without the limit of 1 mentee for each mentor, this person would have a place.",
  ]);
});

test("one more place is promised with nobody who has as many as the limit", () => {
  const tables = (places: number): Table[] =>
    programme(
      [
        ["Ada", 2, "Vente"],
        ["Bea", places, "Vente"],
      ],
      ["Lea", "Max", "Noa", "Zoe", "Ugo"].map((name) => [name, "Vente"]),
    );
  const told = (places: number): string[] => [...new Set(explained(runOf(tables(places), { mostEach: 2 })))];
  expect(told(2)).toEqual(["Plus de place chez les 2 mentor·es possibles."]);
  expect(told(1)).toEqual([
    "Plus de place chez les 2 mentor·es possibles. Une place de plus chez Bea suffirait.",
  ]);
});
