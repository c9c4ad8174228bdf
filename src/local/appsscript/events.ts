import type { Execution } from "./execution.ts";
import { newRange } from "./range.ts";
import type { Entry } from "./request.ts";
import { authModes } from "./script-services.ts";
import { wrapSpreadsheet } from "./spreadsheet.ts";
import { strict } from "./strict.ts";

type User = GoogleAppsScript.Base.User;

/** The event object of a trigger. In AuthMode.NONE it holds the mode alone. */
export function eventOf(
  execution: Execution,
  entry: Extract<Entry, { kind: "open" | "install" | "edit" }>,
): object {
  const { request, meter, workbook } = execution;
  const authMode = authModes(execution)[request.authMode];
  if (request.authMode === "NONE") return { authMode };
  const getEmail = () => request.account;
  // Google says to a trigger who edits inside one domain, whatever the script may ask for elsewhere
  const user = strict<User>(
    meter,
    "User",
    request.account === ""
      ? {
          // live: O1
          identity: { getEmail },
        }
      : {
          // live: O1
          free: { getEmail },
        },
  );
  const event = { authMode, user, source: wrapSpreadsheet(execution) };
  if (entry.kind !== "edit") return event;
  const { edit } = entry;
  const sheet = workbook.sheets.find(({ id }) => id === edit.sheetId);
  if (sheet === undefined) throw new Error("The edited sheet is gone.");
  return {
    ...event,
    range: newRange(execution, sheet, edit.area),
    ...(edit.value === undefined ? {} : { value: edit.value }),
    ...(edit.oldValue === undefined ? {} : { oldValue: edit.oldValue }),
  };
}
