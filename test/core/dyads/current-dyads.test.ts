import { expect, test } from "vitest";
import { isAllowed } from "../../../src/core/cohort/cohort.ts";
import { type CurrentDyads, readCurrentDyads } from "../../../src/core/dyads/current-dyads.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { SETTINGS, gather, smallTables } from "./cohorts.ts";
import { type Change, edited, opened, withRows } from "./tabs.ts";

const { sheet } = proposed(snapshotOf(smallTables(), SETTINGS));
const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];

function stand(changes: Change[] = [], ...added: Change[]): CurrentDyads {
  const { cohort } = gather(smallTables());
  return readCurrentDyads(cohort, opened(withRows(edited(sheet, ...changes), ...added)), dyadWords("fr"));
}

test("an untouched tab stands as the run made it, without a seat left", () => {
  const { mentorOf, seatsLeft, matching, locked, refused, twice, statusOf } = stand();
  expect([...mentorOf]).toEqual([BOB, ALICE]);
  expect([...seatsLeft]).toEqual([0, 0]);
  expect(matching).toMatchObject({ placed: 2, total: 50, minimum: 0 });
  expect({ locked, refused, twice }).toEqual({ locked: [], refused: [], twice: [] });
  expect(statusOf).toEqual(["proposed", "proposed"]);
});

test("what people decided becomes locks and pairs that are not allowed; a refused dyad gives its seat back", () => {
  const { mentorOf, seatsLeft, locked, refused, problem, cohort } = stand([
    { status: "Confirmée" },
    { status: "Refusée" },
  ]);
  expect([...mentorOf]).toEqual([BOB, -1]);
  expect([...seatsLeft]).toEqual([1, 0]);
  expect(locked).toEqual([[CHLOE, BOB]]);
  expect(problem.locks).toEqual([[CHLOE, BOB]]);
  expect(refused).toEqual([[ZOE, ALICE]]);
  expect(isAllowed(cohort, ZOE, ALICE)).toBe(false);
  expect(problem.scores[ZOE * 2 + ALICE]).toBeNaN();
});

test("of several rows of one mentee the most decided counts, and every dyad takes its seat", () => {
  const copy = { status: "Verrouillée", mentee: "Zoé Lam", mentor: "bob@b.example" };
  const { mentorOf, seatsLeft, twice, rowOf, locked } = stand([], copy);
  expect([...mentorOf]).toEqual([BOB, BOB]);
  expect([...rowOf]).toEqual([0, 2]);
  expect(locked).toEqual([[ZOE, BOB]]);
  expect(twice).toEqual([ZOE]);
  expect([...seatsLeft]).toEqual([0, -1]);
});

test("a pair refused in one row and locked in another is kept", () => {
  const { refused, locked, cohort } = stand([{}, { status: "Refusée" }], {
    status: "Verrouillée",
    mentee: "Zoé Lam",
    mentor: "Alice Roy",
  });
  expect(refused).toEqual([]);
  expect(locked).toEqual([[ZOE, ALICE]]);
  expect(isAllowed(cohort, ZOE, ALICE)).toBe(true);
});

test("a mentor who takes no part any more leaves the mentee without one, a blank row is nobody's", () => {
  const { mentorOf, rowOf } = stand([{}, { mentor: "Roberto" }], {});
  expect([...mentorOf]).toEqual([BOB, -1]);
  expect([...rowOf]).toEqual([0, 1]);
});
