import { agrees } from "./agree.ts";
import type { Case } from "./case.ts";
import type { ObservedRun } from "./observation.ts";

/** How a case fared at Google: `safe`: it differs, and a reason why that is safe is written in the case. */
export type Proof =
  | { readonly kind: "unproven" }
  | { readonly kind: "proven" | "safe" | "differs"; readonly runs: readonly ObservedRun[] };

/** What all the observations say of a case; a single one that differs is enough. */
export function proofOf(trial: Case, runs: readonly ObservedRun[]): Proof {
  const seenIn = runs.filter(({ cases }) => cases.some(({ id }) => id === trial.id));
  if (seenIn.length === 0) return { kind: "unproven" };
  const others = seenIn.filter(({ cases }) =>
    cases.some(({ id, observed }) => id === trial.id && !agrees(trial.emulator, observed)),
  );
  if (others.length === 0) return { kind: "proven", runs: seenIn };
  return { kind: trial.differs === undefined ? "differs" : "safe", runs: others };
}

/**
 * What must be mended, a line each: a case that differs from what was observed without a written reason, and a reason
 * where nothing differs.
 */
export function complaintsOf(cases: readonly Case[], runs: readonly ObservedRun[]): string[] {
  return cases.flatMap((trial) => {
    const proof = proofOf(trial, runs);
    if (proof.kind === "differs")
      return proof.runs.map(({ date, locale, account, cases: observed }) => {
        const other = observed.find(({ id }) => id === trial.id)?.observed ?? null;
        const [expected, answer] = [trial.emulator, other].map((value) => JSON.stringify(value));
        return `${trial.id} (${date}, ${locale}, ${account}): expected ${expected ?? ""}, Google says ${answer ?? ""}. Mend the emulator, or write in the case why it differs and why that is safe.`;
      });
    const isIdle = trial.differs !== undefined && proof.kind !== "safe";
    return isIdle ? [`${trial.id} says why it differs, and no observation differs.`] : [];
  });
}
