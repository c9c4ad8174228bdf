import fc from "fast-check";
import { expect, it } from "vitest";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { scored } from "./scored.ts";

const OPTIONS = ["a", "b", "c", "d"];
const KINDS = [
  "covers",
  "shares",
  "same",
  "different",
  "overlap",
  "near",
  "ahead",
  "chosen",
  "affinity",
] as const;
const ANYBODY = ["peu importe", "Les deux (au choix)", "No preference"];

/** One answer, or the answers of all columns, by criterion. */
type Row = readonly string[];
type Pairs = readonly (readonly [mentee: number, mentor: number])[];

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

/** The mean of 1 − p/5 over the sides that named somebody; null where neither did. */
function wish(a: string, b: string, [mentee, mentor]: readonly [number, number]): number | null {
  const side = (text: string, name: string, letter: string): number[] => {
    const names = text.split(";");
    if (!names.some((one) => one.startsWith(letter))) return [];
    const position = names.indexOf(name);
    return [position < 0 ? 0 : Math.max(0, 1 - position / 5)];
  };
  const sides = [...side(a, `M${String(mentor + 1)}`, "M"), ...side(b, `E${String(mentee + 1)}`, "E")];
  return sides.length === 0 ? null : sides.reduce((sum, one) => sum + one, 0) / sides.length;
}

interface Scored {
  readonly score: number;
  readonly coverage: number;
  readonly forbidden: boolean;
}

interface Programme {
  readonly criteria: readonly Criterion[];
  readonly mentees: readonly Row[];
  readonly mentors: readonly Row[];
  readonly affinities: Pairs;
  /** For each mentee, which criteria count most, and which are indispensable. */
  readonly important: readonly (readonly boolean[])[];
  readonly musts: readonly (readonly boolean[])[];
  readonly emphasis: number;
}

function reference({
  criteria,
  mentees,
  mentors,
  affinities,
  important,
  musts,
  emphasis,
}: Programme): Scored[] {
  const pairs = mentees.flatMap((_, i) => mentors.map((__, j) => [i, j] as const));
  const columns = criteria.map((criterion, index) => {
    const isAny = (text: string): boolean =>
      text.split(";").some((option) => (criterion.any ?? ANYBODY).includes(option));
    /** Null where the pair did not answer. */
    const s = pairs.map(([i, j]): number | null => {
      const [a, b] = [mentees[i]?.[index] ?? "", mentors[j]?.[index] ?? ""];
      if (criterion.kind === "chosen") return wish(a, b, [i, j]);
      if (criterion.kind === "affinity") return affinities.some(([m, n]) => m === i && n === j) ? 1 : null;
      if (isAny(a) || isAny(b)) return 1;
      const number = criterion.kind === "near" || criterion.kind === "ahead";
      const blank = (text: string): boolean => text === "" || (number && ANYBODY.includes(text));
      return blank(a) || blank(b) ? null : satisfaction(criterion, a, b);
    });
    const known = s.filter((one) => one !== null);
    const leavesOut = criterion.kind === "chosen" || criterion.kind === "affinity";
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    return { criterion, index, s, mean, leavesOut, count: known.length };
  });
  const used = columns.filter(({ count }) => count > 0);
  return pairs.map(([i], at) => {
    const counted = used.filter(({ leavesOut, s }) => !leavesOut || s[at] !== null);
    const weight = ({ criterion, index }: (typeof used)[number]): number =>
      (criterion.weight ?? 1) * (important[i]?.[index] === true ? emphasis : 1);
    const total = counted.reduce((sum, one) => sum + weight(one), 0);
    const reached = counted.reduce((sum, one) => sum + weight(one) * (one.s[at] ?? one.mean), 0);
    const answered = counted.reduce((sum, one) => sum + (one.s[at] === null ? 0 : weight(one)), 0);
    return {
      score: total === 0 ? 50 : (100 * reached) / total,
      coverage: total === 0 ? 0 : answered / total,
      forbidden: used.some(({ criterion, index, s }) => {
        const one = s[at] ?? null;
        if (criterion.required !== true && musts[i]?.[index] !== true) return false;
        if (one === null) return criterion.blank === "forbid";
        return criterion.atLeast === undefined ? one <= 0 : one < criterion.atLeast - 1e-9;
      }),
    };
  });
}

const set = fc.subarray(OPTIONS, { minLength: 1 }).map((options) => options.join(";"));
const number = fc.integer({ min: -4, max: 9 }).map(String);
const names = (letter: string) =>
  fc
    .uniqueArray(fc.constantFrom(`${letter}1`, `${letter}2`, `${letter}3`, "Personne d’autre"), {
      maxLength: 4,
    })
    .map((chosen) => chosen.join(";"));

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
    any: fc.constantFrom<string[]>([], ["a"], ["peu importe"]),
  },
  { requiredKeys: ["kind", "range"] },
);

function answerTo({ kind }: Pick<Criterion, "kind">, others: string): fc.Arbitrary<string> {
  if (kind === "chosen") return names(others);
  const scaled = kind === "near" || kind === "ahead";
  return fc.oneof(
    { weight: 5, arbitrary: scaled ? number : set },
    { weight: 1, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom(...ANYBODY) },
  );
}

const programme: fc.Arbitrary<Programme> = fc
  .array(criterion, { minLength: 1, maxLength: 4 })
  .chain((criteria) => {
    const rows = (others: string): fc.Arbitrary<string[][]> =>
      fc.array(fc.tuple(...criteria.map((one) => answerTo(one, others))), { minLength: 1, maxLength: 3 });
    const flags = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    });
    return fc.record({
      criteria: fc.constant(criteria as readonly Criterion[]),
      mentees: rows("M"),
      mentors: rows("E"),
      affinities: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 3 }),
      important: flags,
      musts: flags,
      emphasis: fc.constantFrom(0, 1, 2, 3.5),
    });
  });

/** People of the other tab alone can be chosen. */
function within(text: string, letter: string, count: number): string {
  return text
    .split(";")
    .map((name) => (name.startsWith(letter) && Number(name.slice(1)) > count ? "Quelqu’un" : name))
    .join(";");
}

it("scores, coverage and what is forbidden are those of the formulas, whatever the answers and the blanks", () => {
  fc.assert(
    fc.property(programme, (drawn) => {
      const criteria = drawn.criteria.map((one, index) => ({
        ...one,
        label: `C${String(index)}`,
        mentee: `Q${String(index)}`,
        mentor: `Q${String(index)}`,
        options: OPTIONS,
      })) as Criterion[];
      const known = (rows: readonly Row[], letter: string, count: number): string[][] =>
        rows.map((row) =>
          row.map((text, at) => (criteria[at]?.kind === "chosen" ? within(text, letter, count) : text)),
        );
      const mentees = known(drawn.mentees, "M", drawn.mentors.length);
      const mentors = known(drawn.mentors, "E", drawn.mentees.length);
      const named = (flags: readonly boolean[] = []): string =>
        criteria.flatMap(({ label }, at) => (flags[at] === true ? [label ?? ""] : [])).join(", ");
      const scores = scored(
        {
          header: [...criteria.map((_, index) => `Q${String(index)}`), "Compte", "Indispensable"],
          mentees: mentees.map((row, at) => [...row, named(drawn.important[at]), named(drawn.musts[at])]),
          mentors,
        },
        criteria,
        { mostImportant: "Compte", musts: "Indispensable", factor: drawn.emphasis },
        drawn.affinities,
      );
      reference({ ...drawn, criteria, mentees, mentors }).forEach(({ score, coverage, forbidden }, at) => {
        const [mentee, mentor] = [Math.floor(at / mentors.length), at % mentors.length];
        expect(scores.values[at]).toBeCloseTo(score, 9);
        expect(scores.coverage(mentee, mentor)).toBeCloseTo(coverage, 12);
        expect(scores.forbidden[at]).toBe(Number(forbidden));
        expect(scores.failed(mentee, mentor).length > 0).toBe(forbidden);
        const parts = scores.explain(mentee, mentor);
        const total = parts.reduce((sum, { weight }) => sum + weight, 0);
        const reached = parts.reduce((sum, { weight, satisfaction: s }) => sum + weight * s, 0);
        expect(total === 0 ? 50 : (100 * reached) / total).toBeCloseTo(score, 9);
      });
    }),
    { numRuns: 400 },
  );
});
