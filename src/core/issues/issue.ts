/** How much an issue matters: an *error* blocks the run, a *warning* asks for a look, an *info* only informs. */
export type Severity = "error" | "warning" | "info";

const ERRORS = [
  "not-a-workbook",
  "no-response-tab",
  "tab-unknown",
  "same-tab-twice",
  "tab-empty",
  "headers-alone",
  "nobody-in-tab",
  "column-unknown",
  "no-name-column",
  "no-header",
  "too-many-pairs",
  "dyads-tab-unreadable",
  "follow-up-unreadable",
  "notes-too-long",
  "criteria-tab-unreadable",
  "settings-not-json",
  "settings-invalid",
  "locked-and-refused",
  "locked-twice",
] as const;

const INFOS = [
  "header-lower",
  "header-rows",
  "hidden-rows",
  "row-of-total",
  "column-doubtful",
  "column-second",
  "duplicate-submission",
  "consent-refused",
  "agreement-overruled",
  "not-eligible",
  "rule-excludes-nobody",
  "wish-unknown",
  "criterion-answer-alike",
  "question-unused",
  "questions-new",
  "coordination-of-nobody",
  "link-person-unknown",
  "avoid-of-nobody",
  "organisation-alike",
  "affinity-unused",
  "decisions-kept",
  "left-out-first",
  "guarantee-shared",
  "request-empty",
  "request-repeated",
  "choices-repeated",
  "ballot-for-absent",
  "ballot-empty",
  "ballot-repeated",
  "form-lacks",
  "follow-up-to-note",
  "follow-up-loose",
] as const;

/** All others: most issues. */
type Warning =
  // The workbook
  | "tabs-swapped"
  | "role-unknown"
  // The columns
  | "duplicate-header"
  | "tie-column-doubtful"
  | "people-question"
  | "withdrawal-unread"
  // The people
  | "email-unreadable"
  | "shared-email"
  | "same-name-merged"
  | "same-name-twice"
  | "no-name-no-email"
  | "consent-blank"
  | "consent-unclear"
  | "stated-consent-unread"
  | "stated-consent-ambiguous"
  | "stated-refusal-ambiguous"
  | "rule-answer-alike"
  | "rule-admits-nobody"
  | "capacity-unreadable"
  | "priority-unreadable"
  | "no-seats"
  | "error-cell"
  // The answers
  | "not-a-number"
  | "off-ladder"
  | "chosen-unknown"
  | "comma-unread"
  | "criterion-unanswered"
  | "no-criteria"
  | "no-needs-criterion"
  | "few-common-options"
  | "anybody-unlisted"
  // The Coordination tab
  | "coordination-title-taken"
  // The links
  | "links-columns-missing"
  | "relation-unknown"
  | "link-incomplete"
  | "link-person-ambiguous"
  | "manager-ambiguous"
  | "manager-namesake"
  | "manager-cycle"
  | "name-alike"
  | "maybe-one-person"
  | "no-reporting-lines"
  // The decisions
  | "decision-person-unknown"
  | "lock-of-nobody"
  | "decision-of-absent"
  | "no-pair-allowed"
  // The guarantees
  | "guarantees-not-counted"
  | "guarantee-unasked"
  | "guarantee-answer-unknown"
  | "guarantee-answer-alike"
  | "guarantee-too-many"
  | "guarantee-unmet"
  // The dyads tab, edited by hand
  | "person-not-recognised"
  // The requests from the directory
  | "request-question-missing"
  | "request-from-unknown"
  | "request-for-unknown"
  // The weeks after
  | "pulse-question-missing"
  | "pulse-answer-unread"
  | "pulse-person-unknown"
  | "pulse-not-in-dyad"
  | "pulse-dyad-unclear"
  | "pulse-date-unread"
  | "journal-number-unread"
  | "journal-count-fell"
  | "journal-before-dyad"
  | "pulse-undated"
  | "pulse-in-future"
  | "pulse-two-people"
  | "life-renewed-when"
  | "life-since-when"
  | "life-until-when"
  | "life-unread"
  | "day-unclear"
  | "life-written-twice"
  // The follow-up tab, edited by hand
  | "follow-up-column-missing"
  | "follow-up-column-gone"
  | "follow-up-column-twice"
  | "follow-up-marks-gone"
  | "follow-up-copied"
  | "follow-up-old-changed"
  | "follow-up-half"
  | "follow-up-outside"
  | "follow-up-end-alone"
  | "follow-up-end-when"
  // The acceptances before a dyad is confirmed
  | "form-titles-lost"
  | "form-question-twice"
  | "form-answers-differ"
  | "acceptance-question-missing"
  | "acceptance-unread"
  | "acceptance-from-unknown"
  | "acceptance-two-people"
  | "acceptance-of-no-dyad"
  | "acceptance-of-former-dyad"
  | "refusal-of-former-dyad"
  | "acceptance-undated"
  | "acceptance-in-future"
  | "acceptance-before-request"
  | "acceptance-unclear"
  | "acceptance-changed"
  | "acceptance-other-email"
  // The ballots of an event
  | "ballot-question-missing"
  | "ballot-from-unknown"
  | "ballot-for-unknown"
  | "ballot-both"
  // The settings
  | "criteria-column-missing"
  | "criteria-row-unreadable"
  | "asked-again"
  | "choice-waits";

export type IssueCode = (typeof ERRORS)[number] | (typeof INFOS)[number] | Warning;

/** Where an issue was seen. Rows and columns as a person counts them in the tab: row 1 is the header. */
export interface Where {
  readonly tab?: string;
  readonly row?: number;
  /** The header of the column, as written. */
  readonly column?: string;
}

/** What the words of an issue may quote. */
export interface Details {
  /** The text that was read, as written. */
  readonly read?: string;
  /** People, tabs, columns or options that the issue names. */
  readonly names?: readonly string[];
  readonly count?: number;
  /** The first rows of those that the issue is about; the row of each of `names` where it names people. */
  readonly rows?: readonly number[];
  /** The role in which each of `names` answered in that row, where people of both tabs may be named. */
  readonly roles?: readonly ("mentor" | "mentee")[];
  /** A rule or a criterion, in words; the key of a fixed column. */
  readonly rule?: string;
  /** The role of the person or of the form that the issue is about. */
  readonly role?: "mentor" | "mentee";
  /** The place of the rule in the settings, from 0. */
  readonly index?: number;
  /** What an exception to the rule names: the e-mail, else the name. */
  readonly identifier?: string;
}

/** Something a coordinator should know or mend: a value, never an exception. Its words are in `messages/`. */
export interface Issue extends Where, Details {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** How many issues of one code and column this one stands for; `row` and `rows` are the first. */
  readonly total?: number;
  /** Those issues, where this one stands for many. */
  readonly each?: readonly Issue[];
}

/** Takes one issue; stages call it as they go, so that one pass collects every mistake. */
export type Report = (code: IssueCode, where?: Where, details?: Details) => void;

const SEVERITIES: ReadonlyMap<IssueCode, Severity> = new Map([
  ...ERRORS.map((code) => [code, "error"] as const),
  ...INFOS.map((code) => [code, "info"] as const),
]);

export function issue(code: IssueCode, where: Where = {}, details: Details = {}): Issue {
  return { code, severity: SEVERITIES.get(code) ?? "warning", ...where, ...details };
}

/** A list of issues and the function that adds to it. */
export function collectIssues(): { readonly issues: Issue[]; readonly report: Report } {
  const issues: Issue[] = [];
  return { issues, report: (code, where, details) => void issues.push(issue(code, where, details)) };
}

export function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
