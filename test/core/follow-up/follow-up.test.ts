import { describe, expect, it } from "vitest";
import { planRepair } from "../../../src/core/dyads/plan-repair.ts";
import { readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import { dayText } from "../../../src/core/follow-up/calendar.ts";
import { endDyad, isUnfinished } from "../../../src/core/follow-up/end-dyad.ts";
import { whoNeedsACall } from "../../../src/core/follow-up/follow-up.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { shortly } from "../builders.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";
import { dyadsTable, readAgain } from "../introduction/dyads-tabs.ts";
import { BOTH, followed, of, words, written } from "./programmes.ts";
import { DECIDING, GOOD, NOT_GOOD, NOT_YET, YES, pulseTab } from "./pulses.ts";

const zoe = { name: "Zoé Lam", email: "zoe@z.example" };
const chloe = { name: "Chloé Ray", email: "chloe@a.example" };
const alice = { name: "Alice Roy", email: "alice@a.example" };

const answers = pulseTab(
  "fr",
  { on: "2026-02-20 09:00:00", ...zoe, met: YES, metOn: "2026-02-10", fit: NOT_GOOD },
  { on: "2026-02-21 09:00:00", ...alice, met: YES, fit: GOOD },
  { on: "2026-02-22 09:00:00", ...chloe, met: NOT_YET, fit: DECIDING, help: YES },
);

describe("the dyads of a programme", () => {
  const follow = followed([answers]);

  it("are told with how each goes, on both sides", () => {
    expect(follow.issues).toEqual([]);
    expect(of(follow, "Zoé Lam")).toMatchObject({
      course: "inDoubt",
      sides: { mentee: { latest: { fit: "not-good" } }, mentor: { latest: { fit: "good" } } },
      going: { met: "yes", silent: 8 },
    });
    expect(dayText(of(follow, "Zoé Lam").going.metOn ?? 0)).toBe("2026-02-10");
    expect(dayText(of(follow, "Zoé Lam").since ?? 0)).toBe("2026-02-03");
  });

  it("that need a call are in order of urgency, each with its reasons", () => {
    expect(
      whoNeedsACall(follow).map(({ mentee, going }) => [mentee.name, going.calls.map(({ why }) => why)]),
    ).toEqual([
      ["Zoé Lam", ["notGood"]],
      ["Chloé Ray", ["help", "notMet", "deciding"]],
    ]);
  });

  it("begin on the day of the tab where nobody dated the decision", () => {
    const undated = dyadsTable(smallTables(), SETTINGS, () => ({ status: "Confirmée" }));
    expect(dayText(of(followed([], { dyads: undated }), "Zoé Lam").since ?? 0)).toBe("2026-02-01");
  });
});

describe("a dyad that ends", () => {
  const follow = followed([answers]);
  const ended = endDyad(
    of(follow, "Zoé Lam"),
    { reason: "fit", words: "Deux rythmes\ndifférents", on: "2026-03-01" },
    words("fr").ending,
  );

  it("becomes a past pair for the Links tab, and a free one in the dyads tab", () => {
    expect(ended.link).toEqual([
      "Zoé Lam <zoe@z.example>",
      "dyade passée",
      "Alice Roy <alice@a.example>",
      "Du 2026-02-03 au 2026-03-01. Le jumelage ne convient pas\u00a0: Deux rythmes différents",
    ]);
    expect(ended.decision).toEqual({
      menteeKey: "zoe@z.example",
      mentee: "Zoé Lam",
      status: "refused",
      cellsSeen: "Confirmée ¦ Zoé Lam ¦ Alice Roy",
    });
  });

  const links = [ended.link ?? []];
  const after = dyadsTable(smallTables(), SETTINGS, (mentee) => ({
    status: mentee === "Zoé Lam" ? "Refusée" : "Confirmée",
    decidedOn: "2026-02-03",
  }));

  it("is read back by the pairing as a past dyad of these two people", () => {
    const { cohort, issues } = gather(smallTables(...links));
    expect(issues).toEqual([]);
    expect(cohort.links.of(1, 0)).toMatchObject([{ kind: "past", level: "caution" }]);
  });

  it("frees both people in the dyads tab, and what Repair proposes leaves the others where they are", () => {
    const { cohort } = gather(smallTables(...links));
    const stands = readCurrentDyads(cohort, readAgain(after), dyadWords("fr"));
    expect([...stands.mentorOf]).toEqual([1, -1]);
    expect([...stands.seatsLeft]).toEqual([1, 0]);
    const plan = runSteps(planRepair(cohort, readAgain(after), dyadWords("fr"), 100));
    expect(plan.edits.map(({ mentee }) => mentee)).not.toContain("Chloé Ray");
  });

  it("is ended from then on, with its reason, its first meeting and nothing left to do; the others stay as they were", () => {
    const later = followed([answers], { dyads: after, links });
    const one = of(later, "Zoé Lam");
    expect(one).toMatchObject({
      course: "ended",
      ending: { reason: "fit", words: "Deux rythmes différents" },
      going: { met: "yes", calls: [] },
      inLinks: true,
      row: null,
    });
    expect(isUnfinished(one)).toBe(false);
    expect(of(later, "Chloé Ray")).toEqual(of(follow, "Chloé Ray"));
  });

  it("is told as unfinished while the dyads tab still has it, and is finished without being told twice", () => {
    const half = of(followed([answers], { links }), "Zoé Lam");
    expect(half).toMatchObject({ course: "ended", inLinks: true });
    expect(isUnfinished(half)).toBe(true);
    const rest = endDyad(half, { reason: "other", words: "", on: "2026-04-01" }, words("fr").ending);
    expect(rest).toMatchObject({ link: null, decision: { mentee: "Zoé Lam" }, ending: { reason: "fit" } });
  });

  it("of another year is of another cohort", () => {
    const old = [
      "zoe@z.example",
      "dyade passée",
      "alice@a.example",
      "Du 2023-01-01 au 2024-01-01. Manque de temps",
    ];
    expect(of(followed([answers], { links: [old] }), "Zoé Lam").ending).toBeNull();
  });

  it("and begins again later is a new dyad beside the old one", () => {
    const again = dyadsTable(smallTables(), SETTINGS, () => ({
      status: "Confirmée",
      decidedOn: "2026-03-05",
    }));
    const both = followed([], { dyads: again, links, today: "2026-03-10" }).followed;
    expect(both.filter(({ mentee }) => mentee.name === "Zoé Lam").map(({ course }) => course)).toEqual([
      "notMet",
      "ended",
    ]);
  });
});

describe("what the coordinator writes in the follow-up tab", () => {
  const first = followed([answers]);
  const noted = written(first, (rows, at) => {
    const [one = [], two = []] = rows.map((row) => [...row]);
    one[at("Notes de la coordination")] = "appeler mardi";
    two[at("Raison de la fin")] = "déménagement";
    return [two, one];
  });

  it("travels to the next tab, whatever the order of rows and columns", () => {
    const turned = { ...noted, name: "Autre nom", rows: noted.rows.map((row) => [...row].reverse()) };
    for (const tab of [noted, turned]) {
      const next = followed([answers, tab], { today: "2026-03-02" });
      expect(of(next, "Chloé Ray").note).toBe("appeler mardi");
      expect(of(next, "Zoé Lam")).toMatchObject({
        course: "ended",
        inLinks: false,
        ending: { reason: "other", words: "déménagement" },
      });
      expect(next.next).toBe(2);
      const [, , ...rows] = written(next).rows;
      expect(rows.flat()).toContain("appeler mardi");
      expect(rows.flat()).toContain("Autre raison\u00a0: déménagement");
    }
  });

  it("is that of the latest tab, wherever it stands", () => {
    const second = written(followed([noted]), (rows, at) =>
      rows.map((row) =>
        row.map((cell, column) => (column === at("Notes de la coordination") ? "fait" : cell)),
      ),
    );
    expect(of(followed([second, noted]), "Chloé Ray").note).toBe("fait");
  });

  it("about a pair that is a dyad no more is kept in sight", () => {
    const none = dyadsTable(smallTables(), SETTINGS, () => ({ status: "Proposée" }));
    const left = followed([noted], { dyads: none }).followed;
    expect(left.map(({ mentee, course, note }) => [mentee.name, course, note])).toEqual([
      ["Zoé Lam", "ended", ""],
      ["Chloé Ray", "gone", "appeler mardi"],
    ]);
  });

  it("in a row copied for the same dyad comes together", () => {
    const copied = written(first, (rows, at) => {
      const [one = []] = rows;
      const other = [...one];
      one[at("Notes de la coordination")] = "un";
      other[at("Notes de la coordination")] = "deux";
      return [one, other, [...one]];
    });
    expect(of(followed([copied]), "Chloé Ray").note).toBe("un\ndeux");
  });
});

describe("bad input", () => {
  it("is told and stops nothing", () => {
    const bad = pulseTab(
      "fr",
      { on: "2026-02-20", name: "Quelqu’un", email: "q@q.example" },
      { on: "2026-02-20", ...zoe, partner: "Bob Côté", fit: GOOD },
      { on: "2026-02-21", ...zoe, fit: GOOD },
      { on: "2026-02-22", ...zoe, fit: DECIDING },
    );
    const follow = followed([bad]);
    expect(follow.issues.map(shortly)).toEqual([
      "pulse-person-unknown Réponses au suivi:2",
      "pulse-not-in-dyad Réponses au suivi:3",
      "duplicate-submission Réponses au suivi:4",
    ]);
    expect(of(follow, "Zoé Lam").sides.mentee.latest?.fit).toBe("deciding");
  });

  it("in a follow-up tab that people emptied or broke leaves the dyads as they are", () => {
    const emptied = written(followed([]), () => []);
    const broken = { ...emptied, rows: emptied.rows.map((row) => row.slice(0, 3)) };
    for (const tab of [emptied, broken]) expect(of(followed([tab]), "Zoé Lam").note).toBe("");
    expect(followed([]).followed).toHaveLength(BOTH.rows.length - 2);
  });
});
