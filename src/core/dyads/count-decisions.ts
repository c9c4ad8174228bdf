import type { CarriedOver } from "./carry-over.ts";

type Pair = readonly [mentee: number, mentor: number];
type Decision = "locked" | "chosen" | "refused";

/** Decisions as a run respects them, each pair once: one that is refused in one place and kept in another is kept. */
export function effectiveDecisions({ locked, chosen, refused }: CarriedOver): Record<Decision, Pair[]> {
  const counted = new Set<string>();
  const firsts = (pairs: readonly Pair[]): Pair[] =>
    pairs.filter((pair) => !counted.has(String(pair)) && counted.add(String(pair)));
  return { locked: firsts(locked), chosen: firsts(chosen), refused: firsts(refused) };
}

/** How many dyads, choices made by hand and refusals a run keeps of a dyads tab. */
export type DecisionCounts = Readonly<Record<Decision, number>>;

/** Counts what a run keeps, each pair once. */
export function countDecisions(carried: CarriedOver): DecisionCounts {
  const { locked, chosen, refused } = effectiveDecisions(carried);
  return { locked: locked.length, chosen: chosen.length, refused: refused.length };
}
