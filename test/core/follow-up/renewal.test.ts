import { describe, expect, it } from "vitest";
import { dayText } from "../../../src/core/follow-up/calendar.ts";
import { pairOf } from "../../../src/core/follow-up/followed-pair.ts";
import { renewalEdit } from "../../../src/core/follow-up/renewal.ts";
import { type Cell, type Table, cellText } from "../../../src/core/tabs/table.ts";
import { GO_ON, journalTab } from "./journals.ts";
import { followed, of, written } from "./programmes.ts";

const TODAY = "2027-01-10";
const journal = journalTab(
  "fr",
  { on: "2026-12-20 09:00:00", name: "Zoé Lam", email: "zoe@z.example", goesOn: GO_ON ?? "" },
  { on: "2026-12-21 09:00:00", name: "Alice Roy", email: "alice@a.example", goesOn: GO_ON ?? "" },
);
const before = followed([journal], { today: TODAY });
const pair = pairOf(of(before, "Zoé Lam"));
const remark = "";
const renewedWith = (...tabs: readonly Table[]) =>
  followed([journal, ...tabs], { today: TODAY, renewal: { pair, on: TODAY, remark } });

/** The tab after the edit, as the server writes it. */
function withEdit(table: Table, edit: ReturnType<typeof renewalEdit>): Table {
  const rows = table.rows.map((row): Cell[] => [...row]);
  for (const { row, column, value } of edit?.changes ?? []) (rows[row] ?? [])[column] = value;
  return { ...table, rows };
}

describe("a dyad that is renewed", () => {
  it("lasts a term more, and is not asked again before its next end", () => {
    const { life, going } = of(renewedWith(), "Zoé Lam");
    expect(dayText(life.until ?? 0)).toBe("2028-02-03");
    expect(life.goesOn).toEqual({ mentee: null, mentor: null });
    expect(going.calls.map(({ why }) => why)).not.toContain("renew");
  });

  it("is written in its row of the follow-up tab, and nowhere else", () => {
    const tab = written(before);
    const next = renewedWith(tab);
    const edit = renewalEdit(next.tab, of(next, "Zoé Lam"), "");
    const header = (tab.rows[1] ?? []).map(cellText);
    expect(new Set(edit?.changes.map(({ row }) => cellText(tab.rows[row]?.[1])))).toEqual(
      new Set(["Zoé Lam"]),
    );
    expect(edit?.changes.map(({ column }) => header[column])).toEqual([
      "Fin prévue",
      "Renouvelée le",
      "Mentoré·e\u00a0: poursuivre?",
      "Mentor·e\u00a0: poursuivre?",
      "suivi:réponses",
    ]);
    for (const { row, column, was } of edit?.changes ?? [])
      expect(cellText(tab.rows[row]?.[column])).toBe(was);
    const after = of(followed([journal, withEdit(tab, edit)], { today: TODAY }), "Zoé Lam").life;
    expect(dayText(after.until ?? 0)).toBe("2028-02-03");
    expect([...after.byHand]).toEqual(["renewedOn"]);
  });

  it("goes back when the day is cleared", () => {
    const tab = written(before);
    const next = renewedWith(tab);
    const edited = withEdit(tab, renewalEdit(next.tab, of(next, "Zoé Lam"), ""));
    const at = (edited.rows[1] ?? []).indexOf("Renouvelée le");
    const cleared = edited.rows.map((row, index) =>
      row.map((cell, column) => (index > 1 && column === at ? "" : cell)),
    );
    const { life } = of(followed([journal, { ...edited, rows: cleared }], { today: TODAY }), "Zoé Lam");
    expect(dayText(life.until ?? 0)).toBe("2027-02-03");
    expect(life.goesOn).toEqual({ mentee: "yes", mentor: "yes" });
  });

  it("keeps an end of its own, a term later", () => {
    const tab = written(before, (rows, at) =>
      rows.map((row) => row.map((cell, column) => (column === at("Fin prévue") ? "2027-01-31" : cell))),
    );
    expect(dayText(of(renewedWith(tab), "Zoé Lam").life.until ?? 0)).toBe("2028-01-31");
  });

  it("leaves an end that cannot be right as it is written", () => {
    const tab = written(before, (rows, at) =>
      rows.map((row) => row.map((cell, column) => (column === at("Fin prévue") ? "2019-01-31" : cell))),
    );
    const { life } = of(renewedWith(tab), "Zoé Lam");
    expect(life.cells.until).toBe("2019-01-31");
    expect(dayText(life.until ?? 0)).toBe("2028-02-03");
  });

  it("needs a new tab where there is none, or one of an earlier version", () => {
    const none = renewedWith();
    expect(renewalEdit(none.tab, of(none, "Zoé Lam"), "")).toBeNull();
    const { rows, ...table } = written(before);
    const at = (rows[1] ?? []).indexOf("Renouvelée le");
    const old = renewedWith({ ...table, rows: rows.map((row) => row.filter((_, column) => column !== at)) });
    expect(renewalEdit(old.tab, of(old, "Zoé Lam"), "")).toBeNull();
  });
});
