import { describe, expect, it } from "vitest";
import { moveChartToOwnSheet } from "../../../src/local/model/gestures.ts";
import { type Workbook, newSheet } from "../../../src/local/model/workbook.ts";
import { evaluate, workbookAfter, workbookOf } from "./try-script.ts";

function workbookWith(type: "OBJECT" | "DATASOURCE"): Workbook {
  const workbook = workbookOf(["Nom"]);
  workbook.sheets.push({ ...newSheet(5, "À part"), type });
  return workbook;
}

describe.each(["OBJECT", "DATASOURCE"] as const)("a tab of the type %s", (type) => {
  const message = `The action is not supported for ${type} sheet`;

  it("is among the tabs, says its type and its name, and may be renamed, hidden and deleted", async () => {
    const body = `const types = ss.getSheets().map((s) => [s.getName(), s.getType() === SpreadsheetApp.SheetType.${type}]);
      ss.getSheetByName('À part').setName('Autre').hideSheet();
      ss.deleteSheet(ss.getSheetById(5));
      return [...types, String(sheet.getType()), ss.getNumSheets()];`;
    expect(await evaluate(body, { workbook: workbookWith(type) })).toEqual([
      ["Feuille", false],
      ["À part", true],
      "GRID",
      1,
    ]);
  });

  it.each([
    "getDataRange()",
    "getRange('A1')",
    "getLastRow()",
    "getMaxColumns()",
    "getFrozenRows()",
    "insertRowAfter(1)",
    "newChart()",
    "getActiveRange()",
  ])("refuses %s", async (call) => {
    await expect(evaluate(`ss.getSheetById(5).${call}`, { workbook: workbookWith(type) })).rejects.toThrow(
      message,
    );
  });

  it("gives no range by name, and no selection while it is in sight", async () => {
    const workbook = { ...workbookWith(type), activeSheetId: 5 };
    expect(
      await evaluate("return [ss.getActiveSheet().getName(), ss.getActiveRange()]", { workbook }),
    ).toEqual(["À part", null]);
    await expect(evaluate("ss.getRange(\"'À part'!A1\")", { workbook })).rejects.toThrow("Range not found");
  });
});

it("a chart that a person moves to its own tab leaves the one where it was", async () => {
  const workbook = await workbookAfter(
    "sheet.insertChart(sheet.newChart().asBarChart().addRange(range('A1:B2')).setPosition(1, 3, 0, 0).build())",
  );
  const [sheet] = workbook.sheets;
  const [chart] = sheet?.charts ?? [];
  if (sheet === undefined || chart === undefined) throw new Error("no chart");
  moveChartToOwnSheet(workbook, sheet, chart, "Graphique1");
  const body = "return ss.getSheets().map((s) => [s.getName(), String(s.getType()), s.getCharts().length])";
  expect(await evaluate(body, { workbook })).toEqual([
    ["Feuille", "GRID", 0],
    ["Graphique1", "OBJECT", 1],
  ]);
});
