import { attempt, plain } from "../attempt.ts";
import { ASSUMED, documented, seenLive, type ServerCase } from "../case.ts";
import { inTimeZone } from "./settings.ts";

const READ = "src/server/sources.ts readCells";
const RANGE = "developers.google.com/apps-script/reference/spreadsheet/range";
const SHEET = "developers.google.com/apps-script/reference/spreadsheet/sheet";

/** What `getValues` makes of a cell. */
export const reading: readonly ServerCase[] = [
  {
    id: "R1",
    side: "server",
    relies: READ,
    grounds: documented(`${RANGE} (getValue: empty cells return an empty string)`),
    run: ({ sheet }) => {
      const cell = sheet.getRange("A1");
      return [plain(cell.getValue()), cell.getDisplayValue(), cell.isBlank()];
    },
    emulator: ["", "", true],
  },
  {
    id: "R2",
    side: "server",
    relies: READ,
    grounds: ASSUMED,
    run: ({ sheet }) => {
      const cell = sheet.getRange("A1").setFormula("=NA()");
      return [plain(cell.getValue()), cell.getDisplayValue()];
    },
    emulator: ["#N/A", "#N/A"],
  },
  {
    id: "R3",
    side: "server",
    relies: READ,
    grounds: documented(`${RANGE} (insertCheckboxes: true and false)`),
    run: ({ sheet }) => {
      const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      sheet
        .getRange("A1:A2")
        .setDataValidation(box)
        .setValues([[true], [false]]);
      return sheet
        .getRange("A1:A2")
        .getValues()
        .map(([value]) => plain(value));
    },
    emulator: [true, false],
  },
  {
    id: "R4",
    side: "server",
    relies: READ,
    grounds: documented(`${RANGE} (getValue: numbers as they are kept)`),
    run: ({ sheet }) => {
      const cell = sheet.getRange("A1").setNumberFormat("0%").setValue(0.5);
      return [plain(cell.getValue()), cell.getDisplayValue()];
    },
    emulator: [0.5, "50%"],
  },
  {
    id: "R5",
    side: "server",
    relies: "src/core/tabs/iso-day.ts isoDate",
    grounds: ASSUMED,
    run: ({ spreadsheet, sheet }) => {
      const value: unknown = sheet.getRange("A1").setNumberFormat("hh:mm").setValue("12:30").getValue();
      const zone = spreadsheet.getSpreadsheetTimeZone();
      return value instanceof Date ? Utilities.formatDate(value, zone, "yyyy-MM-dd HH:mm") : plain(value);
    },
    emulator: "1899-12-30 12:30",
  },
  {
    id: "R6",
    side: "server",
    relies: READ,
    isAlone: true,
    grounds: documented("developers.google.com/apps-script/guides/sheets (dates)"),
    run: (bench) =>
      inTimeZone(bench, "Asia/Tokyo", () =>
        plain(bench.sheet.getRange("A1").setValue("2026-03-01").getValue()),
      ),
    emulator: "date 2026-02-28T15:00:00.000Z",
  },
  {
    id: "R7",
    side: "server",
    relies: "src/server/sources.ts columnLetters",
    grounds: documented(`${SHEET} (getRange(a1Notation))`),
    run: ({ sheet }) => {
      const range = sheet.getRange("A:Z");
      return [range.getNumRows() === sheet.getMaxRows(), range.getNumColumns()];
    },
    emulator: [true, 26],
  },
  {
    id: "R8",
    side: "server",
    relies: "src/server/sources.ts readSource",
    grounds: ASSUMED,
    run: (bench) => {
      const name = bench.nameOf("L'été");
      bench.spreadsheet.insertSheet(name);
      const range = bench.spreadsheet.getRange(`'${name.replace("'", "''")}'!A:B`);
      return [range.getSheet().getName() === name, range.getColumn(), range.getNumColumns()];
    },
    emulator: [true, 1, 2],
  },
  {
    id: "R9",
    side: "server",
    relies: "src/server/ensure-rows.ts ensureRows",
    grounds: documented(`${SHEET} (getRange)`),
    run: ({ sheet }) => [
      attempt(() => sheet.getRange(1, sheet.getMaxColumns() + 1).getA1Notation()),
      attempt(() => sheet.getRange(0, 1).getA1Notation()),
    ],
    emulator: [{ threw: "" }, { threw: "" }],
  },
  {
    id: "R10",
    side: "server",
    relies: "src/server/sources.ts readCells",
    grounds: seenLive("github.com/brucemcpherson/gas-fakes (testsheets.js)"),
    run: ({ sheet }) => [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()],
    emulator: ["A1", 0, 0],
  },
];
