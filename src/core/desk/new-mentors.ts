import { type ReadRow, isDyad } from "../dyads/read-rows.ts";
import { dateOrder, readTimestamp } from "../intake/answers/timestamp.ts";
import type { Programme } from "../reading/read-programme.ts";

/** A mentor who answered after the dyads were proposed, or of whom that may be. */
export interface NewMentor {
  /** Index into the roster. */
  readonly mentor: number;
  /** When they answered, in seconds of the spreadsheet's clock; null where no date can be read. */
  readonly since: number | null;
  /** Whether no mentor has a date at all: then nothing sets those who came later apart. */
  readonly isUndatedRoster: boolean;
  /** Those that no dyad of the tab takes; 0 only of somebody who offers none. */
  readonly places: number;
}

/**
 * The mentors who came after the dyads were proposed, but for those whose places are all taken: whoever answered first comes first. Last come
 * those without a readable date whom no row of the tab names: they may be new.
 *
 * @param rows those of the dyads tab. @param moment when it was written, in the spreadsheet's clock, as `2026-11-22T17:44`; `""` where nothing says.
 */
export function newMentors(
  { mentors, settings }: Programme,
  rows: readonly ReadRow[],
  moment: string,
): NewMentor[] {
  const written = readTimestamp(moment, "month-first");
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
      return { mentor, since, isUndatedRoster, places: capacity - taken(mentor) };
    })
    .filter(
      ({ mentor, since, places }) =>
        (places > 0 && since === null && !isNamed(mentor)) ||
        (since !== null && since >= written && (places > 0 || mentors.people[mentor]?.capacity === 0)),
    )
    .sort((a, b) =>
      a.since === b.since ? a.mentor - b.mentor : (a.since ?? Infinity) - (b.since ?? Infinity),
    );
}
