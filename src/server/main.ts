import * as z from "zod/mini";
import { STATUSES } from "../core/dyads/sheet.ts";
import { sheetPlan } from "../core/tabs/sheet-plan.ts";
import { tabEdit } from "../core/tabs/tab-edit.ts";
import { keepChoices } from "./choices.ts";
import { decide as decideThem, verifyTab as verifyTheTab } from "./decide.ts";
import { editTab as editTheTab } from "./edit-tab.ts";
import { keepOfRoom } from "./kept-texts.ts";
import { alone } from "./lock.ts";
import { buildMenu, openSidebar } from "./menu.ts";
import { readDyadsTabs as readTheDyadsTabs, readWorkbook as readTheWorkbook } from "./read-workbook.ts";
import { recheckEdit } from "./recheck-edit.ts";
import { answer } from "./reply.ts";
import { selection as theSelection } from "./selection.ts";
import { showCell as showTheCell } from "./show-cell.ts";
import { writeTab as writeTheTab } from "./write-tab.ts";

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

export const readDyadsTabs = answer<"readDyadsTabs">(nothing, readTheDyadsTabs);

export const writeTab = answer<"writeTab">(sheetPlan, writeTheTab);

const text = z.string();
const decisions = z.object({
  sheetId: z.number(),
  decisions: z.array(
    z.object({
      menteeKey: text,
      mentee: text,
      status: z.literal(STATUSES),
      mentor: z.optional(text),
      mentorKey: z.optional(text),
      cellsSeen: z.optional(text),
      isProposal: z.optional(z.literal(true)),
    }),
  ),
});

export const decide = answer<"decide">(decisions, decideThem);

export const verifyTab = answer<"verifyTab">(z.object({ sheetId: z.number() }), verifyTheTab);

export const editTab = answer<"editTab">(tabEdit, (edit, words) =>
  alone((writes) => editTheTab(writes, edit, words)),
);

const settingsToKeep = z.object({ settings: text, edit: z.optional(tabEdit) });

export const saveSettings = answer<"saveSettings">(settingsToKeep, ({ settings, edit }, words) =>
  alone((writes) => {
    if (edit !== undefined) editTheTab(writes, edit, words);
    keepChoices(writes, settings);
    return {};
  }),
);

const cellToShow = z.object({ tab: text, row: z.optional(z.number()), column: z.optional(text) });

export const showCell = answer<"showCell">(cellToShow, showTheCell);

export const selection = answer<"selection">(nothing, theSelection);

export const keep = answer<"keep">(z.object({ name: text, value: text, before: text }), (request) =>
  alone((writes) => ({ kept: keepOfRoom(writes, request) })),
);

export const directoryTemplate = answer<"directoryTemplate">(nothing, () => ({
  text: HtmlService.createHtmlOutputFromFile("directory").getContent(),
}));
