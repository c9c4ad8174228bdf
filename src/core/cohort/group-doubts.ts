import { valuesOf } from "../intake/eligibility.ts";
import { type GivenAnswer, givenAnswers, groupMembers } from "../intake/group.ts";
import { findRenamed } from "../intake/renamed.ts";
import { arePartedByWord, rewordingsOf } from "../intake/reworded.ts";
import { fold } from "../people/fold.ts";
import type { GuaranteeRule } from "../programme/settings.ts";
import type { Cohort } from "./cohort.ts";

/** What only a person can say of an answer on which a guarantee rests. */
export interface GroupDoubt {
  /** As the guarantee names it. */
  readonly answer: string;
  /** How many mentees give it. */
  readonly people: number;
  /** An answer that may be this one reworded, with how many give it and are not of the group; null where nobody gives either. */
  readonly near: GivenAnswer | null;
}

type Asked = Pick<Cohort, "settings" | "menteeAnswers">;

function texts(rule: GuaranteeRule): string[] {
  return rule.is === "one-of" ? valuesOf(rule).map(String) : [];
}

/** The answers given that no guarantee names, nor anybody called another group's. */
export function unnamedAnswers(rule: GuaranteeRule, { settings, menteeAnswers }: Asked): GivenAnswer[] {
  const ofGuarantees = (settings.guarantees ?? [])
    .filter(({ column }) => fold(column) === fold(rule.column))
    .flatMap(texts);
  const taken = new Set([...ofGuarantees, ...texts(rule), ...(rule.apart ?? [])].map(fold));
  return givenAnswers(rule.column, menteeAnswers).filter(({ text }) => !taken.has(fold(text)));
}

/**
 * The answers of a guarantee that nobody gives (none where the question itself is gone), and those of which another answer may be the same reworded in the form. The
 * people of the other answer count for the guarantee only once somebody has said that it is the same group, so that places are
 * never kept by people for whom they were not meant. Two answers that one person gave are two.
 */
export function groupDoubts(rule: GuaranteeRule, cohort: Asked): GroupDoubt[] {
  const { menteeAnswers } = cohort;
  const membersOf = (...value: string[]): number[] => groupMembers({ ...rule, value }, menteeAnswers);
  const values = texts(rule).map((answer) => ({ answer, givers: membersOf(answer) }));
  if (values.length === 0 || menteeAnswers.questions.find(rule.column) === null) return [];
  const members = new Set(values.flatMap(({ givers }) => givers));
  const others = unnamedAnswers(rule, cohort).map(({ text }) => text);
  const gone = values.filter(({ givers }) => givers.length === 0).map(({ answer }) => answer);
  const renamed = findRenamed(gone, others);
  const proposed = new Set<string>();
  return values.flatMap(({ answer, givers }): GroupDoubt[] => {
    const people = givers.length;
    const successor = people > 0 ? undefined : renamed.get(answer);
    const isSuccessor = successor !== undefined && !arePartedByWord(answer, successor);
    const near = [...new Set([...rewordingsOf(answer, others), ...(isSuccessor ? [successor] : [])])]
      .filter((text) => !proposed.has(text))
      .flatMap((text): GivenAnswer[] => {
        const both = membersOf(text);
        const outside = both.filter((mentee) => !members.has(mentee)).length;
        return outside === 0 || both.some((mentee) => givers.includes(mentee))
          ? []
          : [{ text, people: outside }];
      });
    for (const { text } of near) proposed.add(text);
    if (near.length === 0) return people > 0 ? [] : [{ answer, people, near: null }];
    return near.map((other) => ({ answer, people, near: other }));
  });
}

/** The guarantee once somebody has said that both answers are of its group; an answer that nobody gives is replaced. */
export function asSameGroup(rule: GuaranteeRule, { answer, people, near }: GroupDoubt): GuaranteeRule {
  if (near === null) return rule;
  const value = texts(rule).flatMap((text) =>
    text !== answer ? text : people === 0 ? near.text : [text, near.text],
  );
  return { ...rule, value };
}

/** The guarantee once somebody has said that the other answer is another group's: it is asked about no more. */
export function asOtherGroup(rule: GuaranteeRule, { near }: GroupDoubt): GuaranteeRule {
  return near === null ? rule : { ...rule, apart: [...(rule.apart ?? []), near.text] };
}

/** The guarantee without an answer that nobody gives; as it is where it has no other. */
export function withoutAnswer(rule: GuaranteeRule, answer: string): GuaranteeRule {
  const value = texts(rule).filter((text) => text !== answer);
  return value.length === 0 ? rule : { ...rule, value };
}

/** The guarantee where an answer called another group's is asked about again. */
export function askedAgain(rule: GuaranteeRule, other: string): GuaranteeRule {
  const { apart = [], ...rest } = rule;
  const left = apart.filter((text) => text !== other);
  return left.length === 0 ? rest : { ...rest, apart: left };
}
