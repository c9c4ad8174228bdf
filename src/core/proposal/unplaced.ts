import { isSaid } from "../tabs/table.ts";
import { type WhyUnplaced, reasonUnplaced, whyUnplaced } from "../matching/index.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { possibleMentors } from "../cohort/possible.ts";
import type { WithoutMentor } from "../dyads/no-seat.ts";
import { MOST_MENTORS } from "../dyads/offers.ts";
import type { Run } from "./run.ts";
import { eachOnce, soleRule } from "./sole-rule.ts";
import { explainFull, noneAllowed, withPlaceLeft } from "./without-mentor.ts";
import type { DyadWords, Liftable, RunWords } from "../dyads/words.ts";

export interface Unplaced {
  readonly mentee: number;
  readonly reason: "no-allowed-mentor" | "mentors-full";
  /** The best of the possible mentors, best first: as many as are looked at. */
  readonly ranked: readonly number[];
  readonly without: WithoutMentor;
}

const MOST_RULES = 3;
/** So that it is seen where there are more than are compared. */
const MOST_RANKED = MOST_MENTORS + 1;
/** Pairs and locks looked at for each mentee: what would help lies near, and large programmes have millions of pairs. */
const MOST_PAIRS = 300;
const MOST_LOCKS = 20;

/** Rules that forbid, each by itself, a pair that would end in a free seat: the mentee's own pairs first. */
function rulesInTheWay(cohort: Cohort, { relaxations }: WhyUnplaced<never>, mentee: number): Liftable[] {
  const { mentees, mentors } = relaxations.pairs;
  const liftable: Liftable[] = [];
  if (mentors.length === 0) return liftable;
  let looked = 0;
  for (const movable of [mentee, ...mentees.filter((other) => other !== mentee)]) {
    for (const mentor of mentors) {
      if (++looked > MOST_PAIRS) return liftable;
      const rule = soleRule(cohort, movable, mentor);
      if (rule !== null) liftable.push(rule);
    }
    if (eachOnce(liftable).length >= MOST_RULES) return liftable;
  }
  return liftable;
}

/** A locked dyad, and which mentors a mentee could reach if it could move. */
interface FreedLock {
  readonly lock: Liftable;
  readonly mentor: number;
  reached(mentee: number): readonly number[];
}

/** The locked dyads whose mentor would have a seat for somebody else; none where no seat is free to move to. */
function freedLocks({ cohort, problem, assignment }: Run, isFull: (mentor: number) => boolean): FreedLock[] {
  const { capacities, locks = [] } = problem;
  if (capacities.every((_, mentor) => isFull(mentor))) return [];
  const movable = locks.filter(([, mentor]) => (assignment.loads[mentor] ?? 0) <= (capacities[mentor] ?? 0));
  return movable.slice(0, MOST_LOCKS).map((lock) => {
    const [other, mentor] = lock;
    const freed = whyUnplaced({ ...problem, locks: locks.filter((kept) => kept !== lock) }, assignment);
    const names = { mentee: cohort.menteeLabels[other] ?? "", mentor: cohort.mentorLabels[mentor] ?? "" };
    return { lock: { kind: "lock", ...names }, mentor, reached: (mentee) => freed(mentee).relaxations.seats };
  });
}

/** In a stable set whoever has no mentor finds all seats of those possible taken by better dyads; no one seat surely helps. */
function leftByStability(run: Run, words: DyadWords & RunWords, mentee: number): Unplaced {
  const { cohort, problem } = run;
  const reason = reasonUnplaced(problem, mentee);
  const { ranked, count } = possibleMentors(cohort)(mentee, MOST_RANKED);
  if (reason === "no-allowed-mentor")
    return { mentee, reason, ranked, without: noneAllowed(cohort, words, mentee) };
  const full = explainFull(run, words, mentee, ranked, count);
  return { mentee, reason, ranked, without: { ...full, help: "" } };
}

/**
 * Each mentee without a mentor: the rules or the shortage that explain it, and what would place them without anybody
 * losing a place: a seat, or one rule or decision lifted. A reporting line and other facts are said, never offered.
 *
 * @param eligibility for each mentee, rules on who may be a mentor that, lifted, would place them.
 */
export function unplacedOf(
  run: Run,
  words: DyadWords & RunWords,
  eligibility: ReadonlyMap<number, readonly Liftable[]> = new Map(),
): Unplaced[] {
  const { cohort, problem, assignment } = run;
  const without = [...assignment.mentorOf.keys()].filter((mentee) => (assignment.mentorOf[mentee] ?? -1) < 0);
  if (without.length === 0) return [];
  if (cohort.settings.objective === "stable")
    return without.map((mentee) => leftByStability(run, words, mentee));
  const whyNot = whyUnplaced(problem, assignment);
  const isFull = (mentor: number): boolean =>
    (assignment.loads[mentor] ?? 0) >= (problem.capacities[mentor] ?? 0);
  const locks = freedLocks(run, isFull);
  const possibleOf = possibleMentors(cohort);
  const { mostEach } = cohort.settings;
  const limited = withPlaceLeft(run, [...cohort.mentors.keys()]).filter(isFull);
  return without.map((mentee) => {
    const certificate = whyNot(mentee);
    const { seats } = certificate.relaxations;
    const { ranked, count } = possibleOf(mentee, MOST_RANKED);
    const liftable = eachOnce([
      ...(mostEach !== undefined && seats.some((mentor) => limited.includes(mentor))
        ? [{ kind: "limit" as const, most: mostEach }]
        : []),
      ...rulesInTheWay(cohort, certificate, mentee),
      ...(eligibility.get(mentee) ?? []),
      ...locks
        .filter(({ mentor, reached }) => seats.includes(mentor) && !reached(mentee).every(isFull))
        .map(({ lock }) => lock),
    ]).slice(0, MOST_RULES);
    const now =
      certificate.reason === "no-allowed-mentor"
        ? noneAllowed(cohort, words, mentee)
        : explainFull(run, words, mentee, ranked, count);
    const atTheRun = liftable.length > 0 ? `${words.atTheRun}${words.without(liftable)}.` : "";
    const help = [now.help, atTheRun].filter(isSaid).join("\n");
    return { mentee, reason: certificate.reason, ranked, without: { ...now, help } };
  });
}
