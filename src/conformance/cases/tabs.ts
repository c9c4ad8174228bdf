import { attempt, outcomeOf } from "../attempt.ts";
import { ASSUMED, documented, seenLive, type ServerCase } from "../case.ts";

const SPREADSHEET = "developers.google.com/apps-script/reference/spreadsheet/spreadsheet";

/** Tabs: made, named, found, and those that hold no cells. */
export const tabs: readonly ServerCase[] = [
  {
    id: "T1",
    side: "server",
    relies: "src/server/lay-out.ts fit",
    grounds: seenLive("github.com/brucemcpherson/gas-fakes (testsheets.js)"),
    run: ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    emulator: [1000, 26],
  },
  {
    id: "T2",
    side: "server",
    relies: "src/server/write-tab.ts freeName",
    grounds: documented(`${SPREADSHEET} (insertSheet: throws for a name in use)`),
    run: ({ spreadsheet, sheet }) =>
      [sheet.getName(), sheet.getName().toLowerCase()].map((name) =>
        outcomeOf(() => spreadsheet.insertSheet(name)),
      ),
    emulator: ["threw", "threw"],
  },
  {
    id: "T3",
    side: "server",
    relies: "src/server/write-tab.ts freeName",
    grounds: ASSUMED,
    run: (bench) =>
      [100, 101].map((length) =>
        outcomeOf(() => bench.spreadsheet.insertSheet(bench.nameOf("x").padEnd(length, "x"))),
      ),
    emulator: ["passed", "threw"],
  },
  {
    id: "T4",
    side: "server",
    relies: "src/server/write-tab.ts getSheetByName",
    grounds: ASSUMED,
    run: ({ spreadsheet, sheet }) => [
      spreadsheet.getSheetByName(sheet.getName()) !== null,
      spreadsheet.getSheetByName(sheet.getName().toLowerCase()) !== null,
    ],
    emulator: [true, false],
  },
  {
    id: "T5",
    side: "server",
    relies: "src/server/make-sheet.ts insertSheet",
    grounds: documented(`${SPREADSHEET} (insertSheet(sheetName, sheetIndex): the first is 0)`),
    run: (bench) => {
      const { spreadsheet } = bench;
      const last = spreadsheet.insertSheet(bench.nameOf("last"), spreadsheet.getNumSheets());
      return [
        last.getIndex() === spreadsheet.getNumSheets(),
        spreadsheet.insertSheet(bench.nameOf("first"), 0).getIndex(),
      ];
    },
    emulator: [true, 1],
  },
  {
    id: "T6",
    side: "server",
    relies: "src/server/read-workbook.ts readWorkbook",
    grounds: seenLive(
      "github.com/diegomanuel/binance-to-google-sheets/issues/13 (“The action is not supported for OBJECT sheet”)",
    ),
    run: (bench) => {
      const { sheet, spreadsheet } = bench;
      const cells = sheet.getRange("A1:B2").setValues([
        ["a", "b"],
        ["x", 1],
      ]);
      sheet.insertChart(
        sheet.newChart().asBarChart().addRange(cells).setNumHeaders(1).setPosition(4, 1, 0, 0).build(),
      );
      const [chart] = sheet.getCharts();
      if (chart === undefined) return "no chart";
      const alone = spreadsheet.moveChartToObjectSheet(chart).setName(bench.nameOf("chart"));
      const isListed = spreadsheet.getSheets().some((other) => other.getSheetId() === alone.getSheetId());
      return [isListed, String(alone.getType()), attempt(() => alone.getDataRange().getA1Notation())];
    },
    emulator: [true, "OBJECT", { threw: "OBJECT" }],
  },
  {
    id: "T7",
    side: "server",
    relies: "src/server/lay-out.ts setFrozenRows",
    grounds: ASSUMED,
    run: ({ sheet }) => [
      outcomeOf(() => {
        sheet.setFrozenRows(sheet.getMaxRows());
      }),
      outcomeOf(() => {
        sheet.setFrozenRows(2);
      }),
      sheet.getFrozenRows(),
    ],
    emulator: ["threw", "passed", 2],
  },
  {
    id: "T8",
    side: "server",
    relies: "src/server/lay-out.ts deleteColumns",
    grounds: ASSUMED,
    run: ({ sheet }) => [
      outcomeOf(() => {
        sheet.deleteColumns(1, sheet.getMaxColumns());
      }),
      outcomeOf(() => {
        sheet.deleteColumns(2, sheet.getMaxColumns() - 1);
      }),
      sheet.getMaxColumns(),
    ],
    emulator: ["threw", "passed", 1],
  },
  {
    id: "T9",
    side: "server",
    relies: "src/server/write-tab.ts freeName",
    grounds: ASSUMED,
    run: (bench) => {
      const name = bench.nameOf("12:30 [a/b] *?");
      return bench.spreadsheet.insertSheet(name).getName() === name;
    },
    emulator: true,
  },
];
