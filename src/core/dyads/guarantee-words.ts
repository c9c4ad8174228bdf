import type { GuaranteeRule } from "../programme/settings.ts";

/** What became of a guarantee, people by their labels. */
export interface GuaranteeFacts {
  readonly rule: GuaranteeRule;
  /** Places of the whole group. */
  readonly kept: number;
  /** Points; null where it changes nothing. */
  readonly cost: number | null;
  readonly displaced: readonly string[];
  readonly admitted: readonly string[];
  readonly overridesPriority: boolean;
  /** Whom the others could have as a mentor, or `shared` where some count for another; null where enough are kept. */
  readonly taken: readonly string[] | "shared" | null;
}

/** The words of places kept for a group. */
export interface GuaranteeWords {
  /** For whom: the question and the answers. */
  group(rule: GuaranteeRule): string;
  /** Whether it is kept, what it costs, and who gives way. */
  kept(facts: GuaranteeFacts): string;
  /** What several cost together; `""` where that is nothing. */
  inAll(cost: number): string;
  /** The same in the first row of the tab, where there is little room. */
  inTab(facts: GuaranteeFacts): string;
}
