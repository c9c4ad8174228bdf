import type { LabelledPeople } from "../cohort/cohort.ts";
import type { Status } from "../dyads/sheet.ts";
import type { DyadsTab } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import { madeDyads } from "../introduction/made-dyads.ts";
import type { Report } from "../issues/issue.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { type Day, dayText, possibleDays, readDay } from "./calendar.ts";
import { plainDay, settledOrder } from "./day-order.ts";
import type { KnownEnding } from "./endings-known.ts";
import type { Followed } from "./followed.ts";
import { type FollowedPair, pairOf, partyOf } from "./followed-pair.ts";

/** A dyad that began, and where it stands. */
export type Begun = FollowedPair & Pick<Followed, "row" | "inLinks">;

/** The day on which the run wrote the tab, at the head of its first row. */
function writtenOn({ rows }: Table): Day | null {
  const days = (rows[0] ?? []).flatMap((cell) => readDay(cellText(cell).slice(0, 10)) ?? []);
  return days[0] ?? null;
}

/** The dyads as they stand, each with the ending that is known of it; then the endings of dyads that stand no more. */
function withEndings(currentDyads: readonly Begun[], endings: readonly KnownEnding[]): Begun[] {
  const used = new Set<KnownEnding>();
  const now = currentDyads.map((dyad) => {
    const ended = endings.find(
      (endedDyad) =>
        pairOf(endedDyad) === pairOf(dyad) && (dyad.since === null || dyad.since <= endedDyad.ending.on),
    );
    if (ended === undefined) return dyad;
    used.add(ended);
    const since = ended.since ?? dyad.since;
    return { ...dyad, since, ending: { ...ended.ending, since }, inLinks: ended.inLinks };
  });
  const before = endings
    .filter((endedDyad) => !used.has(endedDyad))
    .map((endedDyad) => ({ ...endedDyad, row: null }));
  return [...now, ...before];
}

interface BegunSources {
  /** The dyads tab in use, as a table and as read. */
  readonly dyads: { readonly table: Table; readonly tab: DyadsTab };
  readonly cohort: LabelledPeople;
  readonly statuses: readonly Status[];
  readonly dyadWords: DyadWords;
}

/**
 * The dyads of the dyads tab in its order, each with the ending that is known of it; then those that ended and stand no more.
 * Reports `day-unclear` for a day of decision that may be either of two: the day of the tab counts then.
 */
export function begunDyads(
  { dyads, cohort, statuses, dyadWords }: BegunSources,
  endings: readonly KnownEnding[],
  report: Report,
): Begun[] {
  const madeOn = writtenOn(dyads.table);
  const decidedDyads = madeDyads(
    { name: dyads.table.name, tab: dyads.tab },
    cohort,
    dyadWords,
    statuses,
    report,
  );
  const order = settledOrder(decidedDyads.map(({ decidedOn }) => decidedOn));
  const currentDyads = decidedDyads.flatMap(({ mentee, mentor, decidedOn, row }): Begun[] => {
    const [a, b] = [cohort.mentees[mentee], cohort.mentors[mentor]];
    if (a === undefined || b === undefined) return [];
    const pair = {
      mentee: partyOf(a, cohort.menteeLabels[mentee] ?? ""),
      mentor: partyOf(b, cohort.mentorLabels[mentor] ?? ""),
    };
    const day = plainDay(decidedOn, order);
    if (possibleDays(day).length > 1) {
      const where = { tab: dyads.table.name, column: dyadWords.headers.decidedOn };
      const names = [pair.mentee.label, pair.mentor.label, madeOn === null ? "" : dayText(madeOn)];
      report("day-unclear", where, { read: day, names });
    }
    return [
      {
        ...pair,
        since: readDay(day) ?? madeOn,
        ending: null,
        row,
        inLinks: false,
      },
    ];
  });
  return withEndings(currentDyads, endings);
}
