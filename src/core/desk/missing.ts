import type { PairContribution } from "./pair-contributions.ts";

/** What the mentee wants and the mentor does not offer, as they wrote it, criterion by criterion; each once. */
export function missingIn(contributions: readonly PairContribution[]): string[] {
  const missing = contributions.flatMap(({ answered, evidence }) =>
    answered && "missing" in evidence ? (evidence.missing ?? []) : [],
  );
  return [...new Set(missing)];
}
