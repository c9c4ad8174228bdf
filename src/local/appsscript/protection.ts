import type { Protection as Kept, Sheet } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { requireText, strict } from "./strict.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protection of a sheet (no area) or of some of its cells. */
export function newProtection(execution: Execution, sheet: Sheet, kept: Kept): Protection {
  const changed = (): Protection => {
    execution.changed = true;
    return protection;
  };
  const protection = strict<Protection>(execution.meter, "Protection", {
    // live: M3
    read: {
      getDescription: () => kept.description ?? "",
      isWarningOnly: () => kept.warningOnly,
      getRange: () =>
        execution.range(
          sheet,
          kept.area ?? { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns },
        ),
    },
    // live: M3
    write: {
      setDescription: (description) => {
        requireText("Protection.setDescription", description);
        kept.description = description;
        return changed();
      },
      setWarningOnly: (warningOnly) => {
        kept.warningOnly = warningOnly;
        return changed();
      },
      remove: () => {
        sheet.protections = sheet.protections.filter((other) => other !== kept);
        execution.changed = true;
      },
    },
  });
  return protection;
}
