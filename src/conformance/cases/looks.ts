import { attempt, outcomeOf, plain } from "../attempt.ts";
import { ASSUMED, documented, type ServerCase } from "../case.ts";
import type { Json } from "../json.ts";

const RULES = "developers.google.com/apps-script/reference/spreadsheet/data-validation-builder";
const RANGE = "developers.google.com/apps-script/reference/spreadsheet/range";
const DROPDOWNS = "src/server/lay-out.ts addDropdowns";

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `item ${String(index)}`);

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function list(items: string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation().setAllowInvalid(true).requireValueInList(items, true).build();
}

/** The items of the list that a cell offers. */
function itemsAt(sheet: Sheet, cell: string): Json {
  const rule = sheet.getRange(cell).getDataValidation();
  const [items] = rule?.getCriteriaValues() ?? [];
  return Array.isArray(items) ? items.map(plain) : null;
}

/** Lists, notes, colours, what follows a sort, and charts. */
export const looks: readonly ServerCase[] = [
  {
    id: "D1",
    side: "server",
    relies: "src/server/list-rule.ts LIST_LIMIT",
    grounds: ASSUMED,
    run: ({ sheet }) =>
      [500, 501].map((count) =>
        outcomeOf(() => {
          sheet.getRange("A1").setDataValidation(list(numbered(count)));
          SpreadsheetApp.flush();
        }),
      ),
    emulator: ["passed", "threw"],
  },
  {
    id: "D2",
    side: "server",
    relies: DROPDOWNS,
    grounds: ASSUMED,
    run: ({ sheet }) => {
      sheet.getRange("A1").setDataValidation(list(["Roy, Zoé", "Côté"]));
      return itemsAt(sheet, "A1");
    },
    emulator: ["Roy, Zoé", "Côté"],
  },
  {
    id: "D3",
    side: "server",
    relies: DROPDOWNS,
    grounds: ASSUMED,
    run: ({ sheet }) =>
      outcomeOf(() => {
        sheet.getRange("A1").setDataValidation(list(["Roy", "Roy"]));
        SpreadsheetApp.flush();
      }),
    emulator: "passed",
  },
  {
    id: "D4",
    side: "server",
    relies: DROPDOWNS,
    grounds: documented(`${RULES} (requireValueInRange)`),
    run: ({ sheet }) => {
      const offered = sheet.getRange("C1:C2").setValues([["Zoé"], ["Ève"]]);
      sheet.hideColumns(3, 1);
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInRange(offered, true)
        .setAllowInvalid(true)
        .build();
      sheet.getRange("A1").setDataValidation(rule);
      const [range, isDropdown] = sheet.getRange("A1").getDataValidation()?.getCriteriaValues() ?? [];
      return [
        sheet.isColumnHiddenByUser(3),
        (range as GoogleAppsScript.Spreadsheet.Range).getA1Notation(),
        plain(isDropdown),
      ];
    },
    emulator: [true, "C1:C2", true],
  },
  {
    id: "D5",
    side: "server",
    relies: DROPDOWNS,
    grounds: documented(`${RULES} (setAllowInvalid)`),
    run: ({ sheet }) => {
      const cell = sheet.getRange("A1").setDataValidation(list(["Zoé"]));
      cell.setValue("Ève");
      SpreadsheetApp.flush();
      return [plain(cell.getValue()), cell.getDataValidation()?.getAllowInvalid() ?? null];
    },
    emulator: ["Ève", true],
  },
  {
    id: "D6",
    side: "server",
    relies: "src/server/mark.ts mark",
    grounds: ASSUMED,
    run: ({ sheet }) => {
      const rows = sheet.getRange("A1:B2").setValues([
        ["b", 2],
        ["a", 1],
      ]);
      sheet
        .getRange("A1")
        .setNote("note of b")
        .setBackground("#fce8e6")
        .setDataValidation(list(["b"]));
      rows.sort(1);
      SpreadsheetApp.flush();
      const column = sheet.getRange("A1:A2");
      return {
        values: rows.getValues().map((row) => row.map(plain)),
        notes: column.getNotes().map(([note]) => note ?? ""),
        backgrounds: column.getBackgrounds().map(([colour]) => colour ?? ""),
        rules: column.getDataValidations().map(([rule]) => (rule ?? null) !== null),
      };
    },
    emulator: {
      values: [
        ["a", 1],
        ["b", 2],
      ],
      notes: ["", "note of b"],
      backgrounds: ["#ffffff", "#fce8e6"],
      rules: [true, false],
    },
  },
  {
    id: "D7",
    side: "server",
    relies: DROPDOWNS,
    grounds: documented(`${RANGE} (setDataValidations: null removes)`),
    run: ({ sheet }) => {
      const cells = sheet.getRange("A1:A2");
      cells.setDataValidation(list(["Zoé"])).setDataValidations([[null], [list(["Ève"])]]);
      return [itemsAt(sheet, "A1"), itemsAt(sheet, "A2")];
    },
    emulator: [null, ["Ève"]],
  },
  {
    id: "D8",
    side: "server",
    relies: "src/server/lay-out.ts addHighlights",
    grounds: documented("…/spreadsheet/conditional-format-rule-builder (whenFormulaSatisfied)"),
    run: ({ sheet }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied("=$C3<>$K3")
        .setBackground("#e6dcf5")
        .setRanges([sheet.getRange("A3:K20")])
        .build();
      sheet.setConditionalFormatRules([rule]);
      SpreadsheetApp.flush();
      return sheet
        .getConditionalFormatRules()
        .map((kept) => kept.getRanges().map((range) => range.getA1Notation()));
    },
    emulator: [["A3:K20"]],
  },
  {
    id: "D9",
    side: "server",
    relies: "src/server/mark.ts setNotes",
    grounds: documented(`${RANGE} (setNotes: null removes)`),
    run: ({ sheet }) => {
      const cells = sheet.getRange("A1:A2").setNotes([["note"], ["note"]]);
      cells.setNotes([[""], ["note"]]);
      return cells.getNotes().map(([note]) => note ?? "");
    },
    emulator: ["", "note"],
  },
  {
    id: "D10",
    side: "server",
    relies: "src/server/lay-out.ts addCharts",
    grounds: documented("…/spreadsheet/embedded-chart-builder"),
    run: ({ sheet }) => {
      const cells = sheet.getRange("A1:B2").setValues([
        ["a", "b"],
        ["x", 1],
      ]);
      const chart = sheet.newChart().asColumnChart().setTitle("titre").setColors(["#1f3b57"]).addRange(cells);
      sheet.insertChart(chart.setNumHeaders(1).setPosition(4, 1, 0, 0).build());
      SpreadsheetApp.flush();
      return sheet.getCharts().length;
    },
    emulator: 1,
  },
  {
    id: "D11",
    side: "server",
    relies: "src/server/lay-out.ts paint",
    grounds: documented(RANGE),
    run: ({ sheet }) => {
      const area = sheet.getRange("A1:B2").setBackgrounds([
        ["#fff", null],
        ["white", "#fce8e6"],
      ]);
      area
        .setVerticalAlignment("top")
        .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)
        .setFontColor("#5f6368");
      area.setFontWeight("bold").setNumberFormat("0.0");
      return [area.getBackgrounds(), area.getFontWeights(), area.getNumberFormats(), area.getWraps()];
    },
    emulator: [
      [
        ["#ffffff", "#ffffff"],
        ["#ffffff", "#fce8e6"],
      ],
      [
        ["bold", "bold"],
        ["bold", "bold"],
      ],
      [
        ["0.0", "0.0"],
        ["0.0", "0.0"],
      ],
      [
        [true, true],
        [true, true],
      ],
    ],
  },
  {
    id: "D12",
    side: "server",
    relies: "src/server/lay-out.ts setAllowInvalid",
    grounds: documented(`${RULES} (setAllowInvalid)`),
    run: ({ sheet }) => {
      const strict = list(["Zoé"]).copy().setAllowInvalid(false).build();
      const cell = sheet.getRange("A1").setDataValidation(strict);
      return attempt(() => {
        cell.setValue("Ève");
        SpreadsheetApp.flush();
        return "written";
      });
    },
    emulator: { threw: "" },
  },
];
