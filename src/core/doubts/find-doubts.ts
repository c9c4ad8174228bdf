import type { Snapshot } from "../intake/snapshot.ts";
import type { Issue } from "../issues/issue.ts";
import type { Evidence } from "../links/evidence.ts";
import type { Settings } from "../programme/settings.ts";
import { fold } from "../people/fold.ts";
import { circleOf } from "./circle.ts";
import { consentDoubts } from "./consent-doubts.ts";
import type { AnswerRow, Doubt, IdentityDoubt, MentionDoubt, RelationWords } from "./doubt.ts";
import { identityDoubts } from "./identity-doubts.ts";
import { mentionDoubts } from "./mention-doubts.ts";

/** What answers are written in, and how. */
interface Setting {
  readonly settings: Settings;
  readonly tables: Snapshot["tables"];
  readonly words: RelationWords;
}

/**
 * The issues that a coordinator can settle with one answer, as questions: one for all the rows that an answer holds for,
 * those first whose answer a dyad may break on: who reports to whom, whom to avoid, who is one person; then who agrees.
 * An issue that no row of the Links tab settles, and nothing else, is no question.
 *
 * @param issues each by itself.
 */
export function findDoubts(
  issues: readonly Issue[],
  evidence: Evidence,
  { settings, tables, words }: Setting,
): Doubt[] {
  const circle = circleOf(evidence);
  const written = new Set(
    circle.sources.rows.map(({ person, relation, other }) => keyOf([person, relation, other])),
  );
  /** Without the answers that stand in the Links tab already, and settled nothing. */
  const unsaid = <D extends MentionDoubt | IdentityDoubt>(doubt: D): D[] => {
    const answers = doubt.answers.filter(({ rows }) => !rows.every((row) => written.has(keyOf(row))));
    return answers.length === 0 ? [] : [{ ...doubt, answers }];
  };
  const mentions = mentionDoubts(issues, circle, words).flatMap(unsaid);
  const identity = identityDoubts(issues, circle, words).flatMap(unsaid);
  const isTie = ({ because }: IdentityDoubt): boolean => because === "both-roles";
  return [
    ...mentions,
    ...identity.filter(isTie),
    ...identity.filter((doubt) => !isTie(doubt)),
    ...consentDoubts(issues, circle, settings, tables),
  ];
}

function keyOf(row: AnswerRow): string {
  return JSON.stringify(row.map(fold));
}
