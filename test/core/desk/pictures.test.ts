import { describe, expect, test } from "vitest";
import { heatMap, mentorLoad, scoreHistogram, topicCriteria } from "../../../src/core/desk/pictures.ts";
import { isAllowed, scoreOf } from "../../../src/core/cohort/cohort.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf, pairingOf } from "./desks.ts";

const small = deskOf(smallTables(), SETTINGS);
const pairing = pairingOf(small, [[1, 1]]);

describe("the pictures", () => {
  test("count the dyads by score, a full score in the last bin", () => {
    expect(scoreHistogram(small.cohort, pairing)).toMatchObject({
      dyads: 1,
      lowest: 50,
      mean: 50,
      best: 50,
      bands: { veryGood: 0, good: 1, toDiscuss: 0, little: 0 },
    });
    expect(scoreHistogram(small.cohort, pairingOf(small, [[0, 0]])).bins[9]).toBe(1);
    expect(scoreHistogram(small.cohort, pairingOf(small, [])).mean).toBeNull();
  });

  test("tell each mentor's load, the most free seats first", () => {
    expect(mentorLoad(small.cohort, pairing).map(({ label, taken, seats }) => [label, taken, seats])).toEqual(
      [
        ["Alice Roy", 0, 1],
        ["Bob Côté", 1, 1],
      ],
    );
  });

  test("draw each pair where there are few, with the dyads marked and what is not allowed left blank", () => {
    const map = heatMap(small.cohort, pairing, 10);
    expect(map.scores).toEqual([
      [null, 0],
      [50, 50],
    ]);
    expect(map.dyads).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(map.summary).toEqual({ pairs: 4, allowed: 3, mean: 100 / 3 });
  });

  test("draw neighbours together where there are many, and lose nobody", () => {
    const { cohort } = deskOf();
    const everyone = { mentorOf: Int32Array.from(cohort.mentees, (_, mentee) => mentee % 24), locked: [] };
    const map = heatMap(cohort, everyone, 12);
    expect([map.mentees.length, map.mentors.length]).toEqual([10, 12]);
    expect(map.mentees.reduce((sum, { size }) => sum + size, 0)).toBe(40);
    expect(map.dyads.flat().reduce((sum, marks) => sum + marks, 0)).toBe(40);
    const corner = [0, 1, 2, 3].flatMap((mentee) =>
      [0, 1].flatMap((mentor) =>
        isAllowed(cohort, mentee, mentor) ? [scoreOf(cohort, mentee, mentor)] : [],
      ),
    );
    expect(map.scores[0]?.[0]).toBeCloseTo(corner.reduce((sum, score) => sum + score, 0) / corner.length, 9);
  });

  test("ask first of what mentees need", () => {
    const criteria = [
      { kind: "text" as const },
      { kind: "shares" as const, label: "b", weight: 40 },
      { kind: "covers" as const, label: "a", weight: 5 },
    ];
    expect(topicCriteria(criteria).map(({ label }) => label)).toEqual(["a", "b"]);
  });
});
