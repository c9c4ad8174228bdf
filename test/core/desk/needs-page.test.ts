import { expect, test } from "vitest";
import { needsPage } from "../../../src/core/desk/needs-page.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { report } from "../../../src/core/messages/fr/report.ts";
import { sheetPlan } from "../../../src/core/tabs/sheet-plan-shape.ts";

const topic = { text: "=Vente", mentees: 3, mentors: 1, seats: 1, shortage: 2 };

test("needs against offers are a tab with a chart of what is wanted and offered", () => {
  const page = needsPage([topic], report.needs, "fr");
  expect(sheetPlan(page)).toBeNull();
  expect(page.cells[1]).toEqual(["=Vente", 3, 1, 2, "", ""]);
  expect(page.charts[0]?.of).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
  expect(page.charts[0]?.column).toBeLessThan(page.hidden.from);
  expect(ownTab({ rows: page.cells })?.kind).toBe("needs");
});

test("nothing to draw, no chart", () => {
  expect(needsPage([], report.needs, "fr").charts).toEqual([]);
});
