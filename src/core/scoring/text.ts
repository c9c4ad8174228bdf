import { answeredTexts } from "../intake/answers/answers.ts";
import type { Kernel } from "./kernel.ts";
import type { Side } from "./sets.ts";
import { type Term, termReader } from "./terms.ts";

/** The terms of one answer, by their stems; null for a blank. */
type Answer = ReadonlyMap<string, Term> | null;
/** Term → weight of one answer, scaled to length 1. */
type Vector = readonly (readonly [term: string, weight: number])[];

/** The words that two answers share and that the fewest others use say the most. */
const MOST_WORDS = 5;

/** Smoothed inverse document frequency, ln((1 + N) / (1 + n)) + 1, over the answers of both columns that hold a term. */
function inverseFrequencies(documents: readonly Answer[]): (term: string) => number {
  const containing = new Map<string, number>();
  for (const document of documents)
    for (const term of document?.keys() ?? []) containing.set(term, (containing.get(term) ?? 0) + 1);
  const size = documents.filter((document) => (document?.size ?? 0) > 0).length;
  return (term) => Math.log((1 + size) / (1 + (containing.get(term) ?? 0))) + 1;
}

function toVector(answer: Answer, idf: (term: string) => number): Vector {
  const weights = [...(answer ?? [])].map(([term, { count }]) => [term, count * idf(term)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return weights.map(([term, weight]) => [term, weight / length]);
}

/**
 * Free text: cosine of TF–IDF vectors (Salton & Buckley 1988, doi:10.1016/0306-4573(88)90021-0) over both columns,
 * French and English stop words removed, stemmed. An answer of stop words alone resembles nothing: s = 0.
 */
export function textKernel(mentees: Side, mentors: Side): Kernel {
  const terms = termReader();
  const read = ({ question, rows }: Side): Answer[] =>
    rows.map((row) => {
      const texts = answeredTexts(question, [row]);
      return texts.length === 0 ? null : terms(texts.join("\n"));
    });
  const [wanted, offered] = [read(mentees), read(mentors)];
  const idf = inverseFrequencies([...wanted, ...offered]);
  const vectors = wanted.map((answer) => toVector(answer, idf));
  const postings = new Map<string, { readonly mentors: number[]; readonly weights: number[] }>();
  offered.forEach((answer, mentor) => {
    for (const [term, weight] of toVector(answer, idf)) {
      const list = postings.get(term) ?? { mentors: [], weights: [] };
      list.mentors.push(mentor);
      list.weights.push(weight);
      postings.set(term, list);
    }
  });
  const flags = (answers: readonly Answer[]): Uint8Array =>
    Uint8Array.from(answers, (answer) => (answer === null ? 0 : 1));
  return {
    asked: flags(wanted),
    offered: flags(offered),
    fill(mentee, out) {
      out.fill(0);
      for (const [term, weight] of vectors[mentee] ?? []) {
        const list = postings.get(term);
        if (list === undefined) continue;
        for (let at = 0; at < list.mentors.length; at++) {
          const mentor = list.mentors[at] ?? 0;
          // Rounding may take the sum of squares of equal answers above 1.
          out[mentor] = Math.min(1, (out[mentor] ?? 0) + weight * (list.weights[at] ?? 0));
        }
      }
    },
    evidence(mentee, mentor) {
      const common = [...(wanted[mentee] ?? [])].filter(([term]) => offered[mentor]?.has(term));
      if (common.length === 0) return { kind: "none" };
      common.sort(([a], [b]) => idf(b) - idf(a));
      return { kind: "common", options: common.slice(0, MOST_WORDS).map(([, { word }]) => word) };
    },
  };
}
