import { describe, expect, it, test } from "vitest";
import { changedCells, sideBySide } from "../../../src/core/dyads/plan-marks.ts";
import { COLUMNS, type ColumnName, OURS, type SheetRow } from "../../../src/core/dyads/sheet.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";

const at = Object.fromEntries(COLUMNS.map((name, index) => [name, index])) as Record<ColumnName, number>;
const HEAD = 2;

type Texts = Partial<Record<ColumnName, string>>;
const cellsOf = (texts: Texts): string[] => COLUMNS.map((name) => texts[name] ?? "");
const row = (texts: Texts): SheetRow => ({ cells: cellsOf(texts), level: "ok", note: "", choices: [] });

const ZOE: Texts = {
  ...{ status: "Proposée", mentee: "Zoé Lam", mentor: "Ana Roy", note: "à revoir", why: "Vente" },
  checked: "Proposée ¦ Zoé Lam ¦ Ana Roy",
};

interface Option {
  readonly withPeople?: boolean;
  readonly columns?: Record<ColumnName, number>;
}

/** The cells that are written, in their order: row from 0 below the headers, column, text. */
function written(
  before: readonly Texts[],
  after: readonly Texts[],
  option: Option = {},
): [number, string, Cell][] {
  const { withPeople = false, columns = at } = option;
  const tab = { at: columns, head: HEAD, headerRow: 1 };
  const nameOf = (column: number): string => COLUMNS.find((name) => columns[name] === column) ?? "?";
  return changedCells({
    ...{ tab, facts: "", withPeople, before: before.map(cellsOf) },
    after: after.map(row),
  }).flatMap(({ row: first, column, values }) =>
    values.flatMap((cells, down) =>
      cells.map((cell, across): [number, string, Cell] => [
        first - HEAD + down,
        nameOf(column + across),
        cell,
      ]),
    ),
  );
}

/** Those of them that say something else than before. */
function changes(
  before: readonly Texts[],
  after: readonly Texts[],
  option: Option = {},
): [number, string, Cell][] {
  return written(before, after, option).filter(
    ([line, name, cell]) => cell !== (before[line]?.[name as ColumnName] ?? ""),
  );
}

test("a row that says all already is not written", () => {
  expect(written([ZOE], [ZOE])).toEqual([]);
});

describe("what people write", () => {
  it("stays as they wrote it, and what Sheets compares is the very text", () => {
    const spaced = { ...ZOE, mentor: "  ana roy ", checked: "" };
    expect(changes([spaced], [{ ...ZOE, mentor: "Ana Roy" }])).toEqual([
      [0, "checked", "Proposée ¦ Zoé Lam ¦   ana roy "],
    ]);
  });

  it("is written where somebody asked for it in the panel", () => {
    const other = { ...ZOE, mentor: "Bob Côté", checked: "Proposée ¦ Zoé Lam ¦ Bob Côté" };
    expect(changes([ZOE], [other], { withPeople: true })).toEqual([
      [0, "mentor", "Bob Côté"],
      [0, "checked", other.checked],
    ]);
  });

  it("is never a note of theirs", () => {
    expect(changes([ZOE], [{ ...ZOE, note: "autre" }])).toEqual([]);
  });

  it("has the status that a check gives it", () => {
    const placed = { ...ZOE, status: "À placer", checked: "À placer ¦ Zoé Lam ¦ Ana Roy" };
    expect(changes([placed], [{ ...placed, status: "Proposée" }])).toEqual([
      [0, "status", "Proposée"],
      [0, "checked", "Proposée ¦ Zoé Lam ¦ Ana Roy"],
    ]);
  });

  it("is written cell by cell, none between two that change, for somebody may be typing there", () => {
    const rows = [ZOE, ZOE, ZOE].map((texts, index) => ({ ...texts, decidedBy: String(index) }));
    const after = rows.map((texts, index) => (index === 1 ? texts : { ...texts, decidedBy: "LT" }));
    expect(changes(rows, after)).toEqual([
      [0, "decidedBy", "LT"],
      [2, "decidedBy", "LT"],
    ]);
  });
});

describe("what is Dyade's", () => {
  it("is written from the first row concerned to the last", () => {
    const after = [0, 1, 2, 3].map((index) => ({ ...ZOE, why: index % 2 === 0 ? "Vente" : "Finances" }));
    const rows = written([ZOE, ZOE, ZOE, ZOE], after).map(([line]) => line);
    expect([...new Set(rows)]).toEqual([1, 2, 3]);
  });

  it("comes last where it tells that a row is checked, so that what is interrupted is seen as not checked", () => {
    const changed = { ...ZOE, status: "Confirmée", why: "Finances", decidedBy: "LT", checked: "" };
    const after = { ...ZOE, status: "Confirmée", why: "Relève", decidedBy: "MR" };
    const names = written([changed], [after]).map(([, name]) => name);
    expect(names).toContain("why");
    expect(names).toContain("decidedBy");
    expect(names.indexOf("checked")).toBe(names.length - 1);
  });

  it("is not written where its column is gone", () => {
    const columns = { ...at, why: -1 };
    expect(written([ZOE], [{ ...ZOE, why: "Finances" }], { columns })).toEqual([]);
  });
});

describe("columns side by side", () => {
  it("are one group until one is gone or elsewhere", () => {
    expect(sideBySide(["status", "mentee", "mentor"], at)).toEqual([["status", "mentee", "mentor"]]);
    expect(sideBySide(["status", "mentee", "mentor"], { ...at, mentee: -1 })).toEqual([
      ["status"],
      ["mentor"],
    ]);
    expect(sideBySide(["status", "mentee"], { ...at, status: 9 })).toEqual([["status"], ["mentee"]]);
    expect(sideBySide(["mentor", "status"], { ...at, status: 3, mentor: 2 })).toEqual([["mentor", "status"]]);
  });

  it("are Dyade's own alone, of those that it checks at once", () => {
    for (const name of ["status", "mentee", "mentor", "note", "decidedBy", "decidedOn"] as const)
      expect(OURS).not.toContain(name);
  });
});
