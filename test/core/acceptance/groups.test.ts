import { describe, expect, it, test } from "vitest";
import { answeredQueue } from "../../../src/core/acceptance/answered-queue.ts";
import { keptOrder, readApproach } from "../../../src/core/acceptance/approach.ts";
import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import { askingToday } from "../../../src/core/acceptance/asking-today.ts";
import { withAsked } from "../../../src/core/acceptance/asked.ts";
import { countAsking, groupsOf, isAskedUnlocked } from "../../../src/core/acceptance/groups.ts";
import { withNoted } from "../../../src/core/acceptance/noted.ts";
import { dyadQueue } from "../../../src/core/desk/dyad-queue.ts";
import { readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import { introducedMark } from "../../../src/core/introduction/introduced.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";
import { type Change, edited, opened, withRows } from "../dyads/tabs.ts";
import { proposed, snapshotOf, tab } from "../workbooks.ts";

const FRENCH = dyadWords("fr");
const { sheet } = proposed(snapshotOf(smallTables(), SETTINGS));
const { cohort } = gather(smallTables(), SETTINGS);
const TODAY = "2026-03-09";
const [CHLOE, ZOE] = ["Chloé Ray", "Zoé Lam"];

type Said = readonly [name: string, other: string, accepts: string];
const answersTab = (said: readonly Said[]) =>
  tab(
    "Acceptations",
    ["Horodateur", "Prénom et nom", "La personne qui vous est proposée", "Acceptez-vous ce jumelage?"],
    ...said.map((cells) => ["2026-03-02 10:00:00", ...cells]),
  );

interface Given {
  readonly changes?: readonly Change[];
  readonly added?: readonly Change[];
  readonly said?: readonly Said[];
  readonly kept?: Readonly<Record<string, string>>;
}

/** Chloé with Bob, Zoé with Alice, as people changed the tab and answered. */
function asking({ changes = [], added = [], said = [], kept = {} }: Given) {
  const dyadsTab = opened(withRows(edited(sheet, ...changes), ...added));
  const { dyads, step } = askingToday({
    ...{ dyadsTab: { name: "Dyades", tab: dyadsTab }, cohort, words: FRENCH, today: TODAY },
    ...{ tables: [answersTab(said)], keptText: (name) => kept[name] },
  });
  const current = readCurrentDyads(cohort, dyadsTab, FRENCH);
  return { dyads, step, queue: answeredQueue(dyadQueue(current, FRENCH, { of: () => [] }), dyads) };
}

const namesOf = (dyads: readonly AskedDyad[]) => dyads.map(({ dyad }) => cohort.menteeLabels[dyad.mentee]);

const mark = introducedMark("zoe@z.example", "alice@a.example");
const ASKED = { asked: withAsked("", mark, "mentor", { on: "2026-03-01", until: "2026-03-08" }) };

describe("what there is to do about the dyads", () => {
  it("is to ask, then to wait, then to see to a silence", () => {
    const groups = groupsOf(asking({ kept: ASKED }).dyads);
    expect(namesOf(groups.toAsk)).toEqual([CHLOE]);
    expect(namesOf(groups.waiting)).toEqual([ZOE]);
    expect(countAsking(asking({ kept: ASKED }).dyads)).toEqual({
      ...{ declined: 0, accepted: 0, toSettle: 0, toAsk: 1, waiting: 0, late: 1 },
    });
  });

  it("is to find somebody else where somebody declined, until their mentee has another dyad", () => {
    const said: Said[] = [["Alice Roy", ZOE, "non"]];
    expect(namesOf(groupsOf(asking({ said }).dyads).declined)).toEqual([ZOE]);
    const refused: Change[] = [{}, { status: "Refusée" }];
    expect(namesOf(groupsOf(asking({ said, changes: refused }).dyads).declined)).toEqual([ZOE]);
    const added: Change[] = [{ status: "Verrouillée", mentee: ZOE, mentor: "Bob Côté" }];
    expect(namesOf(groupsOf(asking({ said, changes: refused, added }).dyads).declined)).toEqual([]);
  });

  it("is to settle an answer, and to lock what was asked", () => {
    const noted = withNoted("", mark, "mentor", { accepts: true, on: TODAY, how: "phone", reason: "" });
    const said: Said[] = [["Alice Roy", ZOE, "non"]];
    const unsure = asking({ said, kept: { "answers-noted": noted } }).dyads;
    expect(namesOf(groupsOf(unsure).unsure)).toEqual([ZOE]);
    expect(countAsking(unsure)).toMatchObject({ declined: 0, accepted: 0, toSettle: 1, waiting: 0 });
    const locked: Change[] = [{}, { status: "Verrouillée" }];
    const unlocked = (given: Given) => namesOf(asking(given).dyads.filter(isAskedUnlocked));
    expect(unlocked({ kept: ASKED })).toEqual([ZOE]);
    expect(unlocked({ kept: { "answers-noted": noted } })).toEqual([ZOE]);
    expect(unlocked({ kept: ASKED, changes: locked })).toEqual([]);
    expect(unlocked({ kept: ASKED, said })).toEqual([]);
  });

  it("is to settle the contrary of a yes even of a confirmed dyad", () => {
    const noted = withNoted("", mark, "mentor", { accepts: false, on: TODAY, how: "phone", reason: "" });
    const changes: Change[] = [{}, { status: "Confirmée" }];
    const said: Said[] = [["Alice Roy", ZOE, "oui"]];
    const { dyads } = asking({ said, changes, kept: { "answers-noted": noted } });
    expect(namesOf(groupsOf(dyads).unsure)).toEqual([ZOE]);
  });

  it("is nothing for a dyad that is to be discussed, or refused without an answer", () => {
    const { dyads } = asking({ changes: [{ status: "À discuter" }, { status: "Refusée" }] });
    expect(Object.values(groupsOf(dyads)).flat()).toEqual([]);
  });
});

describe("the dyads to decide", () => {
  it("begin with a decline, then a silence past the deadline", () => {
    const names = (given: Given) => asking(given).queue.map(({ mentee }) => cohort.menteeLabels[mentee]);
    expect(names({})).toEqual([CHLOE, ZOE]);
    expect(names({ kept: ASKED })).toEqual([ZOE, CHLOE]);
    expect(names({ kept: ASKED, said: [["Bob Côté", CHLOE, "non"]] })).toEqual([CHLOE, ZOE]);
  });

  it("are without reservation only where nobody's answer is waited for, or is a no", () => {
    const zoe = (given: Given) =>
      asking(given).queue.find(({ mentee }) => cohort.menteeLabels[mentee] === ZOE)?.isClear;
    expect(zoe({})).toBe(true);
    expect(zoe({ kept: ASKED })).toBe(false);
    expect(zoe({ said: [["Alice Roy", ZOE, "non"]] })).toBe(false);
    const both: Said[] = [
      ["Alice Roy", ZOE, "oui"],
      [ZOE, "Alice Roy", "oui"],
    ];
    expect(zoe({ said: both })).toBe(true);
  });

  it("say nothing of answers where nobody was asked", () => {
    expect(asking({}).queue.map(({ asking: entry }) => entry)).toEqual([null, null]);
  });
});

test("the step is the programme's once it is kept, and can be skipped", () => {
  const text = { subject: "", body: "" };
  const approach = readApproach(undefined, () => ({ mentee: text, mentor: text }));
  expect(keptOrder(undefined)).toEqual({ order: "mentor-first", step: "unset" });
  expect(keptOrder("n’importe quoi").step).toBe("unset");
  expect(keptOrder(JSON.stringify({ ...approach, order: "both" }))).toEqual({ order: "both", step: "asked" });
  expect(keptOrder(JSON.stringify({ ...approach, skipped: true })).step).toBe("skipped");
});
