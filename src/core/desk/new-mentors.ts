import { type ReadRow, isDyad } from "../dyads/read-rows.ts";
import { writtenAt } from "../dyads/tab/clock-moment.ts";
import { dateOrder, readTimestamp } from "../intake/answers/timestamp.ts";
import type { Programme } from "../reading/read-programme.ts";

/** A mentor who answered after the dyads were proposed, or of whom that may be. */
export interface NewMentor {
  /** Index into the roster. */
  readonly mentor: number;
  /** When they answered, in seconds of the spreadsheet's clock; null where no date can be read. */
  readonly since: number | null;
  /** Whether that date is still to come: then it says nothing. */
  readonly isToCome: boolean;
  /** Whether no mentor has a date at all: then nothing sets those who came later apart. */
  readonly isUndatedRoster: boolean;
  /** Those that no dyad of the tab takes; 0 only of somebody who offers none. */
  readonly places: number;
}

function came({ since, isToCome }: NewMentor): number {
  return isToCome ? Infinity : (since ?? Infinity);
}

/**
 * The mentors who came after the dyads were proposed, but for those whose places are all taken: whoever answered first comes first. Last come
 * those without a readable date, or with one to come, whom no row of the tab names: they may be new.
 *
 * @param rows those of the dyads tab. @param moment when it was written, in the spreadsheet's clock, as `2026-11-22T17:44`; `""` where nothing says.
 * @param latest a later date is one to come; in seconds of the same clock.
 */
export function newMentors(
  { mentors, settings }: Programme,
  rows: readonly ReadRow[],
  moment: string,
  latest = Infinity,
): NewMentor[] {
  const written = writtenAt(moment);
  const title = settings.mentors.columns.timestamp;
  const at = title === null ? -1 : (mentors.questions.find(title)?.columns[0]?.index ?? -1);
  const order = dateOrder(mentors.rows.map((cells) => cells[at]));
  const taken = (mentor: number): number => rows.filter((row) => row.mentor === mentor && isDyad(row)).length;
  const dates = mentors.rows.map((cells) => readTimestamp(cells[at], order));
  const isUndatedRoster = !dates.some(Number.isFinite);
  const isNamed = (mentor: number): boolean => rows.some((row) => row.mentor === mentor);
  if (!Number.isFinite(written)) return [];
  return mentors.people
    .map(({ capacity }, mentor): NewMentor => {
      const date = dates[mentor] ?? Number.NaN;
      const since = Number.isFinite(date) ? date : null;
      const isToCome = since !== null && since > latest;
      return { mentor, since, isToCome, isUndatedRoster, places: capacity - taken(mentor) };
    })
    .filter(({ mentor, since, isToCome, places }) =>
      since === null || isToCome
        ? places > 0 && !isNamed(mentor)
        : since >= written && (places > 0 || mentors.people[mentor]?.capacity === 0),
    )
    .sort((a, b) => (came(a) === came(b) ? a.mentor - b.mentor : came(a) - came(b)));
}
