import type { Issue } from "../issues/issue.ts";
import type { Evidence } from "../links/evidence.ts";
import { fold } from "../people/fold.ts";
import { circleOf } from "./circle.ts";
import { consentDoubts } from "./consent-doubts.ts";
import type { Answer, AnswerRow, Doubt, IdentityDoubt, MentionDoubt, RelationWords } from "./doubt.ts";
import { identityDoubts } from "./identity-doubts.ts";
import { mentionDoubts } from "./mention-doubts.ts";

/**
 * The issues that a coordinator can settle with one answer, as questions: one for all the rows that an answer holds for,
 * those first whose answer a dyad may break on: who reports to whom, whom to avoid, who is one person; then who agrees.
 * An issue that no row of the Links tab settles, and nothing else, is no question.
 *
 * @param issues each by itself.
 * @param words in which answers are written.
 */
export function findDoubts(issues: readonly Issue[], evidence: Evidence, words: RelationWords): Doubt[] {
  const circle = circleOf(evidence);
  const written = new Set(
    circle.sources.rows.map(({ person, relation, other }) => keyOf([person, relation, other])),
  );
  const unwritten = (answers: readonly Answer[]): Answer[] =>
    answers.filter(({ rows }) => !rows.every((row) => written.has(keyOf(row))));
  /** Without the answers that stand in the Links tab already, and settled nothing. */
  const unsaid = <D extends MentionDoubt | IdentityDoubt>(doubt: D): D[] => {
    const answers = unwritten(doubt.answers);
    return answers.length === 0 ? [] : [{ ...doubt, answers }];
  };
  const mentions = mentionDoubts(issues, circle, words).flatMap(unsaid);
  const identity = identityDoubts(issues, circle, words).flatMap(unsaid);
  const isTie = ({ because }: IdentityDoubt): boolean => because === "both-roles";
  return [
    ...mentions,
    ...identity.filter(isTie),
    ...identity.filter((doubt) => !isTie(doubt)),
    ...consentDoubts(issues, circle, words).map((doubt) => ({ ...doubt, answers: unwritten(doubt.answers) })),
  ];
}

function keyOf(row: AnswerRow): string {
  return JSON.stringify(row.map(fold));
}
