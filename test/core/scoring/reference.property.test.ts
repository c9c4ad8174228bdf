import fc from "fast-check";
import { expect, it } from "vitest";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { scored } from "./scored.ts";

const OPTIONS = ["a", "b", "c", "d"];
const KINDS = ["covers", "shares", "same", "different", "overlap", "near", "ahead"] as const;

/** Each kind from its formula, without a thought for speed. Answers are sets of options, or numbers in them. */
function satisfaction(
  { kind, need = 2, min = 1, max = Infinity, slack = 1, range = 1 }: Criterion,
  a: string,
  b: string,
): number {
  const [A, B] = [a.split(";"), b.split(";")];
  const common = A.filter((option) => B.includes(option)).length;
  const d = Number(b) - Number(a);
  const distance = Math.max(0, min - d, d - max);
  switch (kind) {
    case "covers":
      return common / A.length;
    case "shares":
      return (2 * common) / (A.length + B.length);
    case "same":
      return Number(common > 0);
    case "different":
      return Number(common === 0);
    case "overlap":
      return Math.min(1, common / need);
    case "near":
      return range === 0 ? Number(d === 0) : Math.max(0, 1 - Math.abs(d) / range);
    default:
      return distance === 0 ? 1 : slack === 0 ? 0 : Math.max(0, 1 - distance / slack);
  }
}

interface Scored {
  readonly score: number;
  readonly coverage: number;
  readonly forbidden: boolean;
}

function reference(
  criteria: readonly Criterion[],
  mentees: readonly string[][],
  mentors: readonly string[][],
): Scored[] {
  const pairs = mentees.flatMap((a) => mentors.map((b) => [a, b] as const));
  const columns = criteria.map((criterion, index) => {
    const answered = pairs.map(([a, b]) => a[index] !== "" && b[index] !== "");
    const s = pairs.map(([a, b], at) =>
      answered[at] ? satisfaction(criterion, a[index] ?? "", b[index] ?? "") : 0,
    );
    const count = answered.filter(Boolean).length;
    const mean = s.reduce((sum, one) => sum + one, 0) / count;
    return { criterion, answered, s: s.map((one, at) => (answered[at] ? one : mean)), count };
  });
  const used = columns.filter(({ count }) => count > 0);
  const sum = (weigh: (column: (typeof used)[number]) => number): number =>
    used.reduce((total, column) => total + weigh(column) * (column.criterion.weight ?? 1), 0);
  const total = sum(() => 1);
  return pairs.map((_, at) => ({
    score: total === 0 ? 50 : (100 * sum(({ s }) => s[at] ?? 0)) / total,
    coverage: total === 0 ? 0 : sum(({ answered }) => Number(answered[at])) / total,
    forbidden: used.some(({ criterion, answered, s }) => {
      if (criterion.required !== true) return false;
      if (!answered[at]) return criterion.blank === "forbid";
      return criterion.atLeast === undefined ? (s[at] ?? 0) <= 0 : (s[at] ?? 0) < criterion.atLeast - 1e-9;
    }),
  }));
}

const set = fc.subarray(OPTIONS, { minLength: 1 }).map((options) => options.join(";"));
const number = fc.integer({ min: -4, max: 9 }).map(String);

const criterion = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    weight: fc.constantFrom(0, 1, 2, 35),
    required: fc.boolean(),
    atLeast: fc.constantFrom(0, 0.5, 1),
    blank: fc.constantFrom("allow", "forbid"),
    need: fc.constantFrom(1, 2, 3),
    min: fc.integer({ min: -2, max: 2 }),
    max: fc.integer({ min: 2, max: 4 }),
    slack: fc.constantFrom(0, 1, 3),
    range: fc.constantFrom(0, 4, 10),
  },
  { requiredKeys: ["kind", "range"] },
);

const programme = fc.array(criterion, { minLength: 1, maxLength: 4 }).chain((criteria) => {
  const row = fc.tuple(
    ...criteria.map(({ kind }) =>
      fc.oneof(
        { weight: 4, arbitrary: kind === "near" || kind === "ahead" ? number : set },
        { weight: 1, arbitrary: fc.constant("") },
      ),
    ),
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 5 });
  return fc.record({ criteria: fc.constant(criteria), mentees: rows, mentors: rows });
});

it("scores, coverage and what is forbidden are those of the formulas, whatever the answers and the blanks", () => {
  fc.assert(
    fc.property(programme, ({ criteria, mentees, mentors }) => {
      const header = criteria.map((_, index) => `Q${String(index)}`);
      const asked = criteria.map((one, index) => ({
        ...one,
        mentee: header[index] ?? "",
        mentor: header[index] ?? "",
        options: OPTIONS,
      })) as Criterion[];
      const scores = scored({ header, mentees, mentors }, asked);
      reference(asked, mentees, mentors).forEach(({ score, coverage, forbidden }, at) => {
        const [mentee, mentor] = [Math.floor(at / mentors.length), at % mentors.length];
        expect(scores.values[at]).toBeCloseTo(score, 9);
        expect(scores.coverage(mentee, mentor)).toBeCloseTo(coverage, 12);
        expect(scores.forbidden[at]).toBe(Number(forbidden));
        expect(scores.failed(mentee, mentor).length > 0).toBe(forbidden);
      });
    }),
    { numRuns: 300 },
  );
});
