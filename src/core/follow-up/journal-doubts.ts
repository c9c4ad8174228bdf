import type { Report } from "../issues/issue.ts";
import { SIDES } from "./courses.ts";
import type { FollowedPair } from "./followed-pair.ts";
import type { JournalAnswer } from "./journal.ts";
import type { Heard, HeardOfDyad } from "./whose-answers.ts";

type HeardJournal = readonly Heard<JournalAnswer>[];

/**
 * The answers that are of the dyad, and not of another that somebody had before: those of its first day and later, and
 * those without a day. Reports `journal-before-dyad` once for each tab that has others.
 *
 * @param dyads one for each of `heard`.
 */
export function sinceBeginning(
  heard: readonly HeardOfDyad<JournalAnswer>[],
  dyads: readonly Pick<FollowedPair, "since">[],
  report: Report,
): HeardOfDyad<JournalAnswer>[] {
  const earlier = new Map<string, Set<number>>();
  const sinceThen = heard.map((sides, at) => {
    const since = dyads[at]?.since ?? -Infinity;
    const kept = (answers: HeardJournal): HeardJournal =>
      answers.filter(({ answer: { day, tab, row } }) => {
        if (day === null || day >= since) return true;
        earlier.set(tab, (earlier.get(tab) ?? new Set()).add(row));
        return false;
      });
    return { mentee: kept(sides.mentee), mentor: kept(sides.mentor) };
  });
  const counted = new Set(
    sinceThen.flatMap((sides) =>
      SIDES.flatMap((side) => sides[side].map(({ answer: { tab, row } }) => JSON.stringify([tab, row]))),
    ),
  );
  for (const [tab, all] of earlier) {
    const rows = [...all].filter((row) => !counted.has(JSON.stringify([tab, row]))).sort((a, b) => a - b);
    const [row] = rows;
    if (row !== undefined) report("journal-before-dyad", { tab, row }, { rows, count: rows.length });
  }
  return sinceThen;
}

const COUNTS = ["meetings", "hours"] as const;

/** Reports `journal-count-fell` for a number since the beginning that is below one of the same person's earlier answers. */
export function reportFalls(heard: readonly HeardOfDyad<JournalAnswer>[], report: Report): void {
  for (const sides of heard) {
    for (const side of SIDES) {
      const answers = sides[side].filter(({ unclear }) => !unclear).map(({ answer }) => answer);
      const inTime = [...answers].sort((a, b) => a.time - b.time || a.row - b.row);
      for (const count of COUNTS) {
        let most = 0;
        for (const { [count]: amount, tab, row, name, email } of inTime) {
          if (amount === null) continue;
          const where = { tab, row };
          if (amount < most)
            report("journal-count-fell", where, {
              names: [name || email],
              read: String(amount),
              count: most,
            });
          most = Math.max(most, amount);
        }
      }
    }
  }
}
