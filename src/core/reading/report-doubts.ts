import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { MenteeColumns, MentorColumns } from "../programme/settings.ts";
import { type Titles, titlesOf } from "../programme/titles.ts";
import { peopleAsked } from "./asks-for-people.ts";
import type { DetectedColumns } from "./fixed-columns.ts";

const TIES: ReadonlySet<string> = new Set(["avoid", "manager"]);

/**
 * Reports what was left unread because it is not sure: `tie-column-doubtful` and `column-doubtful` for a title that
 * looks like a fixed column and has other answers, `column-second` for one that another is read in the place of,
 * `people-question` for a question answered with people of the other tab that is no wish.
 *
 * @param given the columns that the settings name: where they are not those detected, the coordinator has decided.
 * @param used titles that criteria name.
 */
export function reportDoubts(
  detected: DetectedColumns,
  given: MentorColumns | MenteeColumns | undefined,
  used: readonly string[],
  tab: string,
  report: Report,
): void {
  const { doubtful, peopleQuestions } = detected;
  const columns: Partial<Record<string, Titles>> = given ?? {};
  const decided = new Set([...Object.values(columns).flatMap(titlesOf), ...used].map(fold));
  for (const { key, title, instead } of doubtful) {
    const isDecided = columns[key] !== undefined && String(columns[key]) !== String(detected.columns[key]);
    if (isDecided || decided.has(fold(title))) continue;
    const where = { tab, column: title };
    const details = { read: title, rule: key };
    if (instead !== null) report("column-second", where, { ...details, names: [instead] });
    else report(TIES.has(key) ? "tie-column-doubtful" : "column-doubtful", where, details);
  }
  for (const title of peopleQuestions) {
    if (decided.has(fold(title))) continue;
    const asks = peopleAsked(title);
    const rule = asks === "past" || asks === "subordinates" ? asks : "unsure";
    report("people-question", { tab, column: title }, { read: title, rule });
  }
}
