import { describe, expect, it } from "vitest";
import { pairOf } from "../../../src/core/follow-up/followed-pair.ts";
import { mayRenew, missingYes, refusing } from "../../../src/core/follow-up/renewable.ts";
import { renewalEdit } from "../../../src/core/follow-up/renewal.ts";
import { type Cell, type Table, cellText } from "../../../src/core/tabs/table.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { dyadsTable } from "../introduction/dyads-tabs.ts";
import { GO_ON, STOP, journalTab } from "./journals.ts";
import { followed, of, written } from "./programmes.ts";

const TODAY = "2027-01-10";
const zoe = { name: "Zoé Lam", email: "zoe@z.example", on: "2026-12-20 09:00:00" };
const alice = { name: "Alice Roy", email: "alice@a.example", on: "2026-12-21 09:00:00" };
const journal = (mentee: string | undefined, mentor: string | undefined): Table =>
  journalTab("fr", { ...zoe, goesOn: mentee ?? "" }, { ...alice, goesOn: mentor ?? "" });

/** The follow-up tab of a journal, in which a hand wrote the wish of Zoé, the mentee. */
const withHand = (answers: Table, text: string): Table =>
  written(followed([answers], { today: TODAY }), (rows, at) =>
    rows.map((row) =>
      row.map((cell, column) =>
        row[at("Mentoré·e")] === "Zoé Lam" && column === at("Mentoré·e\u00a0: poursuivre?") ? text : cell,
      ),
    ),
  );

function stateOf(...tabs: readonly Table[]) {
  const follow = followed([...tabs], { today: TODAY });
  const dyad = of(follow, "Zoé Lam");
  return {
    may: mayRenew(dyad, follow.today),
    refuses: refusing(dyad),
    missing: missingYes(dyad).map(({ side, why, text }) => [side, why, text]),
  };
}

describe("a dyad near its end", () => {
  it("is renewed with no question where both said yes, in the journal or to the coordinator", () => {
    expect(stateOf(journal(GO_ON, GO_ON))).toEqual({ may: true, refuses: [], missing: [] });
    const said = journal("", GO_ON);
    expect(stateOf(said, withHand(said, "Oui")).missing).toEqual([]);
  });

  it("asks about who said nothing, hesitates, or of whom nothing readable is written", () => {
    const silent = journal("", GO_ON);
    expect(stateOf(silent)).toEqual({ may: true, refuses: [], missing: [["mentee", "silent", ""]] });
    expect(stateOf(silent, withHand(silent, "Ne sait pas encore")).missing).toEqual([
      ["mentee", "deciding", ""],
    ]);
    expect(stateOf(silent, withHand(silent, "plutôt oui?")).missing).toEqual([
      ["mentee", "unread", "plutôt oui?"],
    ]);
  });

  it("asks with whom a mentor of two dyads goes on who did not say it, and takes neither a yes nor a no from it", () => {
    const dyads = dyadsTable(smallTables(), SETTINGS, () => ({
      ...{ status: "Confirmée", decidedOn: "2026-02-03" },
      ...{ mentor: "Alice Roy", mentorKey: "alice@a.example" },
    }));
    for (const goesOn of [GO_ON, STOP]) {
      const answers = journalTab("fr", { ...zoe, goesOn: GO_ON ?? "" }, { ...alice, goesOn: goesOn ?? "" });
      const follow = followed([answers], { today: TODAY, dyads });
      expect(missingYes(of(follow, "Zoé Lam"))).toEqual([{ side: "mentor", why: "unclear", text: "" }]);
      expect(refusing(of(follow, "Zoé Lam"))).toEqual([]);
      expect(follow.issues.map(({ code }) => code)).toContain("pulse-dyad-unclear");
    }
  });

  it("is not renewed where one of the two said no, whatever else is written", () => {
    const refused = journal(STOP, GO_ON);
    expect(stateOf(refused)).toMatchObject({ may: false, refuses: ["mentee"] });
    expect(stateOf(refused, withHand(refused, "à revoir"))).toMatchObject({
      may: false,
      refuses: ["mentee"],
    });
    const both = journal(GO_ON, GO_ON);
    for (const text of ["Non", "non, finalement"])
      expect(stateOf(both, withHand(both, text))).toMatchObject({ may: false, refuses: ["mentee"] });
  });

  it("asks where a hand wrote yes and the journal holds a no, or something that is neither over a yes", () => {
    const refused = journal(STOP, GO_ON);
    expect(stateOf(refused, withHand(refused, "Oui"))).toEqual({
      may: true,
      refuses: [],
      missing: [["mentee", "contradicted", ""]],
    });
    const both = journal(GO_ON, GO_ON);
    expect(stateOf(both, withHand(both, "à revoir")).missing).toEqual([["mentee", "unread", "à revoir"]]);
  });

  it("is not renewed while its end is far", () => {
    const follow = followed([journal(GO_ON, GO_ON)], { today: "2026-06-01" });
    expect(mayRenew(of(follow, "Zoé Lam"), follow.today)).toBe(false);
  });
});

describe("a renewal to which not both said yes", () => {
  const answers = journal("", GO_ON);
  const remark = "Renouvelée par MR. Zoé Lam n’a pas répondu.";
  const pair = pairOf(of(followed([answers], { today: TODAY }), "Zoé Lam"));
  const renewed = (...tabs: readonly Table[]) =>
    followed([answers, ...tabs], { today: TODAY, renewal: { pair, on: TODAY, remark } });

  it("keeps who decided it below the note of the row", () => {
    const tab = written(followed([answers], { today: TODAY }), (rows, at) =>
      rows.map((row) =>
        row.map((cell, column): Cell =>
          row[at("Mentoré·e")] === "Zoé Lam" && column === at("Notes de la coordination")
            ? "Appelée en mai."
            : cell,
        ),
      ),
    );
    const next = renewed(tab);
    const note = (tab.rows[1] ?? []).map(cellText).indexOf("Notes de la coordination");
    const changes = renewalEdit(next.tab, of(next, "Zoé Lam"), remark)?.changes ?? [];
    expect(changes.filter(({ column }) => column === note)).toMatchObject([
      { was: "Appelée en mai.", value: `Appelée en mai.\n${remark}` },
    ]);
  });

  it("keeps it in a new tab where there was none", () => {
    expect(of(renewed(), "Zoé Lam").note).toBe(remark);
  });
});
