import { expect, test } from "vitest";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import {
  guaranteedGroups,
  heldGuarantees,
  heldPlaces,
  isInForce,
} from "../../../src/core/cohort/guarantees.ts";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import type { GuaranteeRule, SettingsFile } from "../../../src/core/programme/settings.ts";
import { rereadProgramme } from "../../../src/core/reading/read-programme.ts";
import { runSteps } from "../../../src/core/steps.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { SETTINGS, gather, programme } from "../dyads/cohorts.ts";
import { handMade } from "../workbooks.ts";

const TABLES = programme(
  [
    ["Ada", 1, "Vente"],
    ["Bob", 1, "Relève"],
  ],
  [
    ["Lea", "Vente"],
    ["Max", "Relève, Finances"],
    ["Noa", "finances"],
    ["Zoe", "Vente"],
  ],
);
const [MAX, NOA, ZOE] = [1, 2, 3];
const COORDINATION = handMade(
  "Coordination",
  ["Courriel", "Nom", "Partenaire"],
  ["zoe@x.example", "", "Ville"],
  ["max@x.example", "", ""],
);

const topics = (value: string[], places: number): GuaranteeRule => ({
  role: "mentee",
  column: "Sujets",
  is: "one-of",
  value,
  places,
});

function cohortWith(guarantees: GuaranteeRule[], tables: Table[] = TABLES, more: Partial<SettingsFile> = {}) {
  return gather(tables, { ...SETTINGS, ...more, guarantees });
}

test("a group is whoever gave one of the answers, among others too, however it is written", () => {
  const { cohort } = cohortWith([topics(["Finances", "Relève"], 1)]);
  expect(guaranteedGroups(cohort).map(({ members }) => members)).toEqual([[MAX, NOA]]);
});

test("whoever is of several groups counts for the first", () => {
  const { cohort, decisions } = cohortWith([topics(["Relève"], 1), topics(["Finances"], 2)]);
  expect(guaranteedGroups(cohort).map(({ counted }) => counted)).toEqual([[MAX], [NOA]]);
  expect(toProblem(cohort, decisions).guarantees).toEqual([
    { members: [MAX], places: 1 },
    { members: [NOA], places: 2 },
  ]);
});

test("a column of the Coordination tab tells a group as a question does", () => {
  const partner: GuaranteeRule = { role: "mentee", column: "partenaire", is: "answered", places: 1 };
  const { cohort } = cohortWith([partner], [...TABLES, COORDINATION]);
  expect(guaranteedGroups(cohort)[0]?.members).toEqual([ZOE]);
});

test("a programme that is read again for its dyads tab has the same groups", () => {
  const tables = [...TABLES, COORDINATION];
  const partner: GuaranteeRule = { role: "mentee", column: "Partenaire", is: "answered", places: 1 };
  const { cohort } = cohortWith([partner], tables);
  const again = rereadProgramme(
    cohort.settings,
    (name) => tables.find((table) => table.name === name) ?? null,
    () => undefined,
  );
  if (again === null) throw new Error("the tabs are gone");
  const groups = guaranteedGroups(runSteps(gatherCohort(again)).cohort);
  expect(groups.map(({ members }) => members)).toEqual([[ZOE]]);
});

test("without guarantees the engine hears of none", () => {
  const { cohort, decisions } = gather(TABLES);
  expect(toProblem(cohort, decisions)).not.toHaveProperty("guarantees");
});

test("a guarantee is in force where its question is asked and it asks for a place", () => {
  const region: GuaranteeRule = { role: "mentee", column: "Région", is: "answered", places: 2 };
  const { cohort } = cohortWith([topics(["Finances"], 1), topics(["Vente"], 0), region]);
  expect(guaranteedGroups(cohort).map(isInForce)).toEqual([true, false, false]);
});

test("some dyads keep of each guarantee no more than its places, nor than the people who count for it", () => {
  const region: GuaranteeRule = { role: "mentee", column: "Région", is: "answered", places: 2 };
  const { cohort } = cohortWith([topics(["Vente"], 1), topics(["Finances"], 3), region]);
  const groups = guaranteedGroups(cohort);
  const placedAll = Int32Array.of(0, 0, 1, 1);
  const held = heldGuarantees(groups, placedAll);
  expect(held.map(({ kept, most }) => [kept, most])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  // Three places are asked for a group of two, who are all that is possible.
  expect(heldPlaces(held)).toEqual({ kept: 3, places: 3 });
  const some = heldGuarantees(groups, Int32Array.of(-1, 0, -1, -1));
  expect(some.map(({ kept, most }) => [kept, most])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(heldPlaces([])).toBeNull();
});
