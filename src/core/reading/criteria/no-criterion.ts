import { asksToWeighCriteria } from "../../intake/vocabulary/importance.ts";
import { isMetadata } from "../../intake/vocabulary/metadata.ts";
import { asksWhoSomebodyIs, speaksToCommittee } from "../../intake/vocabulary/no-criterion.ts";
import { speaksOfMentees, speaksOfMentors } from "../../intake/vocabulary/roles.ts";
import { asksForTie } from "../asks-for-people.ts";
import { isIdentifying } from "../fixed-columns.ts";
import type { Profile } from "./profile.ts";

const ADDRESS = /^\S+@\S+$|^(https?:\/\/|www\.)|^\d{4}-\d\d-\d\dt\d/;
const YES_OR_NO = /^(oui|non|yes|no)$/;

/** Whether a title asks for nothing that could be compared: who people are, their ties, what a form service writes. */
function isNoCriterionTitle(title: string): boolean {
  return (
    asksWhoSomebodyIs(title) ||
    speaksToCommittee(title) ||
    isMetadata(title) ||
    isIdentifying(title) ||
    asksForTie(title)
  );
}

/** Whether a question cannot be a criterion: it asks who people are, which role they take, which criteria they weigh, or the same of everyone. */
export function isNoCriterion({ question, answers, options, unlike, numeric }: Profile): boolean {
  if (isNoCriterionTitle(question.title)) return true;
  const keys = [...options.keys()];
  if (keys.every((key) => ADDRESS.test(key))) return true;
  const isYesNo = keys.every((key) => YES_OR_NO.test(key));
  if (isYesNo && (speaksOfMentors(question.title) || speaksOfMentees(question.title))) return true;
  if (!isYesNo && asksToWeighCriteria(question.title)) return true;
  // Codes and phone numbers that became numbers: long, and nobody's the same.
  const long = keys.every((key) => /^\d{5,}$/.test(key));
  return numeric === 1 && long && answers > 1 && unlike > 0.5;
}
