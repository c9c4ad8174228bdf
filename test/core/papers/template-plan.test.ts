import { expect, test } from "vitest";
import { introduction } from "../../../src/core/messages/fr/introduction.ts";
import { papers } from "../../../src/core/messages/fr/papers.ts";
import { templatePlan } from "../../../src/core/papers/template-plan.ts";

const plan = templatePlan(papers.paper, introduction.message, "fr");

test("each line, and some more, offers the four kinds", () => {
  expect(plan.names).toEqual(["Document", "Partie", "Texte", "À écrire"]);
  expect(plan.dropdowns[0]?.lists).toHaveLength(plan.cells.length - 1);
  expect(plan.cells.length - 1).toBeGreaterThan(papers.paper.lines.length);
});

test("the header says what can be filled in", () => {
  expect(plan.cells[0]?.[1]).toContain("{sujets communs}");
});

test("every row is as wide as the header, of which the last cell is hidden", () => {
  for (const row of plan.cells) expect(row).toHaveLength(plan.widths.length);
  expect(plan.hidden).toEqual({ from: 2, length: 1 });
});
