import { COLUMNS, type ColumnName } from "../../src/core/dyads/sheet.ts";
import { dragCells, duplicateSheet, sortSheet } from "../../src/local/model/gestures.ts";
import { deleteLines, insertLines, moveLines } from "../../src/local/model/lines.ts";
import { type Sheet, type Workbook, touchCell } from "../../src/local/model/workbook.ts";
import type { Random } from "./random.ts";
import { columnOf, markCopy, textOf } from "./seen-dyads.ts";

type Damage = (workbook: Workbook, sheet: Sheet, random: Random) => void;

const anyColumn = ({ maxColumns }: Sheet, random: Random): number => random(maxColumns);

function anyName(random: Random): ColumnName {
  return COLUMNS[random(COLUMNS.length)] ?? "status";
}

function move(list: unknown[], random: Random): void {
  list.splice(random(list.length), 0, ...list.splice(random(list.length), 1));
}

/** What people do to the structure of a spreadsheet, by what it is. No trigger tells of any of it. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  "rename a column": (_, sheet, random) => {
    const title = ["Statut", "Mentor", "Note", "", "Mentor·e", "Score", "x"][random(7)] ?? "";
    const row = Math.max(
      0,
      sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === "Rang")),
    );
    touchCell(sheet, row, anyColumn(sheet, random)).value = title === "" ? null : title;
  },
  "move a column": (workbook, sheet, random) => {
    moveLines(workbook, sheet, "column", anyColumn(sheet, random), 1, random(sheet.maxColumns + 1));
  },
  "delete a column": (workbook, sheet, random) => {
    const column = columnOf(sheet, anyName(random));
    if (column >= 0) deleteLines(workbook, sheet, "column", column, 1);
  },
  "insert a column": (workbook, sheet, random) => {
    const column = random(sheet.maxColumns + 1);
    insertLines(workbook, sheet, "column", column, 1);
    const title = ["Statut", "Téléphone", "Mentor·e", ""][random(4)] ?? "";
    sheet.rows.forEach((_cells, row) => {
      touchCell(sheet, row, column).value = row === 1 ? title : `propre ${String(row)}`;
    });
  },
  "duplicate a column": (workbook, sheet, random) => {
    const from = anyColumn(sheet, random);
    insertLines(workbook, sheet, "column", from + 1, 1);
    for (const row of sheet.rows) if (row[from] !== undefined) row[from + 1] = structuredClone(row[from]);
    markCopy(sheet, from, from + 1);
  },
  "insert rows above": (workbook, sheet, random) => {
    insertLines(workbook, sheet, "row", random(3), 1 + random(2));
  },
  "insert a row": (workbook, sheet, random) => {
    insertLines(workbook, sheet, "row", 3 + random(sheet.maxRows - 3), 1);
  },
  "clear row 1": (_, sheet) => {
    sheet.rows[0] = [];
  },
  "delete row 1": (workbook, sheet) => {
    deleteLines(workbook, sheet, "row", 0, 1);
  },
  "move the tab": ({ sheets }, _, random) => {
    move(sheets, random);
  },
  "rename the tab": ({ sheets }, sheet, random) => {
    sheet.name = `Onglet ${String(random(1_000_000))} ${String(sheets.length)}`;
  },
  "rename a tab of answers": ({ sheets }, _, random) => {
    const answers = sheets.filter(({ formUrl }) => formUrl !== undefined);
    const sheet = answers[random(answers.length)];
    if (sheet !== undefined) sheet.name = `Réponses ${String(random(1_000_000))}`;
  },
  "duplicate the tab": (workbook, sheet, random) => {
    const copy = duplicateSheet(workbook, sheet, `Copie ${String(random(1_000_000))}`);
    if (random(2) === 0) return;
    workbook.sheets = [...workbook.sheets.filter((other) => other !== copy), copy];
  },
  "merge cells": (_, sheet, random) => {
    const area = { row: random(2), column: random(sheet.maxColumns - 1), rows: 1, columns: 2 };
    sheet.merges.push(area);
    const lost = sheet.rows[area.row]?.[area.column + 1];
    if (lost !== null && lost !== undefined) lost.value = null;
  },
  filter: (_, sheet, random) => {
    sheet.filter = { row: 1, column: 0, rows: sheet.maxRows - 1, columns: sheet.maxColumns };
    sheet.hiddenRows = [2 + random(8)];
  },
  hide: (_, sheet, random) => {
    sheet.hiddenColumns = random(2) === 0 ? [] : [anyColumn(sheet, random)];
  },
  sort: (_, sheet, random) => {
    sortSheet(sheet, anyColumn(sheet, random), random(2) === 0 ? "ascending" : "descending");
  },
  drag: (_, sheet, random) => {
    const column = columnOf(sheet, ["status", "mentor", "note"][random(3)] as ColumnName);
    if (column < 0) return;
    const rows = [...sheet.rows.keys()].filter((row) =>
      sheet.rows[row]?.some((cell) => textOf(cell).endsWith("@x.example")),
    );
    const row = (): number => rows[random(rows.length)] ?? 2;
    dragCells(sheet, { row: row(), column, rows: 1, columns: 1 }, { row: row(), column });
  },
};
