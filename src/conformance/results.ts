import type { ConformanceWords } from "../core/messages/fr/conformance.ts";

/** One line of the tab of results, as the page gives it. */
export interface ResultRow {
  readonly id: string;
  readonly sentence: string;
  readonly expected: string;
  readonly observed: string;
  readonly outcome: string;
  readonly milliseconds: number | null;
  readonly notes: string;
}

/** Longest text that is put in a cell. */
const CELL_MAX = 1_000;
const WIDTHS = [90, 320, 180, 240, 110, 110, 200, 260];

/** Writes the tab of results anew: one line a case, everything as text but the milliseconds. */
export function writeResults(rows: readonly ResultRow[], setting: string, words: ConformanceWords): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheetByName(words.resultsTab) ?? spreadsheet.insertSheet(words.resultsTab, 0);
  const { columns } = words;
  const head = [
    ...[columns.id, columns.sentence, columns.expected, columns.observed, columns.outcome],
    ...[columns.milliseconds, columns.notes, columns.setting],
  ];
  const cells = rows.map(({ id, sentence, expected, observed, outcome, milliseconds, notes }) => [
    ...[id, sentence, expected, observed, outcome].map(asText),
    ...[milliseconds ?? "", asText(notes), asText(setting)],
  ]);
  sheet.getRange(1, 1, sheet.getMaxRows(), head.length).clearContent();
  sheet
    .getRange(1, 1, cells.length + 1, head.length)
    .setValues([head, ...cells])
    .setVerticalAlignment("top");
  sheet.getRange(1, 1, 1, head.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.activate();
}

/** What was observed may look like a formula. */
function asText(text: string): string {
  return `'${text.slice(0, CELL_MAX)}`;
}
