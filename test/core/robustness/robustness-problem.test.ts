import { describe, expect, it } from "vitest";
import { readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { DEFAULT_FLOOR, OBJECTIVES, type SettingsFile } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import {
  DRAWS,
  dyadsToMeasure,
  hasBestSet,
  isMeasurable,
  robustnessProblem,
} from "../../../src/core/robustness/robustness-problem.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";
import { type Change, edited, opened } from "../dyads/tabs.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { measure } from "./requests.ts";

const { sheet } = proposed(snapshotOf(smallTables(), SETTINGS));
const [CHLOE, ZOE] = [0, 1];
const [ALICE, BOB] = [0, 1];

/** Chloé with Bob, Zoé with Alice, as people changed the tab. */
function ask(changes: readonly Change[] = [], settings: Partial<SettingsFile> = SETTINGS) {
  const tables = smallTables();
  const { programme } = setUp(snapshotOf(tables, settings));
  if (programme === null) throw new Error("The programme cannot be read.");
  const tab = opened(edited(sheet, ...changes));
  const current = readCurrentDyads(gather(tables, settings).cohort, tab, dyadWords("fr"));
  const dyads = dyadsToMeasure(current, tab);
  return {
    dyads,
    isMeasurable: isMeasurable(dyads, programme.settings),
    problem: runSteps(robustnessProblem(current.cohort, dyads)),
  };
}

describe("the dyads whose dependence on the weights is measured", () => {
  it("are those that nobody decided on", () => {
    const { dyads } = ask();
    expect([...dyads.mentorOf]).toEqual([BOB, ALICE]);
    expect(dyads.kept).toEqual([]);
  });

  it.each(["Verrouillée", "Confirmée"])("are not those kept by people: %s", (status) => {
    const { dyads, problem } = ask([{}, { status }]);
    expect([...dyads.mentorOf]).toEqual([BOB, -1]);
    expect(dyads.kept).toEqual([[ZOE, ALICE]]);
    expect(problem.problem.locks).toEqual([[ZOE, ALICE]]);
  });

  it("are not those whose mentor somebody chose in the cell, which the next run keeps, too", () => {
    const { dyads } = ask([
      { mentor: "", mentorKey: "", status: "À placer" },
      { mentor: "Bob Côté", mentorKey: "bob@b.example" },
    ]);
    expect([...dyads.mentorOf]).toEqual([-1, -1]);
    expect(dyads.kept).toEqual([[ZOE, BOB]]);
  });

  it("are not those refused, which no weighting makes again", () => {
    const { dyads, problem } = ask([{}, { status: "Refusée" }]);
    expect(dyads.mentorOf[ZOE]).toBe(-1);
    expect(problem.problem.scores[ZOE * 2 + ALICE]).toBeNaN();
  });
});

describe("what the objective puts before the sum", () => {
  const criteria: SettingsFile["criteria"] = [
    ...(SETTINGS.criteria ?? []),
    { kind: "chosen", mentee: "Gestionnaire", mentor: null, weight: 0 },
  ];
  const preferredIn = (more: Partial<SettingsFile>) => ask([], { ...SETTINGS, ...more }).problem.preferred;

  it("is nothing for the sum and the worst dyad", () => {
    expect(preferredIn({ objective: "total" })).toBeNull();
    expect(preferredIn({ objective: "fair" })).toBeNull();
  });

  it("is the score that every dyad is to have", () => {
    expect(preferredIn({ objective: "floor", floor: 40 })).toEqual({ kind: "floor", floor: 40 });
    expect(preferredIn({ objective: "floor" })).toEqual({ kind: "floor", floor: DEFAULT_FLOOR });
  });

  it("is whom people named first", () => {
    const preferred = preferredIn({ objective: "first-choices", criteria });
    expect(preferred).toEqual({ kind: "first-choices", pairs: new Set([CHLOE * 2 + ALICE]) });
  });

  it("has no best set to be part of where the set is to be stable", () => {
    expect(OBJECTIVES.filter((objective) => !hasBestSet({ objective }))).toEqual(["stable"]);
  });

  it("keeps guaranteed places in every weighting, where they count", () => {
    const guarantees: SettingsFile["guarantees"] = [
      { role: "mentee", column: "Sujets", is: "answered", places: 1 },
    ];
    const { problem } = ask([], { ...SETTINGS, guarantees });
    expect(problem.problem.guarantees).toEqual([{ members: [CHLOE, ZOE], places: 1 }]);
    const fair = ask([], { ...SETTINGS, guarantees, objective: "fair" });
    expect(fair.problem.problem.guarantees).toEqual([]);
  });
});

it("there is nothing to measure without a dyad to decide, or without a criterion that counts", () => {
  expect(ask().isMeasurable).toBe(true);
  expect(ask([{ status: "Confirmée" }, { status: "Confirmée" }]).isMeasurable).toBe(false);
  const [criterion] = SETTINGS.criteria ?? [];
  const withCriterion = (more: object) => ({
    ...SETTINGS,
    criteria: criterion === undefined ? [] : [{ ...criterion, ...more }],
  });
  expect(ask([], withCriterion({ weight: 0 })).isMeasurable).toBe(false);
  expect(ask([], withCriterion({ on: false })).isMeasurable).toBe(false);
});

it("a programme of one criterion holds in all weightings, and hangs on that one where it chooses", () => {
  const { problem } = ask();
  const measured = measure(problem);
  expect([...measured.held]).toEqual([DRAWS, DRAWS]);
  // Chloé may not have Alice, who leads her: no criterion could part either dyad.
  expect([measured.hangsOn[CHLOE], measured.hangsOn[ZOE]]).toEqual([-1, -1]);
});
