import { expect, test } from "vitest";
import type { CarriedOver } from "../../../src/core/dyads/carry-over.ts";
import { countDecisions, effectiveDecisions } from "../../../src/core/dyads/count-decisions.ts";

const carried = (decisions: Partial<CarriedOver>): CarriedOver => ({
  ...{ locked: [], chosen: [], refused: [], refusedAbsent: [], absentRows: [], lost: [] },
  rowOf: () => null,
  ...decisions,
});

test("each pair counts once, however many rows say it", () => {
  const twice = carried({
    locked: [
      [0, 1],
      [0, 1],
    ],
    refused: [
      [2, 3],
      [2, 3],
      [2, 4],
    ],
  });
  expect(countDecisions(twice)).toEqual({ locked: 1, chosen: 0, refused: 2 });
});

test("a pair that is kept is neither chosen nor refused beside, and one that is chosen is not refused", () => {
  const decisions = carried({
    locked: [[0, 1]],
    chosen: [
      [0, 1],
      [1, 1],
    ],
    refused: [
      [0, 1],
      [1, 1],
      [2, 1],
    ],
  });
  expect(effectiveDecisions(decisions)).toEqual({ locked: [[0, 1]], chosen: [[1, 1]], refused: [[2, 1]] });
});

test("without decisions there is nothing to count", () => {
  expect(countDecisions(carried({}))).toEqual({ locked: 0, chosen: 0, refused: 0 });
});
