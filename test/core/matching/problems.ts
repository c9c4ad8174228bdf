import fc from "fast-check";
import { vi } from "vitest";
import { assign } from "../../../src/core/matching/index.ts";
import type { Assignment, Problem } from "../../../src/core/matching/index.ts";
import { runSteps } from "../../../src/core/steps.ts";

// Thousands of cases on a busy machine take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

/** A problem from rows of scores, `null` = not allowed; capacity 1 for every mentor unless told. */
export function problemOf(
  rows: readonly (readonly (number | null)[])[],
  options: Partial<Omit<Problem, "scores" | "capacities">> & { capacities?: readonly number[] } = {},
): Problem {
  const mentorCount = options.mentorCount ?? rows[0]?.length ?? 0;
  return {
    menteeCount: rows.length,
    ...options,
    mentorCount,
    scores: Float64Array.from(rows.flat(), (score) => score ?? NaN),
    capacities: Int32Array.from(options.capacities ?? Array.from({ length: mentorCount }, () => 1)),
  };
}

export function solve(problem: Problem): Assignment {
  return runSteps(assign(problem));
}

interface Shape {
  readonly largest?: number;
  readonly score?: fc.Arbitrary<number>;
  readonly objective?: "total" | "fair";
  /** Exactly so many people, instead of up to `largest`. */
  readonly mentees?: number;
  readonly mentors?: number;
}

/** Small problems with everything in them: capacities, forbidden pairs, locks, priorities, spread. */
export function problems({
  largest = 5,
  score = scores(),
  objective,
  ...exact
}: Shape = {}): fc.Arbitrary<Problem> {
  return fc
    .record({
      mentees: size(exact.mentees, largest),
      mentors: size(exact.mentors, largest),
      forbidden: fc.constantFrom(0, 2, 5),
    })
    .chain(({ mentees, mentors, forbidden }) => {
      const pair = fc.oneof(
        { weight: 10 - forbidden, arbitrary: score },
        { weight: forbidden, arbitrary: fc.constant(NaN) },
      );
      return fc.record({
        menteeCount: fc.constant(mentees),
        mentorCount: fc.constant(mentors),
        scores: exactly(pair, mentees * mentors).map((values) => Float64Array.from(values)),
        capacities: exactly(fc.nat({ max: 3 }), mentors).map((values) => Int32Array.from(values)),
        priorities: exactly(fc.constantFrom(0, 0, 1, 2.5), mentees).map((values) =>
          Float64Array.from(values),
        ),
        locks: locks(mentees, mentors),
        objective: objective ? fc.constant(objective) : fc.constantFrom("total" as const, "fair" as const),
        spread: fc.constantFrom(0, 0, 0.5, 3, 1000),
      });
    });
}

/** The same with places guaranteed to some of the mentees, whom several guarantees may name. */
export function guaranteed(shape: Shape = {}): fc.Arbitrary<Problem> {
  return problems({ objective: "total", ...shape }).chain((problem) => {
    const members = fc.subarray(Array.from({ length: problem.menteeCount }, (_, mentee) => mentee));
    const guarantee = fc.record({ members, places: fc.nat({ max: 4 }) });
    return fc
      .array(guarantee, { minLength: 1, maxLength: 3 })
      .map((guarantees) => ({ ...problem, guarantees }));
  });
}

/** Whole and half scores, so that sums are exact and ties are many. */
function scores(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.nat({ max: 3 }),
    fc.nat({ max: 200 }).map((twice) => twice / 2),
  );
}

function size(exact: number | undefined, largest: number): fc.Arbitrary<number> {
  return exact === undefined ? fc.nat({ max: largest }) : fc.constant(exact);
}

function exactly<T>(arbitrary: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> {
  return fc.array(arbitrary, { minLength: length, maxLength: length });
}

function locks(mentees: number, mentors: number): fc.Arbitrary<[number, number][]> {
  if (mentees === 0 || mentors === 0) return fc.constant([]);
  const lock = fc.tuple(fc.nat({ max: mentees - 1 }), fc.nat({ max: mentors - 1 }));
  return fc.uniqueArray(lock, { maxLength: 2, selector: ([mentee]) => mentee });
}

/** How often a property is tried: a fortieth where mutants are, so that thousands of them can be. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: "__stryker__" in globalThis ? Math.ceil(count / 40) : count };
}
