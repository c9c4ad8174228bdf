import { type ReadRow, isDyad } from "../dyads/read-rows.ts";
import { dateOrder, readTimestamp } from "../intake/answers/timestamp.ts";
import type { Programme } from "../reading/read-programme.ts";

/** A mentor who answered after the dyads were proposed, and has places left. */
export interface NewMentor {
  /** Index into the roster. */
  readonly mentor: number;
  /** When they answered, in seconds of the spreadsheet's clock. */
  readonly since: number;
  /** Those that no dyad of the tab takes; at least one. */
  readonly places: number;
}

/**
 * The mentors who came after the dyads were proposed, and have a place left: whoever answered first comes first. A
 * mentor without a readable date is not new.
 *
 * @param rows those of the dyads tab. @param moment when it was written, as `2026-11-22T17:44`; `""` where nothing says.
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
  return mentors.people
    .map(({ capacity }, mentor): NewMentor => {
      return {
        mentor,
        since: readTimestamp(mentors.rows[mentor]?.[at], order),
        places: capacity - taken(mentor),
      };
    })
    .filter(({ since, places }) => places > 0 && Number.isFinite(written) && since >= written)
    .sort((a, b) => a.since - b.since || a.mentor - b.mentor);
}
