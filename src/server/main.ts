import * as z from "zod/mini";
import { dyadsSheet } from "../core/dyads/sheet.ts";
import { settingsFile } from "../core/programme/settings.ts";
import { keepChoices } from "./choices.ts";
import { writeCriteria } from "./criteria-tab.ts";
import { alone } from "./lock.ts";
import { buildMenu, openSidebar } from "./menu.ts";
import { readWorkbook as readTheWorkbook } from "./read-workbook.ts";
import { recheckEdit } from "./recheck-edit.ts";
import { answer } from "./reply.ts";
import { showCell as showTheCell } from "./show-cell.ts";
import { writeDyads as writeTheDyads } from "./write-dyads.ts";

// Every export is a public function of the script: menus, triggers and the sidebar find it by this name.

export function onOpen(): void {
  buildMenu();
}

export function onInstall(): void {
  buildMenu();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  recheckEdit(event);
}

export function showSidebar(): void {
  openSidebar();
}

const nothing = z.object({});

export const readWorkbook = answer<"readWorkbook">(nothing, readTheWorkbook);

export const writeDyads = answer<"writeDyads">(dyadsSheet, writeTheDyads);

export const saveSettings = answer<"saveSettings">(settingsFile, (settings, words) =>
  alone(() => {
    const sheets = SpreadsheetApp.getActive().getSheets();
    keepChoices(
      settings,
      sheets.map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() })),
    );
    if (settings.criteria !== undefined) writeCriteria(settings.criteria, words);
    return {};
  }),
);

const cellToShow = z.object({ tab: z.string(), row: z.optional(z.number()), column: z.optional(z.string()) });

export const showCell = answer<"showCell">(cellToShow, showTheCell);
