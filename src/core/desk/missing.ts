import type { PairContribution } from "./pair-contributions.ts";

/** What the mentee wants and the mentor does not offer, as they wrote it, criterion by criterion; each once. */
export function missingIn(contributions: readonly PairContribution[]): string[] {
  const missing = contributions.flatMap(({ criterion, answered, evidence }) => {
    if (criterion.kind !== "covers" || !answered) return [];
    if (evidence.kind === "common") return evidence.missing ?? [];
    return evidence.kind === "answers" ? [evidence.mentee] : [];
  });
  return [...new Set(missing)];
}
