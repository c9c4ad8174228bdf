import type { EligibilityRule } from "../programme/settings.ts";
import type { Statement } from "./identity.ts";
import type { Question } from "./questions.ts";
import type { Submission } from "./submission.ts";

/** Something noticed while people are read, under the code of its issue. */
export interface Notice {
  readonly code:
    | "email-unreadable"
    | "no-name-no-email"
    | "row-of-total"
    | "shared-email"
    | "duplicate-submission"
    | "same-name-merged"
    | "same-name-twice"
    | "consent-blank"
    | "consent-unclear"
    | "consent-refused"
    | "not-eligible"
    | "capacity-unreadable"
    | "priority-unreadable";
  /** The submissions that it is about, in the order of their rows; one at least. */
  readonly about: readonly Submission[];
  /** The answer that it is about, or the name. */
  readonly answer?: string;
  /** The row that counts in the place of these. */
  readonly counting?: number;
  /** By what the Links tab says that consent is refused; undefined where the form says so. */
  readonly refusal?: Statement | undefined;
  /** The rule by which somebody is left out, and the question that it names. */
  readonly broken?: { readonly rule: EligibilityRule; readonly question: Question };
}

/** Takes one notice. */
export type Notify = (notice: Notice) => void;
