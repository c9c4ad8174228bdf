import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { countFirst, firstChoices } from "../../../src/core/cohort/first-choices.ts";
import { scoreOf } from "../../../src/core/cohort/cohort.ts";
import { solve } from "../../../src/core/cohort/solve.ts";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import type { Gathered } from "../../../src/core/cohort/gather.ts";
import { blockingPairs } from "../../../src/core/matching/index.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { type TradeOffs, findTradeOffs } from "../../../src/core/tradeoffs/tradeoffs.ts";
import { withWay } from "../../../src/core/tradeoffs/ways.ts";
import { SETTINGS, gather, programme } from "../dyads/cohorts.ts";
import { runs } from "../matching/problems.ts";
import { sampleTables } from "../workbooks.ts";

const tradeOffsOf = ({ cohort, decisions }: Gathered): TradeOffs =>
  runSteps(findTradeOffs({ cohort, decisions, first: [] }));

describe("the trade-offs of the sample programme", () => {
  let gathered: Gathered;
  let tradeOffs: TradeOffs;
  beforeAll(() => {
    gathered = gather(sampleTables(), {});
    tradeOffs = tradeOffsOf(gathered);
  });

  test("are a dozen points at most, no two with the same figures, the one of the settings first", () => {
    const { points } = tradeOffs;
    expect(points.length).toBeGreaterThan(3);
    expect(points.length).toBeLessThanOrEqual(12);
    const texts = points.map(({ ways: _, ...figures }) => JSON.stringify(figures));
    expect(new Set(texts).size).toBe(texts.length);
    expect(points[0].ways[0]).toEqual({ objective: "total", spread: 0 });
  });

  test("are all proven, and all but the stable one place as many people", () => {
    const { points } = tradeOffs;
    for (const { ways, proven, placed } of points) {
      expect(proven).toBe(true);
      if (ways.some(({ objective }) => objective !== "stable")) expect(placed).toBe(points[0].placed);
    }
  });

  test("hold each the best of what its way puts first", () => {
    const best = (key: "mean" | "worst" | "firstChoices"): number =>
      Math.max(...tradeOffs.points.map((point) => point[key] ?? 0));
    const pointOf = (objective: string) =>
      tradeOffs.points.find(({ ways }) =>
        ways.some((way) => way.objective === objective && way.spread === 0),
      );
    expect(pointOf("total")?.mean).toBe(best("mean"));
    expect(pointOf("fair")?.worst).toBe(best("worst"));
    const floors = tradeOffs.points.flatMap((point) =>
      point.ways.flatMap(({ floor }) => (floor === undefined ? [] : [{ floor, ...point }])),
    );
    expect(floors.length).toBeGreaterThan(0);
    for (const { floor, worst, mean } of floors) {
      expect(worst).toBeGreaterThanOrEqual(floor);
      expect(mean).toBeGreaterThanOrEqual(pointOf("fair")?.mean ?? 100);
    }
    expect(pointOf("first-choices")?.firstChoices).toBe(best("firstChoices"));
    expect(pointOf("stable")?.blocking).toBe(0);
  });
});

const topics = fc.subarray(["Vente", "Relève", "Finances"]).map((some) => some.join(", "));
const programmes = fc.record({
  mentors: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), topics), { minLength: 1, maxLength: 4 }),
  mentees: fc.array(topics, { minLength: 1, maxLength: 5 }),
  locked: fc.boolean(),
  spread: fc.constantFrom(0, 3),
  objective: fc.constantFrom("total", "fair", "floor", "stable", "first-choices"),
});

test("every point is what a run with its settings gives, keeps what is decided, and says its own figures", () => {
  fc.assert(
    fc.property(programmes, ({ mentors, mentees, locked, spread, objective }) => {
      const tables = programme(
        mentors.map(([seats, offer], index) => [`M${String(index)}`, seats, offer]),
        mentees.map((need, index) => [`E${String(index)}`, need]),
      );
      const settings: Partial<SettingsFile> = {
        ...SETTINGS,
        objective,
        spread,
        ...(locked ? { decisions: { locked: [["e0@x.example", "m0@x.example"]] } } : {}),
      };
      const { cohort, decisions } = gather(tables, settings);
      const choices = runSteps(firstChoices(cohort));
      const tradeOffs = runSteps(findTradeOffs({ cohort, decisions, first: [] }));
      const most = Math.max(...tradeOffs.points.map(({ placed }) => placed));
      const figures = tradeOffs.points.map(({ ways: _, proven: __, ...others }) => JSON.stringify(others));
      expect(new Set(figures).size).toBe(figures.length);
      const ways = tradeOffs.points.flatMap((point) => point.ways);
      expect(ways.some((way) => way.objective === "first-choices")).toBe(objective === "first-choices");
      for (const point of tradeOffs.points) {
        expect(point.proven).toBe(true);
        if (point.ways[0].objective !== "stable") expect(point.placed).toBe(most);
        const chosen = { ...cohort, settings: withWay(cohort.settings, point.ways[0]) };
        const problem = toProblem(chosen, decisions);
        const { assignment } = runSteps(solve(chosen, problem));
        for (const [mentee, mentor] of decisions.locked) expect(assignment.mentorOf[mentee]).toBe(mentor);
        const { total, placed } = assignment;
        expect(point).toMatchObject({
          placed,
          blocking: blockingPairs(problem, assignment).length,
          busiest: Math.max(0, ...assignment.loads),
          firstChoices: countFirst(choices, cohort.mentors.length, assignment.mentorOf),
        });
        if (!locked && point.mean !== null) expect(point.mean).toBeCloseTo(total / placed, 9);
        const scores = [...assignment.mentorOf].flatMap((mentor, mentee) =>
          mentor < 0 ? [] : [scoreOf(cohort, mentee, mentor)],
        );
        expect(point.worst).toBe(scores.length === 0 ? null : Math.min(...scores));
      }
    }),
    runs(60),
  );
});

test("no limit of mentees for each mentor is offered that costs somebody their place", () => {
  const { cohort, decisions } = gather(
    programme(
      [
        ["Ada", 3, "Vente"],
        ["Bea", 1, "Relève"],
      ],
      [
        ["Lea", "Vente"],
        ["Max", "Vente"],
        ["Noa", "Vente"],
      ],
    ),
  );
  const { points } = runSteps(findTradeOffs({ cohort, decisions, first: [] }));
  const limits = points.flatMap(({ ways }) => ways.flatMap(({ mostEach }) => mostEach ?? []));
  expect(limits).toEqual([2]);
  expect(points.every(({ placed }) => placed === 3)).toBe(true);
});
