import { describe, expect, it } from "vitest";
import { followUpColumns } from "../../../src/core/follow-up/follow-up-columns.ts";
import { COLUMN_TAG } from "../../../src/core/follow-up/latest-tab.ts";
import { FOLLOW_UP_COLUMNS } from "../../../src/core/follow-up/words.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { followed, words, written } from "./programmes.ts";

const { rows } = written(followed([]));
const NOTE = FOLLOW_UP_COLUMNS.indexOf("note");
const MET = FOLLOW_UP_COLUMNS.indexOf("met");
const TAGS = {
  run: "r",
  moment: "2026-03-01T10:00:00Z",
  columns: FOLLOW_UP_COLUMNS.map((name, at) => ({ name: COLUMN_TAG + name, at })),
};
const columns = (table: Pick<Table, "rows" | "tags">) => followUpColumns(table, words);

/** The rows with another text in the header of a column. */
const titled = (column: number, title: string): Cell[][] =>
  rows.map((row, index) => row.map((cell, at) => (index === 1 && at === column ? title : cell)));

describe("the columns of a follow-up tab", () => {
  it("are where their headers stand, in either language, whatever the row", () => {
    expect(columns({ rows }).at.note).toBe(NOTE);
    const english = written({ ...followed([]), language: "en" });
    expect(columns(english)).toMatchObject({ language: "en", headerRow: 1, at: { note: NOTE } });
    const far = [...Array.from({ length: 30 }, () => ["x"]), ...rows];
    expect(columns({ rows: far }).headerRow).toBe(31);
  });

  it("are where their tags say, whatever their headers became", () => {
    const renamed = titled(NOTE, "Mes notes");
    expect(columns({ rows: renamed }).at.note).toBe(-1);
    expect(columns({ rows: renamed, tags: TAGS }).at.note).toBe(NOTE);
    const another = titled(MET, "Notes de la coordination");
    expect(columns({ rows: another, tags: TAGS })).toMatchObject({
      at: { note: NOTE, met: MET },
      doubled: [],
    });
  });

  it("are known by the header where the tag stayed behind on a blank column", () => {
    const blank = [...FOLLOW_UP_COLUMNS.keys()].find((at) => at === NOTE) ?? -1;
    const moved = rows.map((row) => [...row.map((cell, at) => (at === blank ? "" : cell)), row[blank] ?? ""]);
    expect(columns({ rows: moved, tags: TAGS }).at.note).toBe(rows[1]?.length);
  });

  it("that are there twice are named; the first counts", () => {
    expect(columns({ rows: titled(MET, "Notes de la coordination") })).toMatchObject({
      at: { note: MET },
      doubled: ["note"],
    });
  });

  it("are not those of people's own that bear the title of the other language", () => {
    const own = rows.map((row, index) => [index === 1 ? "Mentor" : "x", ...row]);
    expect(columns({ rows: own })).toMatchObject({ doubled: [], at: { mentor: 3 } });
    const tags = { ...TAGS, columns: TAGS.columns.map(({ name, at }) => ({ name, at: at + 1 })) };
    expect(columns({ rows: own, tags })).toMatchObject({ doubled: [], at: { mentor: 3 } });
  });

  it("are nowhere in a tab without headers and tags", () => {
    expect(columns({ rows: [["a"], ["b"]] })).toMatchObject({
      headerRow: -1,
      language: null,
      at: { note: -1 },
    });
  });
});
