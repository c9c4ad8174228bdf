/** How much an issue matters: an *error* blocks the run, a *warning* asks for a look, an *info* only tells. */
export type Severity = "error" | "warning" | "info";

const SEVERITIES = {
  // The workbook
  "not-a-workbook": "error",
  "no-response-tab": "error",
  "tab-unknown": "error",
  "same-tab-twice": "error",
  "tab-empty": "error",
  "headers-alone": "error",
  "tabs-swapped": "warning",
  "role-unknown": "warning",
  "nobody-in-tab": "error",
  // The columns
  "column-unknown": "error",
  "no-name-column": "error",
  "duplicate-header": "warning",
  "header-lower": "info",
  "no-header": "error",
  "hidden-rows": "info",
  "column-doubtful": "info",
  "tie-column-doubtful": "warning",
  "column-second": "info",
  "people-question": "warning",
  // The people
  "duplicate-submission": "info",
  "email-unreadable": "warning",
  "shared-email": "warning",
  "same-name-merged": "warning",
  "same-name-twice": "warning",
  "no-name-no-email": "warning",
  "consent-refused": "info",
  "consent-blank": "warning",
  "not-eligible": "info",
  "capacity-unreadable": "warning",
  "priority-unreadable": "warning",
  "no-seats": "warning",
  "too-many-pairs": "error",
  "error-cell": "warning",
  // The answers
  "not-a-number": "warning",
  "off-ladder": "warning",
  "chosen-unknown": "warning",
  "comma-unread": "warning",
  "criterion-unanswered": "warning",
  "wish-unknown": "info",
  "no-criteria": "warning",
  "no-needs-criterion": "warning",
  "few-common-options": "warning",
  "question-unused": "info",
  "questions-new": "info",
  // The Coordination tab
  "coordination-title-taken": "warning",
  "coordination-of-nobody": "info",
  // The links
  "links-columns-missing": "warning",
  "relation-unknown": "warning",
  "link-incomplete": "warning",
  "link-person-unknown": "info",
  "link-person-ambiguous": "warning",
  "manager-ambiguous": "warning",
  "manager-namesake": "warning",
  "manager-cycle": "warning",
  "name-alike": "warning",
  "maybe-one-person": "warning",
  "avoid-of-nobody": "info",
  "affinity-unused": "info",
  "no-reporting-lines": "warning",
  // The decisions
  "decision-person-unknown": "warning",
  "lock-of-nobody": "warning",
  "decisions-kept": "info",
  "left-out-first": "info",
  "no-pair-allowed": "warning",
  // The dyads tab, edited by hand
  "person-not-recognised": "warning",
  // The requests from the directory
  "request-question-missing": "warning",
  "request-from-unknown": "warning",
  "request-for-unknown": "warning",
  "request-empty": "info",
  "request-repeated": "info",
  "choices-repeated": "info",
  // The weeks after
  "pulse-question-missing": "warning",
  "pulse-answer-unread": "warning",
  "pulse-person-unknown": "warning",
  "pulse-not-in-dyad": "warning",
  "pulse-dyad-unclear": "warning",
  // The ballots of an event
  "ballot-question-missing": "warning",
  "ballot-from-unknown": "warning",
  "ballot-for-unknown": "warning",
  "ballot-for-absent": "info",
  "ballot-empty": "info",
  "ballot-repeated": "info",
  "ballot-both": "warning",
  // The settings
  "settings-not-json": "error",
  "settings-invalid": "error",
  "locked-and-refused": "error",
  "locked-twice": "error",
  "criteria-row-unreadable": "warning",
  "asked-again": "warning",
  // The forms
  "form-lacks": "info",
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof SEVERITIES;

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
}

/** Takes one issue; stages call it as they go, so that one pass collects every mistake. */
export type Report = (code: IssueCode, where?: Where, details?: Details) => void;

export function issue(code: IssueCode, where: Where = {}, details: Details = {}): Issue {
  return { code, severity: SEVERITIES[code], ...where, ...details };
}

/** A list of issues and the function that adds to it. */
export function collectIssues(): { readonly issues: Issue[]; readonly report: Report } {
  const issues: Issue[] = [];
  return { issues, report: (code, where, details) => void issues.push(issue(code, where, details)) };
}

export function hasError(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Most serious first; otherwise in the order they were found. */
export function bySeverity(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
