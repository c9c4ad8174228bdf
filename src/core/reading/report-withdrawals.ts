import { saysPlainNo } from "../intake/vocabulary/answers.ts";
import { asksToRefuse } from "../intake/vocabulary/consent.ts";
import { saysWithdrawn, speaksOfStatus, speaksOfWithdrawal } from "../intake/vocabulary/withdrawal.ts";
import type { Roster } from "../intake/read-people.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Person } from "../people/person.ts";
import { cellText } from "../tabs/table.ts";

/** Where more people than this share answer, a question asks something of everybody. */
const MOST_WITHDRAWN = 0.5;

/**
 * Reports `withdrawal-unread` for a column that seems to say who refuses by a yes, or takes part no more, and that no rule
 * reads: those people would be paired all the same.
 *
 * @param used the titles that settings, criteria and rules name.
 */
export function reportWithdrawals(
  { tab, people, rows, questions }: Roster<Person>,
  used: readonly string[],
  report: Report,
): void {
  const usedTitles = new Set(used.map(fold));
  for (const { title, columns } of questions.all) {
    const refuses = asksToRefuse(title);
    const isOfWithdrawal = refuses || speaksOfWithdrawal(title);
    if (usedTitles.has(fold(title)) || !(isOfWithdrawal || speaksOfStatus(title))) continue;
    const texts = rows.map((row) => cellText(row[columns[0]?.index ?? -1]));
    const says = isOfWithdrawal
      ? (text: string): boolean => text !== "" && !saysPlainNo(text)
      : (text: string): boolean => saysWithdrawn(text);
    const names = people.flatMap(({ name, email }, index) =>
      says(texts[index] ?? "") ? [name || email] : [],
    );
    if (names.length === 0 || (!refuses && names.length > MOST_WITHDRAWN * people.length)) continue;
    report("withdrawal-unread", { tab, column: title }, { read: title, names });
  }
}
