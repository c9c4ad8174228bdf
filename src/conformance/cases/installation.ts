import { plain } from "../attempt.ts";
import { ASSUMED, documented, type ServerCase, type TriggerCase } from "../case.ts";
import { prepareNames } from "./names-tab.ts";

/** W2: a text that a person wrote stays a text. */
const formulaAsText: ServerCase = {
  id: "W2",
  side: "server",
  relies: "src/server/cells.ts asText",
  grounds: ASSUMED,
  run: ({ sheet }) => {
    const cell = sheet.getRange("A1").setValue("'=1+1");
    return [plain(cell.getValue()), cell.getDisplayValue(), cell.getFormula()];
  },
  emulator: ["=1+1", "=1+1", ""],
};

/** P6: a dyads tab is known by its columns. */
const columnTag: ServerCase = {
  id: "P6",
  side: "server",
  relies: "src/server/tags.ts addDeveloperMetadata",
  grounds: documented("…/spreadsheet/range (addDeveloperMetadata: one whole row or column)"),
  run: ({ sheet }) => {
    sheet.getRange("B:B").addDeveloperMetadata("dyade", "mentor");
    sheet.insertColumnsAfter(1, 1);
    SpreadsheetApp.flush();
    return sheet
      .createDeveloperMetadataFinder()
      .withKey("dyade")
      .find()
      .map((entry) => [entry.getValue(), entry.getLocation().getColumn()?.getColumn() ?? null]);
  },
  emulator: [["mentor", 3]],
};

/** O3: an edit wakes the script, which can then do what a check needs. */
const wokenRights: TriggerCase = {
  id: "O3",
  side: "trigger",
  relies: "src/server/recheck-edit.ts alone",
  prepare: prepareNames,
  grounds: ASSUMED,
  run: (_bench, [edit]) => (edit === undefined ? null : [edit.lock, edit.property]),
  emulator: [true, true],
};

/** The cases that the panel runs, too, where a coordinator checks an installation; the list of all cases has the same. */
export const INSTALLATION = { W2: formulaAsText, P6: columnTag, O3: wokenRights };

export type InstallationId = keyof typeof INSTALLATION;
