import { isoDay } from "../core/tabs/iso-day.ts";
import { isAsWritten } from "../core/dyads/tab/find-columns.ts";
import { dyadWords } from "../core/messages/index.ts";
import { isDyadsTab } from "../core/tabs/tab-kinds.ts";
import { keptInitials } from "./initials.ts";
import { alone } from "./lock.ts";
import { quietly } from "./writes.ts";
import { hasColumnTags } from "./tags.ts";
import { settle } from "./settle.ts";
import { readCells } from "./sources.ts";
import { showFault } from "./show-fault.ts";
import { noteTrial } from "./trials.ts";

type Event = GoogleAppsScript.Events.SheetsOnEdit;

/** The rows that are looked at first: those of a dyads tab that hold its titles, until people insert others above. */
const HEAD = "1:2";

/** The account, where Google lets a simple trigger know it; else the initials that the person gave in the panel. */
function editorOf({ user }: Event): string {
  let email = "";
  quietly(() => {
    email = user.getEmail();
  });
  return email || keptInitials();
}

/**
 * After an edit of a dyads tab: checks every dyad again and marks what the edit changed. It never blocks an edit. Where the
 * check cannot be made, Sheets itself shows the row as not checked.
 */
export function recheckEdit(event: Event): void {
  // Installed as an add-on but not used in this spreadsheet, Dyade may touch no service here.
  if (String(event.authMode) === "NONE") return;
  const sheet = event.range.getSheet();
  // A trigger has nobody to answer to: what it could not check, Sheets shows.
  quietly(() => {
    const rows = readCells(sheet.getRange(HEAD));
    // A form's answers are none, whatever somebody answers; what lost its signs has its name.
    const name = sheet.getName();
    const isOurs = isDyadsTab({ rows })
      ? isAsWritten(rows, dyadWords) || sheet.getFormUrl() === null
      : hasColumnTags(sheet) || isDyadsTab({ rows: [], name });
    if (!isOurs) return noteTrial(name);
    let by: string | undefined;
    const decider = {
      get by() {
        return (by ??= editorOf(event));
      },
      on: isoDay(new Date()),
    };
    const settled = alone((writes) => settle(writes, { sheet, spreadsheet: event.source, decider }));
    showFault(sheet, settled);
  });
}
