import type { AnswerDoubt } from "../intake/answer-doubts.ts";
import type { HeldGuarantee, HeldPlaces } from "../cohort/guarantees.ts";
import type { GuaranteeRule } from "../programme/settings.ts";

/** Totals closer than this are the same total, rounded otherwise. */
export const SAME_TOTAL = 1e-9;

/** What became of a guarantee, people by their labels. */
export interface GuaranteeFacts {
  readonly rule: GuaranteeRule;
  /** Places of the whole group. */
  readonly kept: number;
  /** How many are of the group. */
  readonly people: number;
  /** Points; null where it changes nothing. */
  readonly cost: number | null;
  readonly displaced: readonly string[];
  readonly admitted: readonly string[];
  readonly overridesPriority: boolean;
  /**
   * Whom the others could have as a mentor, `limit` where such a mentor may take nobody more by the settings alone, `shared`
   * where some count for another, or `unasked` where nobody was asked the question; null where enough are kept.
   */
  readonly taken: readonly string[] | "limit" | "shared" | "unasked" | null;
  /** What is to be asked of the answers on which it rests. */
  readonly doubts: readonly AnswerDoubt[];
}

/** The words of places kept for a group. */
export interface GuaranteeWords {
  /** For whom: the question and the answers. */
  group(rule: GuaranteeRule): string;
  /** Whether it is kept, what it costs, and who gives way. */
  kept(facts: GuaranteeFacts): string;
  /** What an answer of the group leaves to be settled, with how many give the other. */
  doubt(doubt: AnswerDoubt): string;
  /** What several cost together, that they cost nothing too. */
  inAll(cost: number): string;
  /** How many places are kept, and of how many. */
  held(held: HeldPlaces): string;
  /** Those of which places are lost, with how many are kept of those that can be. */
  lost(held: readonly HeldGuarantee[]): string;
  /** The same in the first row of the tab, where there is little room. */
  inTab(facts: GuaranteeFacts): string;
}
