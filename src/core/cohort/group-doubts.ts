import { type AnswerDoubt, answerDoubts, unnamedAnswers } from "../intake/answer-doubts.ts";
import type { GivenAnswer } from "../intake/group.ts";
import type { GuaranteeRule } from "../programme/settings.ts";
import type { Cohort } from "./cohort.ts";

type Asked = Pick<Cohort, "settings" | "menteeAnswers">;

/** The answers given that no guarantee names, nor anybody called another group's. */
export function unnamedGroups(rule: GuaranteeRule, { settings, menteeAnswers }: Asked): GivenAnswer[] {
  return unnamedAnswers(rule, settings.guarantees ?? [], menteeAnswers);
}

/**
 * What is in doubt about the answers of a guarantee: see {@link answerDoubts}. The people of the other answer count for the
 * guarantee only once somebody has said that it is the same group, so that places are never kept by people for whom they
 * were not meant. What is guaranteed to whoever did not answer so is not asked about.
 */
export function groupDoubts(rule: GuaranteeRule, cohort: Asked): AnswerDoubt[] {
  return rule.is === "one-of" ? answerDoubts(rule, cohort.menteeAnswers, unnamedGroups(rule, cohort)) : [];
}
