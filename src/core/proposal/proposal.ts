import type { AnswerDoubt } from "../intake/answer-doubts.ts";
import type { IssueCode, Severity } from "../issues/issue.ts";
import type { Level, LinkKind } from "../links/link.ts";
import type { Language, Objective, Settings } from "../programme/settings.ts";
import type { Headcount } from "../reading/set-up.ts";

export interface Participant {
  readonly name: string;
  readonly email: string;
  readonly row: number;
}

export interface ProposedDyad {
  readonly mentee: Participant;
  readonly mentor: Participant;
  /** 0 to 100, not rounded. */
  readonly score: number;
  /** Share of the weight that both answered, 0 to 1. */
  readonly coverage: number;
  readonly level: Level;
  readonly locked: boolean;
  readonly reasons: readonly string[];
}

/** The result of a run, `dyade-proposal/1`: what leaves Dyade as JSON. Numbers are not rounded. */
export interface Proposal {
  readonly format: "dyade-proposal/1";
  readonly language: Language;
  readonly people: Headcount;
  readonly dyads: readonly ProposedDyad[];
  readonly unplaced: readonly {
    readonly mentee: Participant;
    readonly reason: "no-allowed-mentor" | "mentors-full";
    readonly explanation: string;
  }[];
  readonly unused: readonly { readonly mentor: Participant; readonly places: number }[];
  /** What became of the guarantees of the settings, in their order; left out where there are none. */
  readonly guarantees?: {
    readonly each: readonly {
      readonly column: string;
      readonly places: number;
      /** Places of the whole group. */
      readonly kept: number;
      /** How many are of the group. */
      readonly people: number;
      /** Points that it costs, the others being kept; null where it changes nothing. */
      readonly cost: number | null;
      readonly displaced: readonly Participant[];
      readonly admitted: readonly Participant[];
      /** Answers to be checked: one that nobody gives, or another, given, that may be the same reworded. */
      readonly doubts: readonly AnswerDoubt[];
      readonly explanation: string;
    }[];
    /** Points that they cost together, and this in words, `""` where that is nothing or there is only one. */
    readonly cost: number;
    readonly explanation: string;
  };
  readonly placed: number;
  readonly total: number;
  readonly minimum: number | null;
  /** Pairs of which both would have a better score together than in the dyads proposed. */
  readonly blockingPairs: number;
  /** `optimal`: by the objective of the settings; `bound` and `gap`: of the sum of scores. */
  readonly proof: { readonly optimal: boolean; readonly bound: number; readonly gap: number };
  readonly conflicts: readonly {
    readonly mentee: Participant;
    readonly mentor: Participant;
    readonly kind: LinkKind;
    readonly level: Exclude<Level, "ok">;
    readonly chain: readonly string[];
    /** What was declared, in the words of the Links tab; only of a declared tie. */
    readonly relation?: string;
    /** Only where it rests on a name that is alike. */
    readonly probable?: true;
  }[];
  readonly issues: readonly {
    readonly code: IssueCode;
    readonly severity: Severity;
    readonly tab?: string;
    readonly row?: number;
    readonly column?: string;
    readonly message: string;
  }[];
  readonly settings: Settings | { readonly format: "dyade-settings/1" };
}

/** What came first in a run; the settings of one that could not be made may not say. */
export function objectiveOf({ settings }: Pick<Proposal, "settings">): Objective {
  return "objective" in settings ? settings.objective : "total";
}
