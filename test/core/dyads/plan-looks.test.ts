import { describe, expect, it } from "vitest";
import { backgrounds } from "../../../src/core/dyads/looks.ts";
import { changedColours, changedNotes, withTheirNote } from "../../../src/core/dyads/plan-looks.ts";
import { COLUMNS, type ColumnName, type SheetRow } from "../../../src/core/dyads/sheet.ts";
import type { Level } from "../../../src/core/links/link.ts";

const at = Object.fromEntries(COLUMNS.map((name, index) => [name, index])) as Record<ColumnName, number>;
const HEAD = 2;
const THEIRS = "#00ff00";

function row(level: Level = "ok", { mentor = "Ana Roy", note = "", isBlank = false } = {}): SheetRow {
  const texts: Partial<Record<ColumnName, string>> = isBlank
    ? {}
    : { status: "Proposée", mentee: "Zoé", mentor };
  return { cells: COLUMNS.map((name) => texts[name] ?? ""), level, note, choices: [] };
}

/** The backgrounds of the tab below its headers once the blocks are written. */
function painted(now: readonly string[][], after: readonly SheetRow[], columns = at): string[][] {
  const cells = now.map((line) => [...line]);
  for (const { row: line, column, values } of changedColours({ at: columns, head: HEAD }, now, after))
    values.forEach((colours, down) =>
      colours.forEach((colour, across) => {
        const there = cells[line - HEAD + down];
        if (there !== undefined) there[column + across] = colour;
      }),
    );
  return cells;
}

describe("the colours of a row", () => {
  it("become those of its level", () => {
    const now = [backgrounds("ok", true), backgrounds("conflict", true)];
    const after = [row("caution"), row("ok")];
    expect(painted(now, after)).toEqual([backgrounds("caution", true), backgrounds("ok", true)]);
  });

  it("become those of a mentee without a mentor", () => {
    expect(painted([backgrounds("ok", true)], [row("ok", { mentor: "" })])).toEqual([
      backgrounds("ok", false),
    ]);
  });

  it("that people chose stay, but where a tie or a doubt must be seen", () => {
    const now = [COLUMNS.map(() => THEIRS)];
    expect(painted(now, [row("ok")])).toEqual(now);
    const [conflict = []] = painted(now, [row("conflict")]);
    const shown = COLUMNS.filter((_, column) => conflict[column] !== THEIRS);
    expect(shown).toEqual(["mentor", "watch"]);
    expect(conflict[at.mentor]).toBe(backgrounds("conflict", true)[at.mentor]);
  });

  it("are left alone where nothing changes, and where a row is blank", () => {
    expect(changedColours({ at, head: HEAD }, [backgrounds("caution", true)], [row("caution")])).toEqual([]);
    expect(
      changedColours({ at, head: HEAD }, [backgrounds("conflict", true)], [row("ok", { isBlank: true })]),
    ).toEqual([]);
  });

  it("are written where people moved the columns to, and not where one is gone", () => {
    const columns = { ...at, watch: -1, mentor: COLUMNS.length + 3 };
    const now = [[...backgrounds("ok", true), "#ffffff", "#ffffff", "#ffffff", "#ffffff"]];
    const [line = []] = painted(now, [row("conflict")], columns);
    expect(line.flatMap((colour, column) => (colour === "#ffffff" ? [] : [column]))).toEqual([
      columns.mentor,
    ]);
  });
});

describe("the note of what is to be watched", () => {
  const PROOF = "Zoé Lam → Bob Côté → Ana Roy";
  const noted = (note: string, now: string): string | null => {
    const [block] = changedNotes({ at, head: HEAD }, [now], [row("conflict", { note })]);
    if (block !== undefined) expect([block.row, block.column]).toEqual([HEAD, at.watch]);
    return block?.values[0]?.[0] ?? null;
  };

  it("is the proof, and goes with it", () => {
    expect(noted(PROOF, "")).toBe(PROOF);
    expect(noted("", PROOF)).toBe("");
    expect(noted(PROOF, PROOF)).toBeNull();
  });

  it("keeps what people wrote in it, below", () => {
    expect(noted(PROOF, "À revoir avec Luc")).toBe(`${PROOF}\nÀ revoir avec Luc`);
    expect(noted("", `${PROOF}\nÀ revoir avec Luc`)).toBe("À revoir avec Luc");
  });

  it("loses what Dyade said of a tab that could not be checked", () => {
    expect(withTheirNote(PROOF, "Dyade\u00a0: cet onglet n’est plus vérifié.\nMerci")).toBe(
      `${PROOF}\nMerci`,
    );
  });

  it("is nowhere where its column is gone", () => {
    expect(
      changedNotes({ at: { ...at, watch: -1 }, head: HEAD }, [""], [row("conflict", { note: PROOF })]),
    ).toEqual([]);
  });
});
