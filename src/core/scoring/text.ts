import { answeredTexts } from "../intake/answers/answers.ts";
import { indifferenceOf } from "../intake/answers/indifference.ts";
import { fold } from "../people/fold.ts";
import type { Criterion } from "../programme/settings.ts";
import { ANSWER, ANYBODY, BLANK, type Kernel, orAnybody } from "./kernel.ts";
import type { Side } from "./side.ts";
import { termReader } from "./terms.ts";

/** How often each term occurs in one answer; null for a blank. */
type Answer = ReadonlyMap<number, number> | null;

/** The words that two answers share and that the fewest others use say the most. */
const MOST_WORDS = 5;

/** Smoothed inverse document frequency, ln((1 + N) / (1 + n)) + 1, over the answers of both columns that hold a term. */
function inverseFrequencies(documents: readonly Answer[]): (term: number) => number {
  const containing: number[] = [];
  for (const document of documents)
    for (const term of document?.keys() ?? []) containing[term] = (containing[term] ?? 0) + 1;
  const size = documents.filter((document) => (document?.size ?? 0) > 0).length;
  return (term) => Math.log((1 + size) / (1 + (containing[term] ?? 0))) + 1;
}

/** The weight of each term of an answer, in its order, scaled to length 1. */
function weightsOf(answer: Answer, idf: (term: number) => number): Float64Array {
  const weights = new Float64Array(answer?.size ?? 0);
  let [at, squares] = [0, 0];
  for (const [term, count] of answer ?? []) {
    const weight = count * idf(term);
    weights[at++] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  return weights.map((weight) => weight / length);
}

/** The answers that hold a term, with its weight in each. */
interface Posting {
  readonly mentors: Int32Array;
  readonly weights: Float64Array;
}

/** The answers of the mentors by term. */
function postingsOf(offered: readonly Answer[], idf: (term: number) => number): readonly Posting[] {
  const sizes: number[] = [];
  for (const answer of offered) for (const term of answer?.keys() ?? []) sizes[term] = (sizes[term] ?? 0) + 1;
  const postings = Array.from(sizes, (size = 0) => ({
    mentors: new Int32Array(size),
    weights: new Float64Array(size),
  }));
  const filled = new Int32Array(postings.length);
  offered.forEach((answer, mentor) => {
    const weights = weightsOf(answer, idf);
    let at = 0;
    for (const term of answer?.keys() ?? []) {
      const place = filled[term] as number;
      const posting = postings[term];
      if (posting !== undefined) {
        posting.mentors[place] = mentor;
        posting.weights[place] = weights[at] as number;
      }
      filled[term] = place + 1;
      at++;
    }
  });
  return postings;
}

/** Adds what one term of a mentee gives with every mentor; a function of its own, for it is where the time goes. */
function addPosting(out: Float64Array, weight: number, { mentors, weights }: Posting): void {
  for (let at = 0; at < mentors.length; at++) {
    const mentor = mentors[at] as number;
    out[mentor] = (out[mentor] as number) + weight * (weights[at] as number);
  }
}

/**
 * Free text: cosine of TF–IDF vectors (Salton & Buckley 1988, doi:10.1016/0306-4573(88)90021-0) over both columns,
 * French and English stop words removed, stemmed. An answer of stop words alone resembles nothing: s = 0.
 */
export function textKernel({ any }: Criterion, mentees: Side, mentors: Side): Kernel {
  const readTerms = termReader();
  const textOf = ({ question, rows }: Side, person: number): string =>
    answeredTexts(question, [rows[person] ?? []]).join("\n");
  const read = (side: Side): Answer[] =>
    side.rows.map((_, person) => {
      const text = textOf(side, person);
      if (text === "") return null;
      const terms = new Map<number, number>();
      readTerms(text, (term) => terms.set(term, (terms.get(term) ?? 0) + 1));
      return terms;
    });
  const [menteeAnswers, mentorAnswers] = [read(mentees), read(mentors)];
  const idf = inverseFrequencies([...menteeAnswers, ...mentorAnswers]);
  const vectors = menteeAnswers.map((answer) => weightsOf(answer, idf));
  const postings = postingsOf(mentorAnswers, idf);
  const isAny = indifferenceOf(any);
  const flags = ({ question, rows }: Side, answers: readonly Answer[]): Uint8Array =>
    Uint8Array.from(answers, (answer, person) => {
      if (answer === null) return BLANK;
      const texts = answeredTexts(question, [rows[person] ?? []]);
      return texts.some((text) => isAny(fold(text))) ? ANYBODY : ANSWER;
    });
  const [menteeFlags, mentorFlags] = [flags(mentees, menteeAnswers), flags(mentors, mentorAnswers)];
  return orAnybody(menteeFlags, mentorFlags, {
    fill(mentee, out, from = 0, to = out.length) {
      out.fill(0, from, to);
      let term = 0;
      for (const number of menteeAnswers[mentee]?.keys() ?? []) {
        const weight = vectors[mentee]?.[term++] ?? 0;
        const list = postings[number];
        if (list === undefined) continue;
        if (to - from !== 1) addPosting(out, weight, list);
        // Of one mentor alone the terms are known.
        else if (mentorAnswers[from]?.has(number) === true)
          (out[from] as number) += weight * (list.weights[list.mentors.indexOf(from)] as number);
      }
      // Rounding may take the sum of squares of equal answers above 1.
      for (let mentor = from; mentor < to; mentor++) out[mentor] = Math.min(1, out[mentor] as number);
    },
    evidence(mentee, mentor) {
      const common = new Map<number, string>();
      readTerms(textOf(mentees, mentee), (term, word) => {
        if (mentorAnswers[mentor]?.has(term) === true && !common.has(term)) common.set(term, word);
      });
      if (common.size === 0) return { kind: "none" };
      const rarest = [...common].sort(([a], [b]) => idf(b) - idf(a));
      return { kind: "common", options: rarest.slice(0, MOST_WORDS).map(([, word]) => word) };
    },
    said: (role, person) => textOf(role === "mentee" ? mentees : mentors, person),
  });
}
