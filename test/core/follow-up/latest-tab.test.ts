import { describe, expect, it } from "vitest";
import { hiddenTitles } from "../../../src/core/follow-up/follow-up-columns.ts";
import { latestTab, markRowOf } from "../../../src/core/follow-up/latest-tab.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { handMade } from "../workbooks.ts";
import { followed, words, written } from "./programmes.ts";

const TITLES = hiddenTitles(words);
const first = written(followed([]));
const second = written(followed([first]));
const latest = (...tables: readonly Table[]) => latestTab(tables, TITLES);

describe("the latest follow-up tab", () => {
  it("is that of the highest number, wherever it stands", () => {
    expect(latest(second, first)?.table).toBe(second);
    expect(latest(first, second)?.table).toBe(second);
  });

  it("of copies is the first; one that holds something else is named", () => {
    const copy = { ...first, id: 99, name: "Copie" };
    expect(latest(first, copy)).toMatchObject({ table: first, copies: [] });
    const changed = { ...copy, rows: [...copy.rows, ["ajout"]] };
    expect(latest(first, changed)).toMatchObject({ table: first, copies: ["Copie"] });
  });

  it("is known below rows put in above, by its tags, or by the titles out of sight", () => {
    const below = { ...first, rows: [["Réunion"], ...first.rows] };
    expect(markRowOf(below)).toBe(1);
    expect(latest(below)?.state?.number).toBe(1);
    const unmarked = { ...first, rows: first.rows.slice(1) };
    expect(latest(unmarked)).toMatchObject({ state: null, highest: 0 });
    const tags = { run: "r", moment: "2026-03-01T10:00:00Z", columns: [{ name: "follow-up:note", at: 0 }] };
    expect(latest({ ...handMade("Suivi", ["Notes"]), tags })?.state).toBeNull();
  });

  it("is no tab that an interrupted writing left behind, no answers, and no other tab", () => {
    const tags = { run: "r", moment: "", columns: [] };
    expect(latest({ ...first, tags })).toBeNull();
    expect(latest({ ...first, formFed: true })).toBeNull();
    expect(latest(handMade("Suivi", ["Mentoré·e", "Mentor·e"]))).toBeNull();
  });

  it("is no tab without tags where the one before has them: its writing was interrupted", () => {
    const tags = { run: "r", moment: "2026-03-01T10:00:00Z", columns: [{ name: "follow-up:note", at: 0 }] };
    const half = { ...second, name: "Suivi (2)" };
    expect(latest({ ...first, tags }, half)).toMatchObject({
      state: { number: 1 },
      unfinished: ["Suivi (2)"],
    });
    expect(latest(first, half)).toMatchObject({ state: { number: 2 }, unfinished: [] });
    expect(latest(half)).toMatchObject({ state: { number: 2 }, unfinished: [] });
  });

  it("of one that lost its number and others is the later by its moment", () => {
    const unmarked = { ...first, name: "Suivi 2026-04-01 10h00", rows: first.rows.slice(1) };
    expect(latest(second, unmarked)?.table).toBe(unmarked);
  });
});
