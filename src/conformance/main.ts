import { languageOf } from "../core/messages/index.ts";
import { conformance as english } from "../core/messages/en/conformance.ts";
import { type ConformanceWords, conformance as french } from "../core/messages/fr/conformance.ts";
import { noteEdit, removeJournal } from "./journal.ts";
import { PAGE, PAGE_END, PAGE_END_NAME } from "./page-marks.ts";
import { type ResultRow, writeResults } from "./results.ts";
import { cardsOf, prepareCase as prepareTheCase, runCase as runTheCase } from "./run-case.ts";

// Every export is a public function of the script: menus, triggers and the page find it by this name.

/** Put in by the build: the version of Dyade, and the hash of the page's script as it is pushed. */
declare const VERSION: string;
declare const PAGE_SCRIPT_HASH: string;

const MARK = "~conformance";

function words(): ConformanceWords {
  return languageOf(Session.getActiveUserLocale()) === "fr" ? french : english;
}

export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(words().menu, "showConformance").addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  noteEdit(event);
}

export function showConformance(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle(words().title);
  page.append(`<meta name="${PAGE_END_NAME}" content="${PAGE_END}">`);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** What the page must know before it begins; a copy of the file that got the mark or the tag of another one says so. */
export function describeHere(): string {
  const spreadsheet = SpreadsheetApp.getActive();
  const store = PropertiesService.getDocumentProperties();
  const mark = store.getProperty(MARK);
  const id = spreadsheet.getId();
  if (mark === null) store.setProperty(MARK, id);
  const [tag] = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
  if (tag === undefined) spreadsheet.addDeveloperMetadata(MARK, id);
  return JSON.stringify({
    cards: cardsOf(),
    version: VERSION,
    scriptHash: PAGE_SCRIPT_HASH,
    language: languageOf(Session.getActiveUserLocale()),
    userLocale: Session.getActiveUserLocale(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    isMarkedCopy: mark !== null && mark !== id,
    isTaggedCopy: tag !== undefined && tag.getValue() !== id,
  });
}

/** Runs one case in an execution of its own. Gives its observation as JSON. */
export function runCase(id: string): string {
  return JSON.stringify(runTheCase(id));
}

export function prepareCase(id: string): void {
  prepareTheCase(id);
}

/** Writes the tab of results, and clears away what the cases left. */
export function keepResults(json: string): void {
  const { rows, setting } = JSON.parse(json) as { rows: ResultRow[]; setting: string };
  removeJournal();
  writeResults(rows, setting, words());
}

/** P4: a text there and back. */
export function echo(text: string): string {
  return text;
}

/** H4: what the wire makes of a date, and of an item that is not defined. */
export function wireDate(): unknown {
  return { date: new Date(0) };
}

export function wireHole(): unknown {
  return [1, undefined];
}

/** H5: an exception of the script. */
export function wireFault(): never {
  throw new RangeError("a fault of the script");
}

/** H6: hidden from the page by its name. */
export function hidden_(): string {
  return "called";
}

/** L1: holds the lock of the document for a while. */
export function holdLock(milliseconds: number): boolean {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(100)) return false;
  Utilities.sleep(milliseconds);
  lock.releaseLock();
  return true;
}

/** L1: whether the lock can be had at once. */
export function tryLock(): boolean {
  const lock = LockService.getDocumentLock();
  const isMine = lock.tryLock(10);
  const holds = lock.hasLock();
  if (isMine) lock.releaseLock();
  return isMine && holds;
}
