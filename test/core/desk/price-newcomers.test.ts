import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cohort, isAllowed, scoreOf } from "../../../src/core/cohort/cohort.ts";
import { type PricedPair, byWaiting, priceNewcomers } from "../../../src/core/desk/price-newcomers.ts";
import type { CurrentPairing } from "../../../src/core/desk/priced.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { gather, programme } from "../dyads/cohorts.ts";

const TOPICS = ["Vente", "Finances", "Marketing"];

/** Mentors with their places and topics, and mentees with theirs. */
const cohortOf = (
  places: readonly number[],
  mentors: readonly string[],
  mentees: readonly string[],
): Cohort =>
  gather(
    programme(
      mentors.map((topics, at) => [`Mentor ${String(at)}`, places[at] ?? 1, topics]),
      mentees.map((topics, at) => [`Mentoré ${String(at)}`, topics]),
    ),
  ).cohort;

const price = (
  cohort: Cohort,
  mentorOf: readonly number[],
  mentee: number,
  locked: CurrentPairing["locked"] = [],
): PricedPair[] => {
  const pairs = cohort.mentors.map((_, mentor) => [mentee, mentor] as const);
  return runSteps(priceNewcomers(cohort, { mentorOf: Int32Array.from(mentorOf), locked }, pairs));
};

describe("a place for somebody who has nobody", () => {
  // Mentor 0 has one place, taken by the first mentee; mentor 1 has two, one free.
  const cohort = cohortOf([1, 2], ["Vente", "Vente, Finances"], ["Vente", "Finances", "Vente"]);

  it("moves nobody where it is free, and whoever must where it is not", () => {
    const choices = price(cohort, [0, 1, -1], 2);
    const moves = new Map(choices.map(({ choice }) => [choice.mentor, choice.moves]));
    expect(moves.get(1)).toEqual([]);
    expect(moves.get(0)).toEqual([{ mentee: 0, from: 0, to: 1 }]);
    expect(choices.every(({ choice }) => choice.displaced === 0)).toBe(true);
    expect(choices[0]?.choice.cost).toBe(0);
  });

  it("says who would lose a place, and puts that last", () => {
    const [first, second] = price(
      cohortOf([1, 1], ["Vente", "Finances"], ["Vente", "Finances", "Vente"]),
      [0, 1, -1],
      2,
    );
    expect([first?.choice.displaced, second?.choice.displaced]).toEqual([1, 1]);
    const roomy = price(cohort, [0, 1, -1], 2, [[0, 0]]);
    // A place that is locked is nobody's to give.
    expect(roomy.map(({ choice }) => choice.mentor)).toEqual([1]);
  });

  it("leaves others who wait without a place as they are", () => {
    const [choice] = price(cohortOf([1, 2], ["Vente", "Vente"], ["Vente", "Vente", "Vente"]), [0, -1, -1], 2);
    expect(choice?.choice.moves).toEqual([]);
  });
});

describe("a mentor for whom several wait", () => {
  const cohort = cohortOf([1], ["Vente"], ["Finances", "Vente", "Vente, Finances"]);
  const order = (placingOrder?: readonly number[]): number[] => {
    const pairs = [0, 1, 2].map((mentee) => [mentee, 0] as const);
    const pairing = { mentorOf: Int32Array.from([-1, -1, -1]), locked: [] };
    return runSteps(priceNewcomers({ ...cohort, placingOrder }, pairing, pairs)).map(({ mentee }) => mentee);
  };

  it("gets the best match first where the rules do not look at waiting", () => {
    expect(order()).toEqual([1, 2, 0]);
  });

  it("gets whoever has waited longest first where they do, and last those of whom it is not known", () => {
    expect(order([-100, -300, -200])).toEqual([0, 2, 1]);
    expect(order([-Infinity, -300, -200])).toEqual([2, 1, 0]);
    expect(order([-100, -100, -100])).toEqual([1, 2, 0]);
  });

  it("has prices that compare with the best match all the same", () => {
    const pairs = [0, 1].map((mentee) => [mentee, 0] as const);
    const pairing = { mentorOf: Int32Array.from([-1, -1, -1]), locked: [] };
    const waiting = { ...cohort, placingOrder: [-100, -300, -200] };
    const [first, second] = runSteps(priceNewcomers(waiting, pairing, pairs));
    expect(first?.choice.cost).toBeGreaterThan(0);
    expect(second?.choice.cost).toBe(0);
  });
});

describe("of two who wait", () => {
  const cohort = cohortOf([1], ["Vente"], ["Vente", "Vente"]);
  const mentees = cohort.mentees.map((person, at) => ({ ...person, priority: at }));

  it("the higher priority comes first, then the longer wait; nobody where the rules do not ask for it", () => {
    expect(byWaiting({ ...cohort, mentees, placingOrder: [-1, -9] }, 0, 1)).toBeGreaterThan(0);
    expect(byWaiting({ ...cohort, placingOrder: [-1, -9] }, 0, 1)).toBeLessThan(0);
    expect(byWaiting({ ...cohort, placingOrder: [-Infinity, -Infinity] }, 0, 1)).toBe(0);
    expect(byWaiting(cohort, 0, 1)).toBe(0);
  });
});

interface Best {
  readonly placed: number;
  readonly kept: number;
  readonly value: number;
}

/** Every way to pair those who have somebody, the newcomer being with one mentor: most placed, then most kept, then best. */
function best(cohort: Cohort, mentorOf: readonly number[], mentee: number, mentor: number): Best {
  const { mentors, mentees } = cohort;
  let most: Best = { placed: -1, kept: 0, value: 0 };
  const loads = mentors.map((_, at): number => (at === mentor ? 1 : 0));
  const walk = (at: number, so: Best): void => {
    if (at === mentees.length) {
      const isBetter =
        so.placed - most.placed || so.kept - most.kept || (so.value > most.value + 1e-9 ? 1 : 0);
      if (isBetter > 0) most = so;
      return;
    }
    walk(at + 1, so);
    if (at === mentee || (mentorOf[at] ?? -1) < 0) return;
    for (const [to, { capacity }] of mentors.entries()) {
      if ((loads[to] ?? 0) >= capacity || !isAllowed(cohort, at, to)) continue;
      loads[to] = (loads[to] ?? 0) + 1;
      walk(at + 1, {
        placed: so.placed + 1,
        kept: so.kept + Number(mentorOf[at] === to),
        value: so.value + scoreOf(cohort, at, to),
      });
      loads[to] = (loads[to] ?? 0) - 1;
    }
  };
  walk(0, { placed: 1, kept: 0, value: scoreOf(cohort, mentee, mentor) });
  return most;
}

it("is priced as every way to make it says", () => {
  const topics = fc.subarray(TOPICS, { minLength: 1 }).map((chosen) => chosen.join(", "));
  const market = fc.record({
    places: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 3, maxLength: 3 }),
    mentors: fc.array(topics, { minLength: 3, maxLength: 3 }),
    mentees: fc.array(topics, { minLength: 4, maxLength: 4 }),
    wishes: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 4, maxLength: 4 }),
  });
  fc.assert(
    fc.property(market, ({ places, mentors, mentees, wishes }) => {
      const cohort = cohortOf(places, mentors, mentees);
      const left = [...places];
      const mentorOf = wishes.map((mentor, at) => {
        if (at === 3 || mentor < 0 || (left[mentor] ?? 0) === 0) return -1;
        left[mentor] = (left[mentor] ?? 0) - 1;
        return mentor;
      });
      const had = mentorOf.filter((mentor) => mentor >= 0).length;
      const choices = price(cohort, mentorOf, 3);
      const expected = choices.map(({ choice }) => best(cohort, mentorOf, 3, choice.mentor));
      const [first] = expected;
      choices.forEach(({ choice }, at) => {
        const { placed, kept, value } = expected[at] ?? { placed: 0, kept: 0, value: 0 };
        expect(choice.displaced).toBe(had + 1 - placed);
        expect(choice.moves).toHaveLength(had - kept);
        expect(choice.cost).toBeCloseTo((first?.value ?? 0) - value, 6);
      });
    }),
    { numRuns: 60 },
  );
});
