import { readEmail } from "../intake/answers/email.ts";
import { dateOrder, readTimestamp } from "../intake/answers/timestamp.ts";
import type { Programme } from "../reading/read-programme.ts";
import { type Table, cellText } from "../tabs/table.ts";

const DAY_S = 86_400;

/**
 * Since when each mentee waits: the moment of the first answer that they sent, which may be an older one than that which
 * counts. Answers are a person's by the e-mail; of an address that several share, and where one form serves both roles, the
 * answer that counts is taken for the first.
 *
 * @param tables those of the spreadsheet.
 * @returns seconds of the spreadsheet's clock, one for each mentee; null for who has no readable date.
 */
export function waitingSince({ mentees, settings }: Programme, tables: readonly Table[]): (number | null)[] {
  const { tab, columns, only } = settings.mentees;
  const columnOf = (title: string | null): number =>
    title === null ? -1 : (mentees.questions.find(title)?.columns[0]?.index ?? -1);
  const [at, emailAt] = [columnOf(columns.timestamp), columnOf(columns.email)];
  const rows = tables.find(({ name }) => name === tab)?.rows ?? [];
  const order = dateOrder([...mentees.rows, ...rows].map((cells) => cells[at]));
  const sharers = new Map<string, number>();
  for (const { email } of mentees.people) sharers.set(email, (sharers.get(email) ?? 0) + 1);
  const firstOf = new Map<string, number>();
  for (const cells of only === undefined ? rows : []) {
    const email = readEmail(cellText(cells[emailAt])) ?? "";
    const moment = readTimestamp(cells[at], order);
    if (sharers.get(email) === 1 && Number.isFinite(moment))
      firstOf.set(email, Math.min(moment, firstOf.get(email) ?? Infinity));
  }
  return mentees.people.map(({ email }, mentee) => {
    const counted = readTimestamp(mentees.rows[mentee]?.[at], order);
    const first = email === "" ? undefined : firstOf.get(email);
    const since = Math.min(Number.isFinite(counted) ? counted : Infinity, first ?? Infinity);
    return Number.isFinite(since) ? since : null;
  });
}

/**
 * Who comes first among mentees of one priority where places lack, the larger number sooner: whoever has waited longest, by
 * whole days, and last those of whom it is not known. Undefined where the programme does not ask for it.
 */
export function waitingOrder(programme: Programme, tables: readonly Table[]): number[] | undefined {
  if (programme.settings.waitingFirst !== true) return undefined;
  return waitingSince(programme, tables).map((since) =>
    since === null ? -Infinity : -Math.floor(since / DAY_S),
  );
}
