import fc from "fast-check";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import type { Affinity } from "../../../src/core/scoring/affinity.ts";
import type { Emphasis } from "../../../src/core/scoring/wishes.ts";
import type { Answered } from "./scored.ts";

/** A small programme: what everybody answered, and the criteria by which that is weighed. */
export interface AnsweredProgramme {
  readonly answers: Answered;
  readonly criteria: readonly Criterion[];
  readonly emphasis: Emphasis;
  readonly affinities: readonly Affinity[];
}

const HEADER = ["Sujets", "Style", "Années", "Choix", "Compte", "Important"];
const LABELS = ["Sujets", "Style", "Années", "Choix", "Affinité"];

/** Programmes of so many people at most, with blanks, indifference, choices, affinities and what counts most for some. */
export function answeredProgrammes(mentees: number, mentors: number): fc.Arbitrary<AnsweredProgramme> {
  const sets = fc.constantFrom("", "a", "b", "a;b", "b;c", "a;b;c", "peu importe");
  const numbers = fc.constantFrom("", "1", "2", "5", "12");
  const important = fc.constantFrom("", "Sujets", "Style;Années");
  const rows = (people: number, letter: string, others: number) =>
    fc.array(
      fc.tuple(
        sets,
        sets,
        numbers,
        fc.constantFrom("", ...Array.from({ length: others }, (_, at) => `${letter}${String(at + 1)}`)),
        fc.constant(""),
        important,
      ),
      { minLength: people, maxLength: people },
    );
  const weight = fc.constantFrom(0, 1, 2, 3.5, 10);
  const affinity = fc.tuple(fc.nat({ max: mentees - 1 }), fc.nat({ max: mentors - 1 }));
  return fc
    .record({
      mentees: rows(mentees, "M", mentors),
      mentors: rows(mentors, "E", mentees),
      weights: fc.tuple(weight, weight, weight, weight, weight),
      isOn: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
      affinities: fc.array(affinity, { maxLength: 3 }),
    })
    .map(({ mentees: menteeRows, mentors: mentorRows, weights, isOn, affinities }) => ({
      answers: { header: HEADER, mentees: menteeRows, mentors: mentorRows },
      criteria: (["covers", "shares", "near", "chosen", "affinity"] as const).map((kind, at) => ({
        kind,
        label: LABELS[at] ?? "",
        mentee: HEADER[at] ?? "",
        mentor: HEADER[at] ?? "",
        weight: weights[at] ?? 1,
        on: at === 0 || isOn[at] === true,
      })),
      emphasis: { mostImportant: "Important", musts: null, factor: 2 },
      affinities,
    }));
}
