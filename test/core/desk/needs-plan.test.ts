import { expect, test } from "vitest";
import { needsPlan } from "../../../src/core/desk/needs-plan.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { report } from "../../../src/core/messages/fr/report.ts";
import { sheetPlan } from "../../../src/core/tabs/sheet-plan-shape.ts";

const topic = { text: "=Vente", mentees: 3, mentors: 1, seats: 1, shortage: 2 };

test("needs against offers are a tab with a chart of what is wanted and offered", () => {
  const plan = needsPlan([topic], report.needs, "fr");
  expect(sheetPlan(plan)).toBeNull();
  expect(plan.cells[1]).toEqual(["=Vente", 3, 1, 2, "", ""]);
  expect(plan.charts[0]?.of).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
  expect(plan.charts[0]?.column).toBeLessThan(plan.hidden.from);
  expect(ownTab({ rows: plan.cells })?.kind).toBe("needs");
});

test("nothing to draw, no chart", () => {
  expect(needsPlan([], report.needs, "fr").charts).toEqual([]);
});
