import { expect, test } from "vitest";
import { type RepairMove, editOf, repairMoves } from "../../../src/core/dyads/repair-moves.ts";
import { type CurrentDyads, readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import { outcomeOf } from "../../../src/core/matching/index.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { type Row, SETTINGS, gather, programme } from "./cohorts.ts";
import { type Change, edited, opened, withRows } from "./tabs.ts";

const MENTORS: Row[] = [
  ["Ada", 1, "Vente"],
  ["Bob", 1, "Relève"],
  ["Cid", 1, "Vente, Finances"],
  ["Dan", 1, "Finances"],
];
const MENTEES: Row[] = [
  ["Lea", "Vente"],
  ["Max", "Relève, Finances"],
  ["Noa", "Finances"],
];
const [ADA, BOB, CID, DAN] = [0, 1, 2, 3];
const [LEA, MAX, NOA, NEW] = [0, 1, 2, 3];

/** The tab in which Lea has Ada, Max has Bob and Noa has Cid, after some changes by hand and among those who take part now. */
function stand(changes: Change[] = [], now = programme(MENTORS, MENTEES), ...added: Change[]): CurrentDyads {
  const { sheet } = proposed(snapshotOf(programme(MENTORS, MENTEES), SETTINGS));
  const given: Change[] = ["Ada", "Bob", "Cid"].map((mentor, index) => ({ mentor, ...changes[index] }));
  const { cohort } = gather(now);
  return readCurrentDyads(cohort, opened(withRows(edited(sheet, ...given), ...added)), dyadWords("fr"));
}

/** The moves to the mentors given, one for each mentee. */
function movesTo(before: CurrentDyads, ...mentors: number[]): RepairMove[] {
  return repairMoves(before, outcomeOf(before.problem, Int32Array.from(mentors)));
}

const told = (moves: readonly RepairMove[]) =>
  moves.map(({ mentee, from, to, why }) => [mentee, from, to, why]);

test("who stays with the same mentor is not told", () => {
  expect(movesTo(stand(), ADA, BOB, CID)).toEqual([]);
});

test("a move tells both mentors, what the cell says, and both scores", () => {
  expect(movesTo(stand(), CID, BOB, DAN)).toEqual([
    { mentee: LEA, from: ADA, shown: "Ada", to: CID, scoreBefore: 100, scoreAfter: 100, why: "pays" },
    { mentee: NOA, from: CID, shown: "Cid", to: DAN, scoreBefore: 100, scoreAfter: 100, why: "pays" },
  ]);
  expect(movesTo(stand(), ADA, -1, CID)).toMatchObject([{ scoreBefore: 50, scoreAfter: null, to: -1 }]);
});

test("what calls for a change is told: no mentor yet, one who left, a refusal, a rule", () => {
  expect(told(movesTo(stand([{ mentor: "" }]), DAN, BOB, CID))).toEqual([[LEA, -1, DAN, "to-place"]]);
  expect(told(movesTo(stand([{ mentor: "Roberto" }]), DAN, BOB, CID))).toEqual([
    [LEA, -1, DAN, "mentor-gone"],
  ]);
  expect(told(movesTo(stand([{ status: "Refusée" }]), DAN, BOB, CID))).toEqual([[LEA, ADA, DAN, "refused"]]);
  const tied = programme(MENTORS, MENTEES, [["Lea", "famille", "Ada"]]);
  expect(told(movesTo(stand([], tied), DAN, BOB, CID))).toEqual([[LEA, ADA, DAN, "not-allowed"]]);
});

test("a mentor with exactly as many dyads as seats has none too many, with one more it is told", () => {
  const seats = (count: number) => programme([["Ada", count, "Vente"], ...MENTORS.slice(1)], MENTEES);
  const both: Change[] = [{}, { mentor: "Ada" }];
  expect(told(movesTo(stand(both, seats(2)), ADA, BOB, CID))).toEqual([[MAX, ADA, BOB, "pays"]]);
  expect(told(movesTo(stand(both, seats(1)), ADA, BOB, CID))).toEqual([[MAX, ADA, BOB, "no-seat"]]);
});

test("a refusal counts before a rule, and who left before a refusal", () => {
  const tied = programme(MENTORS, MENTEES, [["Lea", "famille", "Ada"]]);
  expect(movesTo(stand([{ status: "Refusée" }], tied), DAN, BOB, CID)[0]?.why).toBe("refused");
  expect(
    movesTo(stand([{ status: "Refusée", mentor: "Roberto", mentorKey: "r@x.example" }]), DAN, BOB, CID)[0]
      ?.why,
  ).toBe("mentor-gone");
});

test("who stays without a mentor is told only where the mentor shown has left, so that the cell is emptied", () => {
  expect(movesTo(stand([{ mentor: "" }]), -1, BOB, CID)).toEqual([]);
  expect(movesTo(stand([{ status: "Refusée" }]), -1, BOB, CID)).toEqual([]);
  expect(movesTo(stand([{ mentor: "Roberto" }]), -1, BOB, CID)).toEqual([
    {
      mentee: LEA,
      from: -1,
      shown: "Roberto",
      to: -1,
      scoreBefore: null,
      scoreAfter: null,
      why: "mentor-gone",
    },
  ]);
});

const joined = programme(MENTORS, [...MENTEES, ["Zoe", "Vente"]]);

test("a newcomer has no row: nothing is shown, and without a mentor nothing is told", () => {
  expect(movesTo(stand([], joined), ADA, BOB, CID, DAN)).toEqual([
    { mentee: NEW, from: -1, shown: "", to: DAN, scoreBefore: null, scoreAfter: 0, why: "newcomer" },
  ]);
  expect(movesTo(stand([], joined), ADA, BOB, CID, -1)).toEqual([]);
});

test("all who pass a seat on down to somebody who needs one make room, and come after those who called for it", () => {
  expect(told(movesTo(stand([], joined), BOB, CID, DAN, ADA))).toEqual([
    [NEW, -1, ADA, "newcomer"],
    [LEA, ADA, BOB, "makes-room"],
    [MAX, BOB, CID, "makes-room"],
    [NOA, CID, DAN, "makes-room"],
  ]);
});

test("two separate moves that a third joins hang together", () => {
  const wider = programme([...MENTORS, ["Eve", 1, "Vente"]], [...MENTEES, ["Zoe", "Vente"]]);
  const before = stand([{ mentor: "Ada" }, { mentor: "Cid" }, { mentor: "Bob" }], wider);
  expect(told(movesTo(before, BOB, DAN, CID, ADA))).toEqual([
    [NEW, -1, ADA, "newcomer"],
    [LEA, ADA, BOB, "makes-room"],
    [MAX, CID, DAN, "makes-room"],
    [NOA, BOB, CID, "makes-room"],
  ]);
});

test("an exchange that nobody called for pays, also beside somebody who needed a mentor", () => {
  expect(told(movesTo(stand([], joined), BOB, ADA, CID, DAN))).toEqual([
    [NEW, -1, DAN, "newcomer"],
    [LEA, ADA, BOB, "pays"],
    [MAX, BOB, ADA, "pays"],
  ]);
});

test("who takes a seat that somebody had to leave makes room for nobody", () => {
  expect(told(movesTo(stand([{}, { status: "Refusée" }]), BOB, DAN, CID))).toEqual([
    [MAX, BOB, DAN, "refused"],
    [LEA, ADA, BOB, "pays"],
  ]);
});

/** What the only move writes. */
function edit(before: CurrentDyads, ...mentors: number[]) {
  const moves = movesTo(before, ...mentors);
  expect(moves).toHaveLength(1);
  return moves.map((move) => editOf(before, move))[0];
}

test("a move writes in the row of its mentee, known by what the row says now", () => {
  expect(edit(stand([{ mentee: "LEA" }]), DAN, BOB, CID)).toEqual({
    menteeKey: "lea@x.example",
    mentee: "LEA",
    cellsSeen: "Proposée ¦ LEA ¦ Ada",
    status: "proposed",
    mentor: "Dan",
    mentorKey: "dan@x.example",
    isProposal: true,
  });
});

test("a newcomer is named by the key, with no row seen, and a refused mentee by the refused row, beside which another comes", () => {
  expect(edit(stand([], joined), ADA, BOB, CID, DAN)).toMatchObject({
    menteeKey: "zoe@x.example",
    mentee: "Zoe",
    mentorKey: "dan@x.example",
    isProposal: true,
  });
  expect(edit(stand([], joined), ADA, BOB, CID, DAN)).not.toHaveProperty("cellsSeen");
  expect(edit(stand([{ status: "Refusée", mentee: "LEA" }]), DAN, BOB, CID)).toMatchObject({
    menteeKey: "lea@x.example",
    mentee: "LEA",
    mentor: "Dan",
    cellsSeen: "Refusée ¦ LEA ¦ Ada",
  });
});

test("a mentee who gets nobody is to place, with a blank mentor", () => {
  expect(edit(stand(), ADA, -1, CID)).toEqual({
    menteeKey: "max@x.example",
    mentee: "Max",
    cellsSeen: "Proposée ¦ Max ¦ Bob",
    status: "toPlace",
    mentor: "",
    mentorKey: "",
    isProposal: true,
  });
});
