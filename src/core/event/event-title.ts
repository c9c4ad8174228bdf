import { programmeName } from "../programme/programme-name.ts";

/** The name under which the title of the event is kept with the workbook. */
export const KEPT_EVENT_TITLE = "event-title";
/** The longest title, in characters: it stands in large letters. */
export const LONGEST_TITLE = 80;

/** The title of the event: the one that was kept, else the name of the programme. */
export function eventTitle(kept: string | undefined, spreadsheet = ""): string {
  return (kept?.trim() || programmeName(spreadsheet)).slice(0, LONGEST_TITLE);
}
