import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RepairPlan, planRepair } from "../../../src/core/dyads/plan-repair.ts";
import { isAllowed } from "../../../src/core/cohort/cohort.ts";
import { COLUMNS } from "../../../src/core/dyads/sheet.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { type Row, SETTINGS, gather, programme } from "./cohorts.ts";
import { type Change, edited, opened, withRows } from "./tabs.ts";

const MENTORS: Row[] = [
  ["Ada", 1, "Vente"],
  ["Bob", 1, "Relève"],
  ["Cid", 1, "Finances, Vente"],
];
const MENTEES: Row[] = [
  ["Lea", "Vente"],
  ["Max", "Relève"],
];
const [ADA, BOB, CID] = [0, 1, 2];
const [LEA, MAX, NEW] = [0, 1, 2];

interface Case {
  readonly before?: Table[];
  readonly after?: Table[];
  readonly changes?: Change[];
  readonly added?: Change[];
  readonly threshold?: number;
}

function repaired({ before, after, changes = [], added = [], threshold = 5 }: Case): RepairPlan {
  const first = before ?? programme(MENTORS, MENTEES);
  const { sheet } = proposed(snapshotOf(first, SETTINGS));
  const { cohort } = gather(after ?? first);
  const stands = opened(withRows(edited(sheet, ...changes), ...added));
  return runSteps(planRepair(cohort, stands, dyadWords("fr"), threshold));
}

test("nothing called for, nothing moves", () => {
  const { moves, edits, kept, priceOfKeeping, gone, newcomers, without } = repaired({});
  expect({ moves, edits, gone, newcomers, without }).toEqual({
    moves: [],
    edits: [],
    gone: [],
    newcomers: [],
    without: [],
  });
  expect(kept).toBe(2);
  expect(priceOfKeeping).toBe(0);
});

test("after a refusal the mentee gets the next best free mentor, in a row beside the refused one; the others stay", () => {
  const { moves, edits, kept } = repaired({ changes: [{ status: "Refusée" }] });
  expect(moves).toEqual([
    { mentee: LEA, from: ADA, shown: "Ada", to: CID, scoreBefore: 100, scoreAfter: 100, why: "refused" },
  ]);
  expect(edits).toEqual([
    {
      cellsSeen: "Refusée ¦ Lea ¦ Ada",
      menteeKey: "lea@x.example",
      mentee: "Lea",
      status: "proposed",
      mentor: "Cid",
      mentorKey: "cid@x.example",
      isProposal: true,
    },
  ]);
  expect(kept).toBe(1);
});

test("a refused mentee for whom nobody is left keeps the row as it is, and is told", () => {
  const small = programme(MENTORS.slice(0, 2), MENTEES);
  const { moves, without } = repaired({
    before: small,
    changes: [{ status: "Refusée" }, { status: "Confirmée" }],
  });
  expect(moves).toEqual([]);
  expect(without).toEqual([LEA]);
});

test("a mentor who left is told by name, and the mentee goes elsewhere", () => {
  const after = programme(MENTORS.slice(1), MENTEES);
  const { moves, gone, kept } = repaired({ after });
  expect(gone).toEqual([{ role: "mentor", name: "Ada" }]);
  expect(moves).toMatchObject([
    { mentee: LEA, from: -1, shown: "Ada", to: 1, scoreBefore: null, scoreAfter: 100, why: "mentor-gone" },
  ]);
  expect(kept).toBe(1);
});

test("a mentee whose mentor left and for whom nobody is left is one to place", () => {
  const { moves, edits, without } = repaired({
    before: programme(MENTORS.slice(0, 2), MENTEES),
    after: programme(MENTORS.slice(1, 2), MENTEES),
  });
  expect(moves).toMatchObject([{ mentee: LEA, to: -1, scoreAfter: null, why: "mentor-gone" }]);
  expect(edits).toMatchObject([{ mentee: "Lea", status: "toPlace", mentor: "", mentorKey: "" }]);
  expect(without).toEqual([LEA]);
});

test("a mentee who left is told by name, and their row is left alone", () => {
  const { gone, moves } = repaired({ after: programme(MENTORS, MENTEES.slice(1)) });
  expect(gone).toEqual([{ role: "mentee", name: "Lea" }]);
  expect(moves).toEqual([]);
});

test("fewer seats move one mentee and no more", () => {
  const two: Row[] = [
    ["Ada", 2, "Vente"],
    ["Bob", 1, "Relève"],
    ["Cid", 0, "Vente"],
  ];
  const three: Row[] = [...MENTEES, ["Noa", "Vente, Relève"]];
  const after = programme(
    [
      ["Ada", 1, "Vente"],
      ["Bob", 1, "Relève"],
      ["Cid", 1, "Vente"],
    ],
    three,
  );
  const { moves, kept } = repaired({ before: programme(two, three), after });
  expect(moves).toHaveLength(1);
  expect(moves).toMatchObject([{ from: ADA, to: CID, why: "no-seat" }]);
  expect(kept).toBe(2);
});

test("a newcomer gets a free mentor and a row of their own; nobody else moves", () => {
  const after = programme(MENTORS, [...MENTEES, ["Noa", "Finances"]]);
  const { moves, edits, newcomers } = repaired({ after });
  expect(newcomers).toEqual([NEW]);
  expect(moves).toEqual([
    { mentee: NEW, from: -1, shown: "", to: CID, scoreBefore: null, scoreAfter: 100, why: "newcomer" },
  ]);
  expect(edits).toMatchObject([{ menteeKey: "noa@x.example", mentee: "Noa", mentor: "Cid" }]);
});

test("somebody makes room for a newcomer who could have nobody else, and is told as such", () => {
  const links: Row[] = [
    ["Noa", "conflit", "Bob"],
    ["Noa", "conflit", "Cid"],
  ];
  const after = programme(MENTORS, [...MENTEES, ["Noa", "Vente"]], links);
  const { moves } = repaired({ after });
  expect(moves.map(({ mentee, to, why }) => [mentee, to, why])).toEqual([
    [NEW, ADA, "newcomer"],
    [LEA, CID, "makes-room"],
  ]);
});

test("a newcomer never takes the place of somebody who has one, however well they would fit", () => {
  const before = programme(MENTORS.slice(0, 2), [
    ["Lea", "Finances"],
    ["Max", "Relève"],
  ]);
  const after = programme(MENTORS.slice(0, 2), [
    ["Lea", "Finances"],
    ["Max", "Relève"],
    ["Noa", "Vente"],
  ]);
  const { moves, without } = repaired({ before, after, threshold: 0 });
  expect(moves).toEqual([]);
  expect(without).toEqual([NEW]);
});

test("a change that pays is made where it wins more than the threshold, else its price is told", () => {
  const swapped = [{ mentor: "Bob" }, { mentor: "Ada" }];
  const made = repaired({ changes: swapped, threshold: 99 });
  expect(made.moves.map(({ mentee, to, why }) => [mentee, to, why])).toEqual([
    [LEA, ADA, "pays"],
    [MAX, BOB, "pays"],
  ]);
  expect(made.priceOfKeeping).toBe(0);
  const kept = repaired({ changes: swapped, threshold: 101 });
  expect(kept.moves).toEqual([]);
  expect(kept.priceOfKeeping).toBe(200);
});

test("what people locked or confirmed stays, however little it is worth", () => {
  const changes = [
    { mentor: "Bob", status: "Verrouillée" },
    { mentor: "Ada", status: "Confirmée" },
  ];
  expect(repaired({ changes, threshold: 0 })).toMatchObject({ moves: [], kept: 2 });
});

test("a dyad in conflict that nobody decided is moved, and why is told", () => {
  const after = programme(MENTORS, MENTEES, [["Lea", "famille", "Ada"]]);
  expect(repaired({ after }).moves).toMatchObject([{ mentee: LEA, from: ADA, to: CID, why: "not-allowed" }]);
});

test("a mentee in two dyads stays in both, on both seats", () => {
  const after = programme(MENTORS, [...MENTEES, ["Noa", "Finances"]]);
  const {
    moves,
    without,
    current: pairing,
  } = repaired({
    after,
    added: [{ mentee: "Lea", mentor: "Cid" }],
    threshold: 0,
  });
  expect(pairing.twice).toEqual([LEA]);
  expect(moves).toEqual([]);
  expect(without).toEqual([NEW]);
});

test("where the worst dyads count first, the repair is as small and no price is told", () => {
  const before = programme(MENTORS, MENTEES);
  const { sheet } = proposed(snapshotOf(before, { ...SETTINGS, objective: "fair" }));
  const { cohort } = gather(before, { ...SETTINGS, objective: "fair" });
  const plan = runSteps(planRepair(cohort, opened(edited(sheet, { status: "Refusée" })), dyadWords("fr"), 5));
  expect(plan.moves).toMatchObject([{ mentee: LEA, to: CID }]);
  expect(plan.priceOfKeeping).toBeNull();
});

const NAMES = ["Lea", "Max", "Noa", "Zoe", "Kim", "Ugo"];
const WANTED = ["Vente", "Relève", "Finances", "Vente, Relève"];
const topic = fc.constantFrom(...WANTED);
const status = fc.constantFrom("Proposée", "Verrouillée", "Confirmée", "Refusée");

test("whatever happened, a repair keeps what people decided, takes nobody's place, and once made leaves nothing to do", () => {
  const situations = fc.record({
    seats: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }),
    later: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }),
    offers: fc.array(topic, { minLength: 3, maxLength: 3 }),
    wants: fc.array(topic, { minLength: 4, maxLength: 6 }),
    statuses: fc.array(status, { minLength: 4, maxLength: 4 }),
    ties: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom("Ada", "Bob", "Cid")), {
      maxLength: 4,
    }),
    threshold: fc.integer({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(situations, ({ seats, later, offers, wants, statuses, ties, threshold }) => {
      const mentors = (of: readonly number[]): Row[] =>
        ["Ada", "Bob", "Cid"].map((name, index) => [name, of[index] ?? 0, offers[index] ?? ""]);
      const mentees = wants.map((want, index): Row => [NAMES[index] ?? "", want]);
      const { sheet } = proposed(snapshotOf(programme(mentors(seats), mentees.slice(0, 4)), SETTINGS));
      const placed = sheet.rows.map(({ cells }) => cells[2] !== "");
      const changes = statuses.map((one, index): Change => (placed[index] === true ? { status: one } : {}));
      const links = ties.map(([mentee, mentor]): Row => [mentee, "famille", mentor]);
      const { cohort } = gather(programme(mentors(later), mentees, links));
      const table = edited(sheet, ...changes);
      const plan = runSteps(planRepair(cohort, opened(table), dyadWords("fr"), threshold));
      const { current: before, after, moves } = plan;

      for (const [mentee, mentor] of before.locked) expect(after.mentorOf[mentee]).toBe(mentor);
      for (const [mentee, mentor] of before.refused) expect(after.mentorOf[mentee]).not.toBe(mentor);
      for (const { mentee, to, why } of moves) {
        if (why === "pays" || why === "makes-room") expect(to).toBeGreaterThanOrEqual(0);
        if (to >= 0) expect(isAllowed(before.cohort, mentee, to)).toBe(true);
      }
      for (const [mentee, mentor] of before.mentorOf.entries()) {
        const mayStay = mentor >= 0 && isAllowed(before.cohort, mentee, mentor);
        if (mayStay && (before.seatsLeft[mentor] ?? 0) >= 0) expect(after.mentorOf[mentee]).not.toBe(-1);
      }
      expect(plan.priceOfKeeping).toBeGreaterThanOrEqual(0);

      const rows = table.rows.slice(2).map((row) => [...row]);
      for (const edit of plan.edits) {
        const cells = COLUMNS.map((name) =>
          name === "status"
            ? dyadWords("fr").statuses[edit.status]
            : name in edit
              ? (edit[name as keyof typeof edit] ?? "")
              : "",
        );
        const at = rows.findIndex(
          // A refused dyad stays in its row.
          (row) =>
            row[COLUMNS.indexOf("menteeKey")] === edit.menteeKey &&
            row[1] === edit.mentee &&
            (row[0] !== "Refusée" || row[2] === edit.mentor),
        );
        rows[at < 0 ? rows.length : at] = cells;
      }
      const mended = { ...table, rows: [...table.rows.slice(0, 2), ...rows] };
      const again = runSteps(planRepair(cohort, opened(mended), dyadWords("fr"), threshold));
      expect([...again.current.mentorOf]).toEqual([...after.mentorOf]);
      expect(again.moves).toEqual([]);
    }),
    { numRuns: 60, seed: 5 },
  );
});

describe("under a guarantee", () => {
  const settings = {
    ...SETTINGS,
    guarantees: [
      { role: "mentee" as const, column: "Sujets", is: "one-of" as const, value: ["Finances"], places: 1 },
    ],
  };
  const mentors: Row[] = [
    ["Ada", 1, "Vente"],
    ["Bob", 1, "Vente"],
  ];
  const mentees: Row[] = [
    ["Lea", "Vente"],
    ["Max", "Vente"],
    ["Noa", "Vente"],
  ];
  const plan = (before: Row[], after: Row[], ...changes: Change[]): RepairPlan => {
    const { sheet } = proposed(snapshotOf(programme(mentors, before), settings));
    const { cohort } = gather(programme(mentors, after), settings);
    return runSteps(planRepair(cohort, opened(edited(sheet, ...changes)), dyadWords("fr"), 5));
  };

  test("a place that becomes free goes to who is guaranteed one", () => {
    const { moves } = plan(mentees.slice(0, 2), [...mentees.slice(1), ["Zoe", "Finances"]]);
    expect(moves.map(({ mentee, to }) => [mentee, to])).toEqual([[2, expect.any(Number)]]);
  });

  test("nobody who has a dyad loses their place for it", () => {
    const { moves, without } = plan(mentees.slice(0, 2), [...mentees.slice(0, 2), ["Zoe", "Finances"]]);
    expect(moves).toEqual([]);
    expect(without).toEqual([2]);
  });
});
