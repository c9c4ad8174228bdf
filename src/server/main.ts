import { STATUSES } from "../core/dyads/sheet.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import { among, list, number, object, optional, text } from "../core/tabs/shape.ts";
import { sheetPlan } from "../core/tabs/sheet-plan-shape.ts";
import { tabEdit } from "../core/tabs/tab-edit-shape.ts";
import { readAside as readTheAside, writeAside as writeTheAside } from "./aside.ts";
import { keepChoices } from "./choices.ts";
import { decide as decideThem } from "./decide.ts";
import { editTab as editTheTab } from "./edit-tab.ts";
import { keepOfRoom } from "./kept-texts.ts";
import { alone } from "./lock.ts";
import { type Writes, quietly } from "./writes.ts";
import { buildMenu, openSidebar } from "./menu.ts";
import { page } from "./page.ts";
import { readDyadsTabs as readTheDyadsTabs, readWorkbook as readTheWorkbook } from "./read-workbook.ts";
import { recheckEdit } from "./recheck-edit.ts";
import { answer } from "./reply.ts";
import { selection as theSelection } from "./selection.ts";
import { showCell as showTheCell } from "./show-cell.ts";
import { TRIALS, clearTrials, describeScript as describeTheScript, tryCase as tryTheCase } from "./trials.ts";
import { writeTab as writeTheTab } from "./write-tab.ts";

// Every export is a public function of the script: menus, triggers and the sidebar find it by this name.

export function onOpen(): void {
  buildMenu();
  quietly(clearTrials);
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

export function showDecisions(): void {
  openSidebar("decide");
}

export function showHelp(): void {
  openSidebar("help");
}

const nothing = object({});

export const readWorkbook = answer<"readWorkbook">(nothing, readTheWorkbook);

export const readDyadsTabs = answer<"readDyadsTabs">(nothing, readTheDyadsTabs);

export const writeTab = answer<"writeTab">(sheetPlan, writeTheTab);

const decisions = object({
  sheetId: number,
  by: optional(text),
  decisions: list(
    object({
      menteeKey: text,
      mentee: text,
      status: among(...STATUSES),
      mentor: optional(text),
      mentorKey: optional(text),
      cellsSeen: optional(text),
      isProposal: optional(among(true)),
    }),
  ),
});

export const decide = answer<"decide">(decisions, decideThem);

export const verifyTab = answer<"verifyTab">(object({ sheetId: number }), decideThem);

/** Work that writes, whole or not at all, while nobody else does. */
const writing =
  <Asked, Answered>(work: (writes: Writes, request: Asked, words: ServerWords) => Answered) =>
  (request: Asked, words: ServerWords): Answered =>
    alone((writes) => work(writes, request, words));

export const editTab = answer<"editTab">(tabEdit, writing(editTheTab));

const settingsToKeep = object({ settings: text, edit: optional(tabEdit) });

export const saveSettings = answer<"saveSettings">(
  settingsToKeep,
  writing((writes, { settings, edit }, words) => {
    if (edit !== undefined) editTheTab(writes, edit, words);
    keepChoices(writes, settings);
    return {};
  }),
);

const cellToShow = object({ tab: text, row: optional(number), column: optional(text) });

export const showCell = answer<"showCell">(cellToShow, showTheCell);

export const selection = answer<"selection">(nothing, theSelection);

export const keep = answer<"keep">(
  object({ name: text, value: text, before: text }),
  writing((writes, request) => ({ kept: keepOfRoom(writes, request) })),
);

export const readAside = answer<"readAside">(nothing, readTheAside);

const asideTexts = object({
  sheetId: number,
  texts: list(object({ column: number, was: text, value: text })),
});

export const writeAside = answer<"writeAside">(asideTexts, writing(writeTheAside));

export const directoryTemplate = answer<"directoryTemplate">(nothing, () => ({
  text: page("directory").getContent(),
}));

export const describeScript = answer<"describeScript">(nothing, describeTheScript);

const trial = object({ id: among(...TRIALS), step: among("prepare", "run", "clear") });

export const tryCase = answer<"tryCase">(trial, tryTheCase);
