import { cellText } from "../intake/snapshot.ts";
import { type Kernel, bothAnswered } from "./kernel.ts";
import type { Side } from "./sets.ts";
import { terms } from "./terms.ts";

/** Term → weight of one answer, scaled to length 1; empty for a blank. */
type Vector = ReadonlyMap<string, number>;

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Smoothed inverse document frequency, ln((1 + N) / (1 + n)) + 1, over the answers of both columns. */
function inverseFrequencies(documents: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const containing = new Map<string, number>();
  for (const document of documents)
    for (const term of document.keys()) containing.set(term, (containing.get(term) ?? 0) + 1);
  const weight = (count: number): number => Math.log((1 + documents.length) / (1 + count)) + 1;
  return new Map([...containing].map(([term, count]) => [term, weight(count)]));
}

function toVector(counts: ReadonlyMap<string, number>, idf: ReadonlyMap<string, number>): Vector {
  const weights = [...counts].map(([term, count]) => [term, count * (idf.get(term) ?? 0)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/**
 * Free text: cosine of TF–IDF vectors (Salton & Buckley 1988, doi:10.1016/0306-4573(88)90021-0) over both columns,
 * French and English stop words removed, stemmed. An answer of stop words alone resembles nothing: s = 0.
 */
export function textKernel(mentees: Side, mentors: Side): Kernel {
  const texts = ({ question, rows }: Side): string[] =>
    rows.map((row) =>
      question.columns
        .map(({ index }) => cellText(row[index]))
        .filter((text) => text !== "")
        .join("\n"),
    );
  const [wanted, offered] = [texts(mentees), texts(mentors)];
  const [menteeCounts, mentorCounts] = [wanted.map(countTerms), offered.map(countTerms)];
  const answers = [...menteeCounts, ...mentorCounts].filter(({ size }) => size > 0);
  const idf = inverseFrequencies(answers);
  const vectors = menteeCounts.map((counts) => toVector(counts, idf));
  const postings = new Map<string, { mentor: number; weight: number }[]>();
  mentorCounts.forEach((counts, mentor) => {
    for (const [term, weight] of toVector(counts, idf)) {
      const list = postings.get(term) ?? [];
      list.push({ mentor, weight });
      postings.set(term, list);
    }
  });
  const flags = (list: readonly string[]): Uint8Array =>
    Uint8Array.from(list, (text) => (text === "" ? 0 : 1));
  return {
    answered: bothAnswered(flags(wanted), flags(offered)),
    fill(mentee, out) {
      out.fill(0);
      for (const [term, weight] of vectors[mentee] ?? []) {
        for (const posting of postings.get(term) ?? [])
          out[posting.mentor] = (out[posting.mentor] ?? 0) + weight * posting.weight;
      }
      for (let mentor = 0; mentor < out.length; mentor++) out[mentor] = Math.min(1, out[mentor] ?? 0);
    },
    evidence(mentee, mentor) {
      const theirs = mentorCounts[mentor];
      const common = [...(menteeCounts[mentee]?.keys() ?? [])].filter((term) => theirs?.has(term));
      return common.length > 0 ? { kind: "common", options: common } : { kind: "none" };
    },
  };
}
