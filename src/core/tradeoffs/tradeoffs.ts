import { type Cohort, scoreOf } from "../cohort/cohort.ts";
import {
  type GuaranteedGroup,
  type HeldPlaces,
  guaranteedGroups,
  heldGuarantees,
  heldPlaces,
} from "../cohort/guarantees.ts";
import type { Decisions } from "../cohort/decisions.ts";
import { type FirstChoices, countFirst, firstChoices } from "../cohort/first-choices.ts";
import { solve } from "../cohort/solve.ts";
import { toProblem } from "../cohort/to-problem.ts";
import { type Matching, type Problem, SAME_SCORE, blockingPairs } from "../matching/index.ts";
import { type Steps, within } from "../steps.ts";
import { type Way, isSameWay, otherWays, wayOf, waysBetween, withWay } from "./ways.ts";

/** What a set of dyads gives, in the figures that a coordinator weighs. Scores are 0 to 100. */
export interface SetFigures {
  readonly placed: number;
  /** Null without any dyad, and so is the score of the worst one. */
  readonly mean: number | null;
  readonly worst: number | null;
  /** Dyads that are a first choice of their mentee. */
  readonly firstChoices: number;
  /** The most mentees that one mentor has. */
  readonly busiest: number;
  /** Pairs of which both would rather be together. */
  readonly blocking: number;
  /** Guaranteed places kept, whether they count in its way or not; null without any guarantee. */
  readonly guaranteed: HeldPlaces | null;
}

/** One set of dyads that cannot be bettered in its way, and all the ways that lead to these figures. */
export interface Point extends SetFigures {
  readonly ways: readonly [Way, ...Way[]];
  /** Whether what its objective promises was checked from the prices; for `stable`, pair by pair. */
  readonly proven: boolean;
}

export interface TradeOffs {
  /** That of the settings first. */
  readonly points: readonly [Point, ...Point[]];
  readonly mentees: number;
  /** Mentees who named somebody first. */
  readonly choosers: number;
}

/** More would not be read in a picture. */
const MOST_POINTS = 12;
/** The sum of scores alone. */
const BEST = { objective: "total", spread: 0 } as const;
/** Scores closer than this are the same to whoever reads them. */
const NEAR = 1e-9;

/** Who is paired, and how their dyads are chosen. */
export interface PairingTask {
  readonly cohort: Cohort;
  readonly decisions: Decisions;
  /** Mentees placed before the others of their priority. */
  readonly first: readonly number[];
}

/** What the figures of each set are read from. */
interface Measures {
  readonly choices: FirstChoices;
  readonly groups: readonly GuaranteedGroup[];
}

/** The figures of some dyads. */
function figuresOfSet(
  cohort: Cohort,
  problem: Problem,
  dyads: Matching,
  { choices, groups }: Measures,
): SetFigures {
  const scores = [...dyads.mentorOf].flatMap((mentor, mentee) =>
    mentor < 0 ? [] : [scoreOf(cohort, mentee, mentor)],
  );
  const none = scores.length === 0;
  return {
    placed: dyads.placed,
    mean: none ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    worst: none ? null : scores.reduce((least, score) => Math.min(least, score)),
    firstChoices: countFirst(choices, cohort.mentors.length, dyads.mentorOf),
    busiest: dyads.loads.reduce((most, load) => Math.max(most, load), 0),
    blocking: blockingPairs(problem, dyads, SAME_SCORE).length,
    guaranteed: heldPlaces(heldGuarantees(groups, dyads.mentorOf)),
  };
}

function* pointOf({ cohort, decisions, first }: PairingTask, way: Way, measures: Measures): Steps<Point> {
  const chosen: Cohort = { ...cohort, settings: withWay(cohort.settings, way) };
  const problem = toProblem(chosen, decisions, new Set(first));
  const { assignment } = yield* solve(chosen, problem, measures.choices);
  return {
    ...figuresOfSet(cohort, problem, assignment, measures),
    ways: [wayOf(way)],
    proven: assignment.proof.optimal,
  };
}

function isNear(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= NEAR);
}

function isSameOutcome(a: Point, b: Point): boolean {
  const counted = ["placed", "firstChoices", "busiest", "blocking"] as const;
  const isSame = a.guaranteed?.kept === b.guaranteed?.kept && counted.every((key) => a[key] === b[key]);
  return isNear(a.mean, b.mean) && isNear(a.worst, b.worst) && isSame;
}

/** Points with the same figures as one point that bears all their ways; the order is that of the first of each. */
function merged([now, ...others]: readonly [Point, ...Point[]]): [Point, ...Point[]] {
  const points: [Point, ...Point[]] = [now];
  for (const point of others) {
    const at = points.findIndex((other) => isSameOutcome(other, point));
    const same = points[at];
    if (same === undefined) points.push(point);
    else points[at] = { ...same, ways: [...same.ways, ...point.ways], proven: same.proven && point.proven };
  }
  return points;
}

/**
 * What the ways of choosing dyads would give, each with what it costs: the sum, the worst dyad and what lies between
 * them, the most first choices, stability, and the sum with fewer and fewer mentees for each mentor as long as nobody loses their place. At most twelve
 * points, each what a run with those settings gives; decisions, links, rules and priorities hold in each.
 */
export function* findTradeOffs(task: PairingTask): Steps<TradeOffs> {
  const { cohort } = task;
  const choices = yield* within(firstChoices(cohort), 0, 0.1);
  const measures = { choices, groups: guaranteedGroups(cohort) };
  const shareOf = (done: number): number => 0.1 + (0.9 * Math.min(done, MOST_POINTS)) / MOST_POINTS;
  const points: [Point, ...Point[]] = [
    yield* within(pointOf(task, cohort.settings, measures), shareOf(0), shareOf(1)),
  ];
  const next = (way: Way): Steps<Point> =>
    within(pointOf(task, way, measures), shareOf(points.length), shareOf(points.length + 1));
  const pointFor = (way: Way): Point | undefined => points.find(({ ways: [other] }) => isSameWay(other, way));
  for (const way of otherWays(cohort.settings, choices.mentees > 0)) points.push(yield* next(way));
  const [best, fair] = [pointFor(BEST), pointFor({ ...BEST, objective: "fair" })];
  for (const way of waysBetween(best?.worst ?? 0, fair?.worst ?? 0))
    if (!isSameWay(way, cohort.settings)) points.push(yield* next(way));
  for (let limit = 1; best !== undefined && limit < best.busiest && points.length < MOST_POINTS; limit++) {
    const limited = yield* next({ ...BEST, mostEach: limit });
    if (limited.placed === best.placed) points.push(limited);
  }
  return { points: merged(points), mentees: cohort.mentees.length, choosers: choices.mentees };
}
