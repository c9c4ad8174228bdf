import { expect, test } from "vitest";
import { type Cell, type CellValue, newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";
import { viewChart } from "../../../src/local/preview/chart-view.ts";

const chartOf = (...rows: (CellValue | Cell)[][]): ReturnType<typeof viewChart> => {
  const cells = rows.map((row) =>
    row.map((content) =>
      typeof content === "object" && content !== null && "value" in content ? content : { value: content },
    ),
  );
  const sheet = newSheet(0, "Rapport", [[], ...cells.map((row) => [null, ...row])]);
  const area = { row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 };
  return viewChart(newWorkbook("essai", [sheet]), sheet, {
    ...{ kind: "bar", title: "Places", area, row: 4, column: 6 },
  });
};
const marks = (...values: CellValue[]): string[] =>
  chartOf(["", "n"], ...values.map((value) => ["x", value])).marks.map(({ text }) => text);

test("a chart has the header as its series, and an item for each row under it", () => {
  const chart = chartOf(["Mentor·e", "Prises", "Libres"], ["Luc", 2, { value: 0.5, format: "0%" }]);
  expect(chart).toMatchObject({ kind: "bar", title: "Places", row: 4, column: 6 });
  expect(chart.series).toEqual(["Prises", "Libres"]);
  expect(chart.items).toEqual([{ name: "Luc", values: [2, 0.5], texts: ["2", "50%"] }]);
});

test("a chart has the colours that were asked for", () => {
  const sheet = newSheet(0, "Rapport", [[{ value: "" }, { value: "n" }]]);
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  const place = { row: 3, column: 0 };
  const view = (colours?: readonly string[]) =>
    viewChart(newWorkbook("essai", [sheet]), sheet, {
      ...{ kind: "column", title: "n", area, ...place },
      ...(colours === undefined ? {} : { colours }),
    }).colours;
  expect(view(["#1f3b57"])).toEqual(["#1f3b57"]);
  expect(view()).toBeUndefined();
});

test("a cell that holds no number draws nothing, and says what it shows", () => {
  expect(chartOf(["", "n"], ["Luc", "sans objet"]).items[0]).toEqual({
    ...{ name: "Luc", values: [null], texts: ["sans objet"] },
  });
});

test("the marks are round numbers around 0 and every value, in the words of the locale", () => {
  expect(marks(14, 3)).toEqual(["0", "5", "10", "15"]);
  expect(marks(1, 3)).toEqual(["0", "1", "2", "3"]);
  expect(marks(0.2, 1.1)).toEqual(["0", "0,5", "1", "1,5"]);
  expect(marks(100)).toEqual(["0", "20", "40", "60", "80", "100"]);
  expect(marks(-3, 4)).toEqual(["-4", "-2", "0", "2", "4"]);
  expect(marks(0, 0)).toEqual(["0", "1"]);
  expect(marks()).toEqual(["0", "1"]);
  expect(marks("texte")).toEqual(["0", "1"]);
});
