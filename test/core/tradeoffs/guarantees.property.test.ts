import fc from "fast-check";
import { expect, test } from "vitest";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import { type Problem, rankedSets } from "../../../src/core/matching/index.ts";
import type { GuaranteeRule, SettingsFile } from "../../../src/core/programme/settings.ts";
import { readyRun } from "../../../src/core/proposal/ready-run.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { findHelps } from "../../../src/core/tradeoffs/find-helps.ts";
import { nearSetsOf, prepareNearSets } from "../../../src/core/tradeoffs/near-sets.ts";
import { findTradeOffs } from "../../../src/core/tradeoffs/tradeoffs.ts";
import { SETTINGS, gather, programme } from "../dyads/cohorts.ts";
import { bestRank, everyMatching, rankOf } from "../matching/brute-force.ts";
import { runs } from "../matching/problems.ts";
import { snapshotOf } from "../workbooks.ts";

const TOPICS = ["Vente", "Relève", "Finances"];

const guaranteeOf = (topic: string, places: number): GuaranteeRule => ({
  role: "mentee",
  column: "Sujets",
  is: "one-of",
  value: [topic],
  places,
});

const programmes = fc.record({
  mentors: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.subarray(TOPICS)), {
    minLength: 1,
    maxLength: 4,
  }),
  mentees: fc.array(fc.subarray(TOPICS, { minLength: 1 }), { minLength: 1, maxLength: 6 }),
  places: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
  ties: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(3)), { maxLength: 5 }),
});

type Shape = typeof programmes extends fc.Arbitrary<infer Value> ? Value : never;

/** The people, and the problem with the guarantees worked out from the answers alone. */
function setting({ mentors, mentees, places, ties }: Shape, more: Partial<SettingsFile> = {}) {
  const tables = programme(
    mentors.map(([seats, offer], index) => [`M${String(index)}`, seats, offer.join(", ")]),
    mentees.map((need, index) => [`E${String(index)}`, need.join(", ")]),
    ties
      .filter(([mentee, mentor]) => mentee < mentees.length && mentor < mentors.length)
      .map(([mentee, mentor]) => [`E${String(mentee)}`, "conflit", `M${String(mentor)}`]),
  );
  const [sales = "", succession = ""] = TOPICS;
  const guarantees = [guaranteeOf(sales, places[0]), guaranteeOf(succession, places[1])];
  const gathered = gather(tables, { ...SETTINGS, ...more, guarantees });
  const answered = (topic: string): number[] =>
    [...mentees.keys()].filter((mentee) => mentees[mentee]?.includes(topic) === true);
  const first = answered(sales);
  // Whoever is of both counts for the first.
  const second = answered(succession).filter((mentee) => !first.includes(mentee));
  const problem: Problem = {
    ...toProblem(
      { ...gathered.cohort, settings: { ...gathered.cohort.settings, guarantees: undefined } },
      gathered.decisions,
    ),
    objective: "total",
    guarantees: [
      { members: answered(sales), places: places[0] },
      { members: answered(succession), places: places[1] },
    ],
  };
  return {
    ...gathered,
    snapshot: snapshotOf(tables, { ...SETTINGS, ...more, guarantees }),
    problem,
    possible: Math.min(places[0], first.length) + Math.min(places[1], second.length),
  };
}

test("each near set says as many guaranteed places as it keeps, and which it loses where others keep more", () => {
  fc.assert(
    fc.property(programmes, (shape) => {
      const { cohort, problem, possible } = setting(shape);
      const none = { mentorOf: new Int32Array(cohort.mentees.length).fill(-1), locked: [] };
      const search = runSteps(prepareNearSets(cohort, none));
      const { problem: ranked, assignment } = search.reference;
      const sets = runSteps(rankedSets(ranked, assignment, search.count));
      const best = bestRank(problem).guaranteed;
      for (const [at, { guaranteed }] of nearSetsOf(search, none, sets).entries()) {
        if (possible === 0) {
          expect(guaranteed).toBeUndefined();
          continue;
        }
        const kept = rankOf(problem, sets[at]?.mentorOf ?? []).guaranteed;
        expect(guaranteed).toMatchObject({ kept, places: possible });
        expect((guaranteed?.lost.length ?? 0) > 0).toBe(kept < best);
      }
    }),
    runs(40),
  );
});

test("each way says as many guaranteed places as a set of its figures keeps, the best overall the most there can be", () => {
  fc.assert(
    fc.property(programmes, fc.constantFrom("total", "fair", "stable"), (shape, objective) => {
      const { cohort, decisions, problem, possible } = setting(shape, { objective });
      const { points } = runSteps(findTradeOffs({ cohort, decisions, first: [] }));
      const sets = new Set<string>();
      everyMatching(problem, (mentorOf) => {
        const { placed, guaranteed, vector } = rankOf(problem, mentorOf);
        const total = vector.reduce((sum, score) => sum + score, 0);
        sets.add(JSON.stringify([placed, (total / placed).toFixed(6), vector[0]?.toFixed(6), guaranteed]));
      });
      for (const { ways, placed, mean, worst, guaranteed } of points) {
        if (possible === 0) {
          expect(guaranteed).toBeNull();
          continue;
        }
        expect(guaranteed?.places).toBe(possible);
        if (placed > 0)
          expect(sets).toContain(
            JSON.stringify([placed, mean?.toFixed(6), worst?.toFixed(6), guaranteed?.kept]),
          );
        if (ways.some((way) => way.objective === "total" && way.mostEach === undefined))
          expect(guaranteed?.kept).toBe(bestRank(problem).guaranteed);
      }
    }),
    runs(40),
  );
});

test("one more place keeps as many guaranteed places as the best set there is with it, of as many people placed", () => {
  fc.assert(
    fc.property(programmes, (shape) => {
      const { cohort, snapshot, problem, possible } = setting(shape);
      const ready = runSteps(readyRun(snapshot));
      if (ready.kind !== "ready") throw new Error(JSON.stringify(ready));
      const { now, helps } = runSteps(findHelps(ready, snapshot));
      if (possible > 0)
        expect(now.guaranteed).toEqual({ kept: bestRank(problem).guaranteed, places: possible });
      for (const { change, effect } of helps) {
        if (change.kind !== "seat") continue;
        const at = cohort.mentorLabels.indexOf(change.mentor);
        const capacities = problem.capacities.map((seats, mentor) => (mentor === at ? seats + 1 : seats));
        const { placed, guaranteed, value } = bestRank({ ...problem, capacities });
        expect(effect.placed).toBe(placed);
        expect(effect.guaranteed?.kept ?? 0).toBe(guaranteed);
        expect((effect.mean ?? 0) * placed).toBeCloseTo(value, 6);
      }
    }),
    runs(40),
  );
});
