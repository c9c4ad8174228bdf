import { describe, expect, test } from "vitest";
import { isSameRun } from "../../../sidebar/room-kit/is-same-run.ts";
import { openWorkbook } from "../../../sidebar/workbook.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { kept, smallWorkbook, table } from "../small-workbook.ts";

const { tables } = smallWorkbook();
const isSame = (changes: Partial<Snapshot>): boolean =>
  isSameRun(openWorkbook(smallWorkbook()), openWorkbook(smallWorkbook(changes)));

describe("a workbook read again makes the same run", () => {
  test("where nothing changed, or a tab was added that nothing reads", () => {
    expect(isSame({})).toBe(true);
    expect(isSame({ tables: [...tables, table(9, "Budget", [["Poste", "Montant"]], false)] })).toBe(true);
  });
});

describe("a workbook read again makes another run", () => {
  test("where a row of answers was taken out", () => {
    const shorter = tables.map((each) => ({ ...each, rows: each.rows.slice(0, 2) }));
    expect(isSame({ tables: shorter })).toBe(false);
  });

  test("where a rule was kept", () => {
    expect(isSame({ settings: kept({ mostEach: 1 }) })).toBe(false);
  });

  test("where a Links tab was added", () => {
    const links = table(9, "Liens", [["Personne", "Relation", "Autre personne", "Note"]], false);
    expect(isSame({ tables: [...tables, links] })).toBe(false);
  });

  test("where a dyads tab was written, or decided on", () => {
    expect(isSame({ previous: table(9, "Dyades", [["Statut"], ["Verrouillée"]], false) })).toBe(false);
  });
});
