import { expect, test } from "vitest";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { hostOf, pair, sheetNamed } from "./sample-host.ts";

test("a mentor dragged to another row is checked at once where Google tells of it", async () => {
  const host = await hostOf(smallTables());
  const { name, id } = pair(host, SETTINGS);
  const rows = () => sheetNamed(host.workbook, name).rows;
  const place = (text: string, row?: number): { row: number; column: number } => {
    const at = row ?? rows().findIndex((cells) => cells.slice(0, 3).some((cell) => cell?.value === text));
    return { row: at, column: (rows()[at] ?? []).findIndex((cell) => cell?.value === text) };
  };
  const chloe = place("Chloé Ray").row;
  const zoe = rows().findIndex((cells) => String(cells[1]?.value).startsWith("Zoé"));
  const from = { ...place("Alice Roy", zoe), rows: 1, columns: 1 };
  expect(from.column).toBeGreaterThan(0);
  host.drag(id, from, { row: chloe, column: from.column });
  const textOf = (row: number): string => JSON.stringify(rows()[row]);
  expect(textOf(chloe)).toContain("lien hiérarchique");
  expect(textOf(zoe)).toContain("À placer");
});
