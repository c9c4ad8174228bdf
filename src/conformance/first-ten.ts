import { asks as englishAsks } from "../core/messages/en/assumptions.ts";
import { asks as frenchAsks } from "../core/messages/fr/assumptions.ts";
import type { CaseId } from "./case-id.ts";
import type { Json } from "./json.ts";
import { hashOf } from "./hash.ts";
import { noteEdit, removeJournal } from "./journal.ts";
import { SIGNS } from "./page-marks.ts";
import { inFrench, reportOf } from "./report.ts";
import { prepareCase, runCase } from "./run-case.ts";

// The ten cases that decide most, for an empty script that is pasted by hand: no page, no file beside it.

const ALONE: readonly CaseId[] = ["T6", "D6", "W2", "W4", "K1"];
const GESTURES = ["O4", "O5", "O6"] as const;
const TAB = "~dix";
const MEGABYTES = [0.1, 1, 5, 10, 20];

/** Writes one line in the log of the editor and in the tab. */
function say(id: CaseId, observed: Json): void {
  const report = reportOf(id, observed);
  console.log(report.join(" | "));
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheetByName(TAB) ?? spreadsheet.insertSheet(TAB);
  sheet.appendRow(report.map((text) => `'${text}`));
}

/** First: what needs nobody; then the tabs are made in which three gestures are asked, and a panel sends large texts. */
export function etape1_step1(): void {
  for (const id of ALONE) say(id, runCase(id).observed);
  const page = HtmlService.createHtmlOutput(`<p>${SIGNS.replace(/&/g, "")}</p>`).getContent();
  say("H2", hashOf(page) === hashOf(`<p>${SIGNS.replace(/&/g, "")}</p>`));
  for (const id of GESTURES) {
    prepareCase(id);
    console.log((inFrench() ? frenchAsks : englishAsks)[id]);
  }
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(ECHO_PAGE).setTitle("P4"));
}

/** Last, once the three gestures are made: what the script saw of them. */
export function etape2_step2(): void {
  for (const id of GESTURES) say(id, runCase(id).observed);
  removeJournal();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  noteEdit(event);
}

export function echo(text: string): string {
  return text;
}

/** The panel says up to how many megabytes came back. */
export function keepEcho(megabytes: number): void {
  say("P4", megabytes >= 10);
}

/** A panel that sends larger and larger texts, and says where it ends. */
const ECHO_PAGE = [
  "<p id='p'>P4…</p><script>",
  `var sizes = ${JSON.stringify(MEGABYTES)}, largest = 0;`,
  "function next() {",
  "  var size = sizes.shift();",
  "  if (size === undefined) return end();",
  "  var text = new Array(Math.round(size * 500000) + 1).join('é');",
  "  google.script.run.withFailureHandler(end).withSuccessHandler(function (answer) {",
  "    if (answer !== text) return end();",
  "    largest = size;",
  "    next();",
  "  }).echo(text);",
  "}",
  "function end() {",
  "  document.getElementById('p').textContent = 'P4 : ' + largest;",
  "  google.script.run.keepEcho(largest);",
  "}",
  "next();",
  "</script>",
].join("\n");
