import { describe, expect, test } from "vitest";
import type { Everything } from "../../../src/core/forgetting/everything.ts";
import { tab } from "../workbooks.ts";
import { everything, forgetting, rowsAfter } from "./small-workbook.ts";

const HEADER = ["Horodateur", "Nom", "Adresse courriel"];
const MENTORS = tab(
  "Mentors",
  HEADER,
  ["2026-01-01T09:00:00", "Dominique Bon", "d@ecole.ca"],
  ["2026-01-02T09:00:00", "Ève Côté", "eve@cote.ca"],
);
const JOURNAL = tab(
  "Journal",
  [...HEADER, "Un mot"],
  ["2025-03-01T09:00:00", "Dominic Frigon", "d@ecole.ca", "Belle rencontre"],
  ["2025-03-02T09:00:00", "Ève Côté", "eve@cote.ca", "Merci à Dominic Frigon"],
);

/** The tabs as they are after so many of the writings, where the panel is closed then. */
function stoppedAfter(count: number, all: Everything): Everything {
  const { erasures } = forgetting(all, "Dominique Bon", { "*": "them" });
  const written = { places: [], questions: [], erasures: erasures.slice(0, count) };
  return everything(all.tables.map((table) => ({ ...table, rows: rowsAfter(written, table) })));
}

describe("somebody whose answer bears another name than older rows of the same address", () => {
  const all = everything([MENTORS, JOURNAL]);

  test("is found again under both names wherever the removal stopped", () => {
    const count = forgetting(all, "Dominique Bon", { "*": "them" }).erasures.length;
    expect(count).toBe(2);
    for (let written = 0; written < count; written++) {
      const again = stoppedAfter(written, all);
      const rows = again.tables.map((table) =>
        rowsAfter(forgetting(again, "Dominique Bon", { "*": "them" }), table),
      );
      expect(JSON.stringify(rows)).not.toMatch(/Domini|Frigon|d@ecole/);
    }
  });

  test("is taken out of the answers of participants last", () => {
    const { erasures } = forgetting(all, "Dominique Bon", { "*": "them" });
    expect(erasures.map((erasure) => "tab" in erasure && erasure.tab)).toEqual(["Journal", "Mentors"]);
  });
});
