import { STATUSES } from "../core/dyads/sheet.ts";
import { among, array, finite, object, optional, string } from "../core/tabs/shape.ts";
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
import { serve } from "./reply.ts";
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

export const readWorkbook = serve<"readWorkbook">(nothing, readTheWorkbook);

export const readDyadsTabs = serve<"readDyadsTabs">(nothing, readTheDyadsTabs);

export const writeTab = serve<"writeTab">(sheetPlan, writeTheTab);

const decisions = object({
  sheetId: finite,
  by: optional(string),
  decisions: array(
    object({
      menteeKey: string,
      mentee: string,
      status: among(...STATUSES),
      mentor: optional(string),
      mentorKey: optional(string),
      cellsSeen: optional(string),
      isProposal: optional(among(true)),
    }),
  ),
});

export const decide = serve<"decide">(decisions, decideThem);

export const verifyTab = serve<"verifyTab">(object({ sheetId: finite }), decideThem);

/** Work that writes, whole or not at all, while nobody else does. */
const writing =
  <Asked, Answered>(work: (writes: Writes, request: Asked) => Answered) =>
  (request: Asked): Answered =>
    alone((writes) => work(writes, request));

export const editTab = serve<"editTab">(tabEdit, writing(editTheTab));

const settingsToKeep = object({ settings: string, edit: optional(tabEdit) });

export const saveSettings = serve<"saveSettings">(
  settingsToKeep,
  writing((writes, { settings, edit }) => {
    if (edit !== undefined) editTheTab(writes, edit);
    keepChoices(writes, settings);
    return {};
  }),
);

const cellToShow = object({ tab: string, row: optional(finite), column: optional(string) });

export const showCell = serve<"showCell">(cellToShow, showTheCell);

export const selection = serve<"selection">(nothing, theSelection);

export const keep = serve<"keep">(
  object({ name: string, value: string, before: string }),
  writing((writes, request) => ({ kept: keepOfRoom(writes, request) })),
);

export const readAside = serve<"readAside">(nothing, readTheAside);

const asideTexts = object({
  sheetId: finite,
  texts: array(object({ column: finite, was: string, value: string })),
});

export const writeAside = serve<"writeAside">(asideTexts, writing(writeTheAside));

export const directoryTemplate = serve<"directoryTemplate">(nothing, () => ({
  text: page("directory").getContent(),
}));

export const describeScript = serve<"describeScript">(nothing, describeTheScript);

const trial = object({ id: among(...TRIALS), step: among("prepare", "run", "clear") });

export const tryCase = serve<"tryCase">(trial, tryTheCase);
