import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/core/proposal/check-report.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { issue } from "../../../src/core/issues/issue.ts";
import { sheetPlan } from "../../../src/core/tabs/sheet-plan-shape.ts";

const ISSUES = [
  issue(
    "duplicate-submission",
    { tab: "Réponses", row: 9, column: "Courriel" },
    { names: ["Ana"], count: 12 },
  ),
  issue("capacity-unreadable", { tab: "Mentors", row: 4, column: "Places" }, { read: "2,5", names: ["Bob"] }),
  issue("no-response-tab", {}, { names: ["mentees"] }),
];

describe("the check of the data as a tab", () => {
  it("has one row for each issue, the most serious first, its place in columns of their own", () => {
    const { cells, title } = checkReport(ISSUES, "fr");
    expect(title).toBe("Vérification des données");
    expect(cells.map(([severity, , ...place]) => [severity, ...place.slice(0, 3)])).toEqual([
      ["Gravité", "Onglet", "Ligne", "Colonne"],
      ["Erreur", "", "", ""],
      ["À vérifier", "Mentors", 4, "Places"],
      ["Pour information", "Réponses", 9, "Courriel"],
    ]);
    expect(cells[2]?.[1]).toBe(
      "Le nombre de places de Bob se lit mal\u00a0: «\u00a02,5\u00a0». Une place est comptée; écrivez un nombre entier.",
    );
  });

  it("names a question of a page by its beginning, so that a row is no page", () => {
    const consent = `Consentement\u00a0: j’accepte ${"que mes réponses servent au jumelage, ".repeat(12)}`;
    const [, row] = checkReport(
      [issue("capacity-unreadable", { tab: "Mentors", row: 4, column: consent }, {})],
      "fr",
    ).cells;
    expect(String(row?.[4]).length).toBeLessThan(100);
    expect(String(row?.[4])).toMatch(/^Consentement\u00a0: j’accepte .*…$/);
  });

  it("is told in English too, and says so where there is nothing to tell", () => {
    expect(checkReport(ISSUES, "en").cells.map(([severity]) => severity)).toEqual([
      "Severity",
      "Error",
      "To check",
      "For information",
    ]);
    expect(checkReport([], "en").cells[1]?.[1]).toMatch(/^Nothing to report/);
  });

  it("is a page that a host can write, and a tab of ours that no run takes for answers", () => {
    for (const page of [checkReport(ISSUES, "fr"), checkReport([], "fr")]) {
      expect(sheetPlan(page)).toBeNull();
      expect(new Set(page.cells.map(({ length }) => length))).toEqual(new Set([page.widths.length]));
      expect(page.backgrounds.colours.every(({ length }) => length === page.widths.length)).toBe(true);
      expect(ownTab({ rows: page.cells })?.kind).toBe("check");
    }
  });
});
