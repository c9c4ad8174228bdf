import { answersOfDyads } from "../../../src/core/acceptance/answers-of-dyads.ts";
import { readAsked } from "../../../src/core/acceptance/asked.ts";
import { askingOf } from "../../../src/core/acceptance/asking.ts";
import type { FormerPairs } from "../../../src/core/acceptance/former-pairs.ts";
import { type Acceptance, readAcceptances } from "../../../src/core/acceptance/read-acceptances.ts";
import { type AskingOrder, SIDES } from "../../../src/core/acceptance/side.ts";
import type { MadeDyad } from "../../../src/core/introduction/made-dyads.ts";
import { collectIssues } from "../../../src/core/issues/issue.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import { gather, programme } from "../dyads/cohorts.ts";
import { tab } from "../workbooks.ts";

/** Ana has two places, Bob one. */
export const { cohort } = gather(
  programme(
    [
      ["Ana", 2, "Vente"],
      ["Bob", 1, "Vente"],
    ],
    [
      ["Zoé", "Vente"],
      ["Ève", "Vente"],
      ["Max", "Vente"],
    ],
  ),
);
export const NO_FORMER: FormerPairs = () => null;
export const [ANA, BOB] = [0, 1];
export const [ZOE, EVE, MAX] = [0, 1, 2];

export const dyad = (mentee: number, mentor: number, status: Status = "proposed"): MadeDyad => ({
  ...{ mentee, mentor, status, decidedOn: "" },
  row: { menteeKey: "", mentee: "" },
});

export const HEADER = [
  "Horodateur",
  "Prénom et nom",
  "Adresse courriel",
  "La personne qui vous est proposée",
  "Acceptez-vous ce jumelage?",
  "Si c’est non, qu’est-ce qui conviendrait mieux?",
];
export type Answer = readonly [name: string, proposed: string, accepts: string, why?: string];

export const tabOf = (answers: readonly Answer[], header = HEADER) =>
  tab(
    "Acceptations",
    header,
    ...answers.map(([name, proposed, accepts, why = ""], at): Cell[] => [
      `2026-03-0${String(at + 1)} 10:00:00`,
      ...[name, `${name.toLowerCase()}@x.example`, proposed, accepts, why],
    ]),
  );

export function answered(dyads: readonly MadeDyad[], ...given: readonly (Answer | FormerPairs)[]) {
  const answers = given.filter((answer) => typeof answer !== "function");
  const former = given.find((answer) => typeof answer === "function") ?? NO_FORMER;
  const { issues, report } = collectIssues();
  const acceptances: Acceptance[] = readAcceptances([tabOf(answers)], "fr", report);
  const sides = answersOfDyads(dyads, cohort, acceptances, former, report);
  return {
    said: sides.map((both) => SIDES.map((side) => both[side]?.accepts ?? null)),
    codes: issues.map(({ code }) => code),
    names: issues.map(({ names }) => names),
    sides,
  };
}

export function standing(
  dyads: readonly MadeDyad[],
  order: AskingOrder,
  answers: readonly Answer[] = [],
  kept = "",
  today = "2026-03-05",
) {
  const { sides } = answered(dyads, ...answers);
  return askingOf({
    dyads,
    cohort,
    answers: sides,
    askedOf: readAsked(kept),
    notedOf: () => null,
    order,
    today,
  }).map(({ state }) => state);
}
