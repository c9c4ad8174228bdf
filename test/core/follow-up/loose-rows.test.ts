import { describe, expect, it } from "vitest";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { followed, words, written } from "./programmes.ts";
import { shortly } from "../builders.ts";

const LABEL = words("fr").looseNote;
const first = written(followed([]));
const [, header = []] = first.rows;
const at = (title: string): number => header.indexOf(title);

/** The tab with a column of people's own, and rows below those of the dyads, each by its headers. */
function withRows(...rows: readonly Readonly<Record<string, Cell>>[]): Table {
  const titles = [...header, "Local"];
  const below = rows.map((texts) => titles.map((title) => texts[String(title)] ?? ""));
  const own = first.rows.map((row, index) => [...row, index === 1 ? "Local" : ""]);
  return { ...first, rows: [...own, ...below] };
}

describe("a row of the follow-up tab that names no dyad", () => {
  const note = { Local: "Salle B-12 réservée" };

  it("is no dyad, is kept as it is, and named for what it is", () => {
    const follow = followed([withRows(note)]);
    expect(follow.followed.map(({ course }) => course)).toEqual(["notMet", "notMet"]);
    expect(follow.loose).toMatchObject([{ row: 5, texts: ["Salle B-12 réservée"] }]);
    expect(follow.issues.map(shortly)).toEqual([`follow-up-loose ${first.name}:5`]);
  });

  it("goes along below the dyads, with what stands in people's own columns, and again the next time", () => {
    const follow = followed([withRows({ ...note, Rencontres: 4, "Notes de la coordination": "à payer" })]);
    const next = written(follow);
    const row = next.rows[4] ?? [];
    expect([row[0], row[at("Rencontres")], row[at("Notes de la coordination")]]).toEqual([
      LABEL,
      4,
      "à payer",
    ]);
    const again = followed([next]);
    expect(again.loose).toMatchObject([{ row: 5, texts: ["4", "à payer"] }]);
    expect(written(again).rows[4]).toEqual(row.slice(0, header.length));
  });

  it("is one that names one person alone, or two who never were a dyad", () => {
    const alone = { "Mentoré·e": "Une Nouvelle" };
    expect(followed([withRows(alone)]).loose).toHaveLength(1);
    const both = followed([withRows({ ...alone, "Mentor·e": "Bob Côté" })]);
    expect([both.loose.length, both.followed.length]).toEqual([1, 2]);
  });

  it("is nothing once it is emptied, whatever Dyade had written beside it", () => {
    const follow = followed([withRows({ État: LABEL }, { État: words("en").looseNote })]);
    expect([follow.loose, follow.issues]).toEqual([[], []]);
  });

  it("is nothing where a formula was filled down", () => {
    const zeros = Array.from({ length: 6 }, () => ({ Local: 0 }));
    expect(followed([withRows(...zeros)]).loose).toEqual([]);
    expect(followed([withRows(...zeros, note)]).loose).toHaveLength(1);
  });

  it("is reported once for all such rows", () => {
    const follow = followed([withRows(note, { Local: "Budget" })]);
    expect(follow.issues).toMatchObject([{ code: "follow-up-loose", count: 2, rows: [5, 6] }]);
  });
});
