import { isSaid } from "../tabs/table.ts";
import { pairKey } from "../dyads/read-rows.ts";
import { textMark } from "../tabs/text-mark.ts";

/** The name under which the introductions that were made are kept with the workbook. */
export const KEPT_INTRODUCED = "introduced";

/** What is kept of a dyad that was introduced: no name and no address. */
export function introducedMark(menteeKey: string, mentorKey: string): string {
  return textMark(pairKey(menteeKey, mentorKey));
}

/** The dyads that were introduced, by their marks. @param text what is kept, one mark a line. */
export function readIntroduced(text: string): ReadonlySet<string> {
  return new Set(text.split("\n").filter(isSaid));
}

/** What is to be kept once these dyads are introduced, or are not after all. */
export function withIntroduced(text: string, marks: readonly string[], isIntroduced: boolean): string {
  const introduced = new Set(readIntroduced(text));
  for (const mark of marks) {
    if (isIntroduced) introduced.add(mark);
    else introduced.delete(mark);
  }
  return [...introduced].join("\n");
}
