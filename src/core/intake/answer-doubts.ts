import { fold } from "../people/fold.ts";
import type { EligibilityRule } from "../programme/settings.ts";
import { valuesOf } from "./eligibility.ts";
import { type Answers, type GivenAnswer, givenAnswers, groupMembers } from "./group.ts";
import { findRenamed } from "./renamed.ts";
import { arePartedByWord, rewordingsOf } from "./reworded.ts";

/** What only a person can say of an answer on which a rule or a guarantee rests. */
export interface AnswerDoubt {
  /** As the rule names it. */
  readonly answer: string;
  /** How many people give it. */
  readonly people: number;
  /** An answer that may be this one reworded, with how many give it and no answer of the rule; null where nobody gives either. */
  readonly near: GivenAnswer | null;
}

/** A rule on who may take part, or a guarantee. */
type Rule = EligibilityRule;

/** The answers that a rule names; none where it compares numbers. */
function textsOf(rule: Rule): string[] {
  return rule.is === "one-of" || rule.is === "not-one-of" ? valuesOf(rule).map(String) : [];
}

/**
 * The answers given that no rule names, nor anybody called another.
 *
 * @param rules those beside this one; of other questions none counts.
 */
export function unnamedAnswers(rule: Rule, rules: readonly Rule[], answers: Answers): GivenAnswer[] {
  const ofRules = rules.filter(({ column }) => fold(column) === fold(rule.column)).flatMap(textsOf);
  const taken = new Set([...ofRules, ...textsOf(rule), ...(rule.apart ?? [])].map(fold));
  return givenAnswers(rule.column, answers).filter(({ text }) => !taken.has(fold(text)));
}

/**
 * The answers of a rule that nobody gives (none where the question itself is gone), and those of which another answer may be
 * the same reworded in the form. Two answers that one person gave are two.
 *
 * @param others the answers that may be called so today.
 */
export function answerDoubts(rule: Rule, answers: Answers, others: readonly GivenAnswer[]): AnswerDoubt[] {
  const giversOf = (...value: string[]): number[] =>
    groupMembers({ role: rule.role, column: rule.column, is: "one-of", value }, answers);
  const values = textsOf(rule).map((answer) => ({ answer, givers: giversOf(answer) }));
  if (values.length === 0 || answers.questions.find(rule.column) === null) return [];
  const members = new Set(values.flatMap(({ givers }) => givers));
  const texts = others.map(({ text }) => text);
  const gone = values.filter(({ givers }) => givers.length === 0).map(({ answer }) => answer);
  const renamed = findRenamed(gone, texts);
  const proposed = new Set<string>();
  return values.flatMap(({ answer, givers }): AnswerDoubt[] => {
    const people = givers.length;
    const successor = people > 0 ? undefined : renamed.get(answer);
    const isSuccessor = successor !== undefined && !arePartedByWord(answer, successor);
    const near = [...new Set([...rewordingsOf(answer, texts), ...(isSuccessor ? [successor] : [])])]
      .filter((text) => !proposed.has(text))
      .flatMap((text): GivenAnswer[] => {
        const both = giversOf(text);
        const outside = both.filter((giver) => !members.has(giver)).length;
        return outside === 0 || both.some((giver) => givers.includes(giver))
          ? []
          : [{ text, people: outside }];
      });
    for (const { text } of near) proposed.add(text);
    if (near.length === 0) return people > 0 ? [] : [{ answer, people, near: null }];
    return near.map((other) => ({ answer, people, near: other }));
  });
}

/**
 * The rule once somebody has said that both answers are the same. An answer that nobody gives is replaced, save by a rule that
 * keeps people out: it still does, should the answer come back.
 */
export function asSameAnswer<R extends Rule>(rule: R, { answer, people, near }: AnswerDoubt): R {
  if (near === null) return rule;
  const isReplaced = people === 0 && rule.is === "one-of";
  const value = textsOf(rule).flatMap((text) =>
    text !== answer ? text : isReplaced ? near.text : [text, near.text],
  );
  return { ...rule, value };
}

/** The rule once somebody has said that the other answer is another: it is asked about no more. */
export function asOtherAnswer<R extends Rule>(rule: R, { near }: AnswerDoubt): R {
  return near === null ? rule : { ...rule, apart: [...(rule.apart ?? []), near.text] };
}

/** The rule without an answer that nobody gives; as it is where it has no other. */
export function withoutAnswer<R extends Rule>(rule: R, answer: string): R {
  const value = textsOf(rule).filter((text) => text !== answer);
  return value.length === 0 ? rule : { ...rule, value };
}

/** The rule where an answer called another is asked about again. */
export function askedAgain<R extends Rule>(rule: R, other: string): R {
  const { apart = [], ...rest } = rule;
  const left = apart.filter((text) => text !== other);
  return left.length === 0 ? (rest as R) : { ...rule, apart: left };
}
