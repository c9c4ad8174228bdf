import { describe, expect, it } from "vitest";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { dyadsTable } from "../introduction/dyads-tabs.ts";
import { shortly } from "../builders.ts";
import { GO_ON, journalTab } from "./journals.ts";
import { followed, of, words, written } from "./programmes.ts";

const today = "2026-11-25";

/** Bob's journal, which names nobody: he has one dyad. */
const journal = journalTab("fr", {
  ...{ on: "2026-11-21 09:00:00", name: "Bob Côté", email: "bob@b.example" },
  ...{ meetings: 7, goesOn: GO_ON },
});

/** The tab with a row below that a hand added, by its headers. */
function withRow(table: Table, texts: Readonly<Record<string, Cell>>): Table {
  const [, header = []] = table.rows;
  return { ...table, rows: [...table.rows, header.map((title) => texts[String(title)] ?? "")] };
}

const first = written(followed([], { today }));
const stranger = {
  "Mentoré·e": "Zoé Inconnue",
  "Mentor·e": "Bob Côté",
  "Notes de la coordination": "à voir",
};

describe("a row that a hand added of two people who never were a dyad", () => {
  const follow = followed([journal, withRow(first, stranger)], { today });

  it("makes no answer unclear: what a mentor of one dyad says is about that one", () => {
    const { life, sides } = of(follow, "Chloé Ray");
    expect([life.meetings, sides.mentor.unclear]).toEqual([7, false]);
    expect(follow.issues.map(shortly)).toEqual([`follow-up-loose ${first.name}:5`]);
  });

  it("is no dyad that went, and keeps its texts as a note without dyad, from tab to tab", () => {
    expect(follow.followed.map(({ course }) => course)).not.toContain("gone");
    const next = written(follow);
    const again = written(followed([journal, next], { today }));
    for (const { rows } of [next, again])
      expect(rows[4]).toEqual(
        expect.arrayContaining([words("fr").looseNote, "Zoé Inconnue", "Bob Côté", "à voir"]),
      );
  });

  it("is the row of the dyad once the two become one", () => {
    const both = { ...stranger, "Mentoré·e": "Zoé Lam" };
    const confirmed = dyadsTable(smallTables(), SETTINGS, () => ({
      status: "Confirmée",
      mentor: "Bob Côté",
      mentorKey: "",
    }));
    const row = withRow(first, both);
    expect(followed([row], { today }).loose).toHaveLength(1);
    const now = followed([row], { today, dyads: confirmed });
    expect([now.loose.length, of(now, "Zoé Lam").note]).toEqual([0, "à voir"]);
  });
});

describe("a dyad that is no more is none of these", () => {
  const none = dyadsTable(smallTables(), SETTINGS, () => ({ status: "Proposée", mentor: "", mentorKey: "" }));
  const row = { ...stranger, "Mentoré·e": "Chloé Ray" };
  const [head = [], header = []] = first.rows;
  const other = first.rows[3] ?? [];

  it("where it stands in another dyads tab, though a hand typed its row", () => {
    const typed = withRow({ ...first, rows: [head, header, other] }, row);
    const otherDyads = [dyadsTable(smallTables(), SETTINGS, () => ({ status: "Confirmée" }))];
    expect(of(followed([typed], { today, dyads: none, otherDyads }), "Chloé Ray").course).toBe("gone");
    expect(followed([typed], { today, dyads: none }).loose).toHaveLength(1);
  });

  it("where hidden keys stand beside its names", () => {
    const noted = written(followed([], { today }), (rows, at) =>
      rows.map((cells) =>
        cells.map((cell, column) => (column === at("Notes de la coordination") ? "à voir" : cell)),
      ),
    );
    const follow = followed([noted], { today, dyads: none });
    expect([follow.loose.length, of(follow, "Chloé Ray").course]).toEqual([0, "gone"]);
  });
});
