import type { Drive } from "../model/forms.ts";
import { newSheet, newWorkbook } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { wrapSpreadsheet } from "./spreadsheet.ts";
import { requireText, type Surface } from "./strict.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What `SpreadsheetApp` can do in a script that lives in no document: it is in none, and makes and opens others. */
export function spreadsheetFiles(execution: Execution, drive: Drive): Surface<SpreadsheetApp> {
  const open = (id: string) => {
    const workbook = drive.spreadsheets.find((candidate) => candidate.id === id);
    if (workbook === undefined) throw new Error(`Unexpected error while getting the file with ID ${id}.`);
    return wrapSpreadsheet(execution.inWorkbook(workbook));
  };
  const outside = (name: string) => (): never => {
    throw new Error(`Cannot call SpreadsheetApp.${name}() from this context.`);
  };
  const nothing = (() => null) as unknown as SpreadsheetApp["getActiveSpreadsheet"];
  return {
    // live: K8
    menu: { getUi: outside("getUi") },
    // live: K8
    handle: { getActive: nothing, getActiveSpreadsheet: nothing },
    // live: K3
    files: {
      create: (name: string) => {
        requireText("SpreadsheetApp.create", name);
        const french = execution.request.userLocale.startsWith("fr");
        const id = `spreadsheet-${String(drive.spreadsheets.length + 1)}`;
        const created = newWorkbook(name, [newSheet(0, french ? "Feuille 1" : "Sheet1")]);
        drive.spreadsheets.push({ ...created, id, locale: french ? "fr_CA" : "en_US" });
        return open(id);
      },
      openById: (id) => {
        requireText("SpreadsheetApp.openById", id);
        return open(id);
      },
    },
  };
}
