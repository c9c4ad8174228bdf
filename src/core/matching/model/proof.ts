import type { Matching } from "./problem.ts";
import type { ScoreRange } from "./score-range.ts";

/**
 * Dual prices of one criterion, one for each mentor, in the unit of that criterion. Criteria are compared in the
 * order of the list: `score` alone for the objective `total`; for `fair` one `level` for each score that the worst
 * dyads cannot avoid, from the worst up, then `spread`.
 */
export type Prices =
  | { readonly of: "score"; readonly prices: Float64Array }
  | { readonly of: "level"; readonly level: number; readonly prices: Float64Array }
  | { readonly of: "spread"; readonly prices: Float64Array };

/** What was proven of a matching, as of contract section 5. All in score units. */
export interface Verdict {
  /** No better matching exists. */
  readonly optimal: boolean;
  /** No matching of the same problem has a larger Σ score − spread terms (for `fair`: none that is as fair). */
  readonly bound: number;
  /** bound − (Σ score − spread terms) of this matching. */
  readonly gap: number;
}

/**
 * What the place of any mentee of a guarantee is worth beside its score, so that the guarantee is kept: `rank` as a
 * loss of `losses.ts`, then `score` in score units.
 */
export interface Subsidy {
  readonly rank: readonly number[];
  readonly score: number;
}

/** A verdict with the evidence that lets anybody reach it again without solving. */
export interface Proof extends Verdict {
  /**
   * For each mentor the priority at which its seats are sold out: whoever has a lower one cannot have them, whoever
   * has this one may stay out for a better dyad of somebody else. −Infinity = nobody stays out who could reach it.
   */
  readonly soldOutAt: Float64Array;
  readonly prices: readonly Prices[];
  /**
   * For each guarantee, where one changes who is placed: `soldOutAt` then counts priorities with them, from 0 for the
   * lowest.
   */
  readonly subsidies?: readonly Subsidy[];
  /** What scores were multiplied by before they were added up, see `scale.ts`; prices, levels and the rest are of that. */
  readonly scale: number;
  /** Scores closer than this may have counted as equal, see `exact-grid.ts`. */
  readonly resolution: number;
  /** The scores for which that resolution was chosen. */
  readonly range: ScoreRange;
}

/** A matching together with what proves that no better one exists. */
export interface Assignment extends Matching {
  readonly proof: Proof;
}
