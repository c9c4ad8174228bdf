import type { Issue, IssueCode, Severity } from "./issue.ts";

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** What is listed first among issues of one severity; all other codes come last. */
const SUBJECTS: readonly (readonly IssueCode[])[] = [
  // Nothing else holds until the right tabs are read.
  ["no-response-tab", "tab-unknown", "same-tab-twice", "tabs-swapped"],
  // Ties: a dyad may be made that never should be.
  [
    "tie-column-doubtful",
    "people-question",
    "withdrawal-unread",
    "links-columns-missing",
    "relation-unknown",
    "link-incomplete",
    "link-person-ambiguous",
    "link-person-unknown",
    "manager-ambiguous",
    "manager-namesake",
    "manager-cycle",
    "name-alike",
    "maybe-one-person",
    "avoid-of-nobody",
    "organisation-alike",
    "no-reporting-lines",
  ],
  // People: who takes part, and how often.
  [
    "role-unknown",
    "shared-email",
    "same-name-merged",
    "same-name-twice",
    "email-unreadable",
    "no-name-no-email",
    "stated-refusal-ambiguous",
    "stated-consent-ambiguous",
    "stated-consent-unread",
    "consent-blank",
    "consent-refused",
    "agreement-overruled",
    "rule-answer-alike",
    "rule-admits-nobody",
    "rule-excludes-nobody",
    "not-eligible",
    "duplicate-submission",
    "capacity-unreadable",
    "priority-unreadable",
    "no-seats",
  ],
  // Criteria: how well each pair fits.
  [
    "criteria-column-missing",
    "no-needs-criterion",
    "no-criteria",
    "few-common-options",
    "anybody-unlisted",
    "criterion-answer-alike",
    "criterion-unanswered",
    "affinity-unused",
    "question-unused",
    "questions-new",
    "wish-unknown",
    "not-a-number",
    "off-ladder",
    "chosen-unknown",
    "comma-unread",
  ],
];

const RANKS: ReadonlyMap<IssueCode, number> = new Map(
  SUBJECTS.flatMap((codes, rank) => codes.map((code) => [code, rank] as const)),
);

const rankOf = ({ code }: Issue): number => RANKS.get(code) ?? SUBJECTS.length;

/** Most serious first; of one severity tabs, ties, people, criteria, then the rest; otherwise in the order they were found. */
export function bySeverity(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || rankOf(a) - rankOf(b));
}
