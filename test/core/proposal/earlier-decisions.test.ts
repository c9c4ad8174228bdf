import { describe, expect, test } from "vitest";
import { countDecisions } from "../../../src/core/dyads/count-decisions.ts";
import { readEarlier } from "../../../src/core/proposal/earlier-decisions.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { edited, withRows } from "../dyads/tabs.ts";
import { proposed, snapshotOf } from "../workbooks.ts";

const first = proposed(snapshotOf(smallTables(), SETTINGS)).sheet;

/** What a run after this tab would keep, and what the run itself says of it. */
function keptOf(previous: Table) {
  const snapshot = { ...snapshotOf(smallTables(), SETTINGS), previous };
  const { programme } = setUp(snapshot);
  const earlier = programme === null ? null : readEarlier(snapshot, programme);
  if (earlier === null) throw new Error("nothing is read");
  const said = proposed(snapshot).proposal.issues.find(({ code }) => code === "decisions-kept");
  return { counts: countDecisions(earlier), lost: earlier.lost, said: said?.message ?? "" };
}

describe("what a run keeps of a dyads tab", () => {
  test("is nothing where nobody decided", () => {
    expect(keptOf(edited(first))).toEqual({
      counts: { locked: 0, chosen: 0, refused: 0 },
      lost: [],
      said: "",
    });
  });

  test("counts dyads kept, refusals, and choices made by hand, as the run itself says them", () => {
    const tab = edited(first, { status: "Confirmée" }, { mentor: "Bob Côté" });
    const { counts, said } = keptOf(
      withRows(tab, { status: "Refusée", mentee: "Zoé Lam", mentor: "Alice Roy" }),
    );
    expect(counts).toEqual({ locked: 1, chosen: 1, refused: 1 });
    expect(said).toContain("1 dyade gardée, 1 paire refusée, 1 choix fait à la main");
  });

  test("counts a pair once, and one that is refused in one row and locked in another as kept", () => {
    const rows = ["Verrouillée", "Confirmée", "Refusée"].map((status) => ({
      status,
      mentee: "Zoé Lam",
      mentor: "Alice Roy",
    }));
    const { counts, said } = keptOf(withRows(edited(first), ...rows));
    expect(counts).toEqual({ locked: 1, chosen: 0, refused: 0 });
    expect(said).toContain("1 dyade gardée, 0 paire refusée");
  });

  test("leaves out whoever cannot be found, and names them", () => {
    const { counts, lost } = keptOf(
      withRows(edited(first), { status: "Verrouillée", mentee: "Ève Absente", mentor: "Alice Roy" }),
    );
    expect(counts.locked).toBe(0);
    expect(lost).toEqual([["Ève Absente", "Alice Roy"]]);
  });

  test("names by what it says a row beside nobody, in a column of people's own too", () => {
    const beside = { status: "", mentee: "", mentor: "" };
    const tab = withRows(edited(first), { ...beside, note: "à rappeler" }, beside, beside);
    const rows = tab.rows.map((cells, row) => [
      ...cells,
      row === 1 ? "Suivi" : row === tab.rows.length - 2 ? "réunion le 5 mai" : "",
    ]);
    expect(keptOf({ ...tab, rows }).lost).toEqual([
      ["à rappeler", ""],
      ["Suivi\u00a0: réunion le 5 mai", ""],
    ]);
  });
});
