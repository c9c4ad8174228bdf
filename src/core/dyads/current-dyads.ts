import { outcomeOf, type Matching, type Problem } from "../matching/index.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { type ReadRow, isDyad, readRows, rowWeight } from "./read-rows.ts";
import type { DyadsTab } from "./tab/read-tab.ts";
import type { Status } from "./sheet.ts";
import { toProblem } from "../cohort/to-problem.ts";
import type { DyadWords } from "./words.ts";

type Pair = readonly [mentee: number, mentor: number];

/** A dyads tab as people left it, in the numbers of the people who take part now. */
export interface CurrentDyads {
  /** With the pairs refused in the tab beside those refused before, but for those locked or confirmed since. */
  readonly cohort: Cohort;
  /** The rows of the tab, in its order, with whom they mean. */
  readonly rows: readonly ReadRow[];
  /** For each mentee the row that counts, as an index into `rows`, −1 for none: a decided one before a proposed one. */
  readonly rowOf: Int32Array;
  /** For each mentee the mentor, −1 for none; a refused dyad is none. */
  readonly mentorOf: Int32Array;
  /** For each mentee what the row that counts says; null where there is no such row. */
  readonly statusOf: readonly (Status | null)[];
  /** Dyads that a person locked or confirmed. */
  readonly locked: readonly Pair[];
  /** Pairs refused in this tab. */
  readonly refused: readonly Pair[];
  /** Mentees with more than one dyad in the tab. */
  readonly twice: readonly number[];
  /** For each mentor the seats that no row of the tab takes; negative where there are too many dyads. */
  readonly seatsLeft: Int32Array;
  /** What the engine may do: people's decisions as locks, refused pairs not allowed. */
  readonly problem: Problem;
  /** The current dyads, with their sums; not proven to be the best. */
  readonly matching: Matching;
}

const weight = ({ mentor, status }: ReadRow): number => rowWeight(status, mentor !== "nobody");

function isKept({ status }: ReadRow): boolean {
  return status === "locked" || status === "confirmed";
}

/** The pairs of rows whose people both take part, each once. */
function pairsOf(rows: readonly ReadRow[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { mentee, mentor } of rows) {
    if (typeof mentee === "number" && typeof mentor === "number")
      pairs.set(`${String(mentee)} ${String(mentor)}`, [mentee, mentor]);
  }
  return [...pairs.values()];
}

/**
 * Reads a dyads tab as the current dyads. A refused dyad takes no seat; of several rows of one mentee the most
 * decided counts, then the upper one; a pair that is refused in one row and locked or confirmed in another is kept.
 *
 * @param cohort the people and the settings of the tab as they are now.
 * @param words those of the tab's language.
 */
export function readCurrentDyads(cohort: Cohort, tab: DyadsTab, words: DyadWords): CurrentDyads {
  const rows = readRows(cohort, words, tab.rows);
  const rowOf = new Int32Array(cohort.mentees.length).fill(-1);
  rows.forEach((row, index) => {
    if (typeof row.mentee !== "number") return;
    const before = rows[rowOf[row.mentee] as number];
    if (before === undefined || weight(row) > weight(before)) rowOf[row.mentee] = index;
  });
  const mentorOf = Int32Array.from(rowOf, (index) => {
    const row = rows[index];
    return row !== undefined && isDyad(row) && typeof row.mentor === "number" ? row.mentor : -1;
  });
  const counting = [...rowOf].flatMap((index) => rows[index] ?? []);
  const locked = pairsOf(counting.filter(isKept));
  const kept = new Set(locked.map(String));
  const refused = pairsOf(rows.filter(({ status }) => status === "refused")).filter(
    (pair) => !kept.has(String(pair)),
  );

  const dyads = rows.filter(isDyad);
  const seatsLeft = Int32Array.from(cohort.mentors, ({ capacity }) => capacity);
  const timesOf = new Int32Array(cohort.mentees.length);
  for (const { mentee, mentor } of dyads) {
    if (typeof mentor === "number") seatsLeft[mentor] = (seatsLeft[mentor] as number) - 1;
    if (typeof mentee === "number") timesOf[mentee] = (timesOf[mentee] as number) + 1;
  }
  const pairIndex = ([mentee, mentor]: Pair): number => mentee * cohort.mentors.length + mentor;
  const decided = new Set(locked.map(pairIndex));
  const notAgain = [...cohort.refused, ...refused.map(pairIndex)].filter((pair) => !decided.has(pair));
  const currentCohort: Cohort = { ...cohort, refused: new Set(notAgain) };
  const problem = toProblem(currentCohort, { locked, refused });
  return {
    cohort: currentCohort,
    rows,
    rowOf,
    mentorOf,
    statusOf: [...rowOf].map((index) => rows[index]?.status ?? null),
    locked,
    refused,
    twice: [...timesOf.keys()].filter((mentee) => (timesOf[mentee] as number) > 1),
    seatsLeft,
    problem,
    matching: outcomeOf(problem, mentorOf),
  };
}
