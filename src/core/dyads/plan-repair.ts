import { isStandInKey } from "../people/stand-in-key.ts";
import { type Assignment, type Guarantee, type Problem, repair } from "../matching/index.ts";
import type { Steps } from "../steps.ts";
import { type Cohort, isAllowed } from "../cohort/cohort.ts";
import { isDyad } from "./read-rows.ts";
import type { DyadsTab } from "./tab/read-tab.ts";
import { type RepairMove, type RowEdit, editOf, repairMoves } from "./repair-moves.ts";
import { type CurrentDyads, readCurrentDyads } from "./current-dyads.ts";
import type { DyadWords } from "./words.ts";

export interface RepairPlan {
  readonly current: CurrentDyads;
  /** The dyads after the repair; the gap of its proof is how far the kept dyads are from the best set. */
  readonly after: Assignment;
  /** Everybody whose mentor would change, those first that called for the repair. */
  readonly moves: readonly RepairMove[];
  /** Dyads that stay. */
  readonly kept: number;
  /** Points of score by which the best set that repairs as much is better; null where something else than the sum counts first. */
  readonly priceOfKeeping: number | null;
  /** Mentees who would stay without a mentor. */
  readonly without: readonly number[];
  /** Mentees without a row in the tab; those who would get a mentor are among the moves too. */
  readonly newcomers: readonly number[];
  /** Names in the tab that are nobody's who takes part now, as written. */
  readonly gone: readonly { readonly role: "mentee" | "mentor"; readonly name: string }[];
  /** What to write in the tab, in the order of `moves`. */
  readonly edits: readonly RowEdit[];
}

/** Points: with a threshold of none, a change still has to win something. */
const LEAST = 1e-6;

/** Guarantees that come after the dyads which may stay: places for those alone who have none, and only what is still lacking. */
function afterDyads(guarantees: readonly Guarantee[], mayStay: readonly boolean[]): Guarantee[] {
  const staying = [...mayStay.keys()].filter((mentee) => mayStay[mentee]);
  const lacking = guarantees.map(({ members, places }) => {
    const waiting = members.filter((mentee) => mayStay[mentee] !== true);
    return { members: waiting, places: Math.max(0, places - (members.length - waiting.length)) };
  });
  return [{ members: staying, places: staying.length }, ...lacking];
}

/**
 * What the engine may change. Who has a dyad that may stay is placed before those who have none: a newcomer never takes
 * somebody's place, not even a guaranteed one. A mentee with several dyads in the tab stays as they are, on all the seats that
 * these take.
 */
function problemOf({ problem, cohort, rows, rowOf, mentorOf, locked, twice }: CurrentDyads): Problem {
  const capacities = problem.capacities.slice();
  rows.forEach((row, index) => {
    const { mentee, mentor } = row;
    if (typeof mentee !== "number" || typeof mentor !== "number") return;
    if (isDyad(row) && rowOf[mentee] !== index)
      capacities[mentor] = Math.max(0, (capacities[mentor] as number) - 1);
  });
  const fixed = new Set(locked.map(([mentee]) => mentee));
  const several = twice.filter((mentee) => !fixed.has(mentee));
  const ownPriorities = [...(problem.priorities ?? new Float64Array(cohort.mentees.length))];
  const above =
    ownPriorities.reduce((most, priority) => Math.max(most, priority), 0) -
    ownPriorities.reduce((least, priority) => Math.min(least, priority), 0);
  const mayStay = ownPriorities.map((_, mentee) => {
    const mentor = mentorOf[mentee] as number;
    return mentor >= 0 && (fixed.has(mentee) || isAllowed(cohort, mentee, mentor));
  });
  const priorities = Float64Array.from(ownPriorities, (priority, mentee) =>
    mayStay[mentee] === true ? priority + above + 1 : priority,
  );
  return {
    ...problem,
    ...(problem.guarantees === undefined ? {} : { guarantees: afterDyads(problem.guarantees, mayStay) }),
    capacities,
    priorities,
    locks: [...locked, ...several.map((mentee) => [mentee, mentorOf[mentee] as number] as const)],
  };
}

/**
 * The least change that mends a dyads tab after a refusal, a withdrawal, a changed capacity or a newcomer: every dyad
 * that may stay does, unless a change of k dyads wins more than k × `threshold` points of score. Locked and confirmed dyads
 * stay whatever they are, refused pairs are not proposed again, and nobody who has a dyad loses their place to
 * somebody else. Nothing is written: the plan says what would move.
 *
 * @param cohort the people and the settings of the tab as they are now.
 * @param words those of the tab's language.
 * @param threshold points of score for each dyad that changes, ≥ 0.
 */
export function* planRepair(
  cohort: Cohort,
  tab: DyadsTab,
  words: DyadWords,
  threshold: number,
): Steps<RepairPlan> {
  const current = readCurrentDyads(cohort, tab, words);
  const problem = problemOf(current);
  const start = { mentorOf: current.mentorOf, prices: new Float64Array(problem.mentorCount) };
  const after = yield* repair(problem, start, Math.max(threshold, LEAST));
  const moves = repairMoves(current, after);
  const everyone = [...current.mentorOf.keys()];
  return {
    current,
    after,
    moves,
    kept: everyone.filter(
      (mentee) => after.mentorOf[mentee] !== -1 && after.mentorOf[mentee] === current.mentorOf[mentee],
    ).length,
    priceOfKeeping: cohort.settings.objective === "total" ? after.proof.gap : null,
    without: everyone.filter((mentee) => after.mentorOf[mentee] === -1),
    newcomers: everyone.filter((mentee) => current.rowOf[mentee] === -1),
    gone: current.rows.flatMap(({ row, mentee, mentor }) => [
      ...(mentee === "unrecognised" && !isStandInKey(row.menteeKey)
        ? [{ role: "mentee" as const, name: row.mentee }]
        : []),
      ...(mentor === "unrecognised" && !isStandInKey(row.mentorKey)
        ? [{ role: "mentor" as const, name: row.mentor }]
        : []),
    ]),
    edits: moves.map((move) => editOf(current, move)),
  };
}
