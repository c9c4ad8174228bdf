import { indifferenceOf } from "../../intake/answers/indifference.ts";
import { learnedOptions, listedOptions } from "../../intake/answers/options.ts";
import { isFreeText } from "../../intake/rule-doubts.ts";
import { rewordingsOf } from "../../intake/reworded.ts";
import type { Report } from "../../issues/issue.ts";
import { fold } from "../../people/fold.ts";
import type { Criterion } from "../../programme/settings.ts";
import type { CriterionTexts, TextCounts } from "./criterion-texts.ts";
import { counts } from "./report-answers-apart.ts";

/** Kinds that compare options; on a ladder, each answer that is no step of it is reported by itself. */
const OF_OPTIONS: ReadonlySet<Criterion["kind"]> = new Set([
  "covers",
  "shares",
  "same",
  "different",
  "overlap",
]);

/** The options that a criterion's answers hold, by their keys, with how many answers do; and those of each answer. */
function optionsGiven(criterion: Criterion, cells: TextCounts) {
  const { options = [], equivalents = [] } = criterion;
  const parse =
    options.length + equivalents.length > 0 ? listedOptions(options, equivalents) : learnedOptions([], cells);
  const answers = [...cells.keys()].map(parse);
  const given = new Map<string, { readonly text: string; people: number }>();
  [...cells.values()].forEach((people, at) => {
    for (const { key, text } of answers[at] ?? []) {
      const before = given.get(key);
      if (before === undefined) given.set(key, { text, people });
      else before.people += people;
    }
  });
  const isGivenWith = (some: string, other: string): boolean => {
    const keys = [some, other].map((text) => parse(text)[0]?.key);
    return answers.some((answer) => keys.every((key) => answer.some((option) => option.key === key)));
  };
  return { given, isGivenWith };
}

/**
 * Reports `criterion-answer-alike` for each answer that may be one of a criterion's `equivalents` or `any` reworded in a form:
 * it means the same as nothing, or suits nobody, until it is listed too. Two answers that one person gave are two.
 */
export function reportReworded(
  criteria: readonly Criterion[],
  textsOf: (criterion: Criterion) => CriterionTexts,
  report: Report,
): void {
  for (const criterion of criteria.filter(counts)) {
    const { options = [], equivalents = [], any = [] } = criterion;
    const resting = [...new Set([...equivalents.flat(), ...any])];
    if (resting.length === 0 || !OF_OPTIONS.has(criterion.kind)) continue;
    const { given, isGivenWith } = optionsGiven(criterion, textsOf(criterion).both);
    if (isFreeText([...given.values()])) continue;
    const listed = new Set([...options, ...resting].map(fold));
    const isAny = indifferenceOf(criterion.any);
    const others = [...given]
      .filter(([key, { text }]) => !isAny(key) && !listed.has(fold(text)))
      .map(([, answer]) => answer);
    const texts = others.map(({ text }) => text);
    for (const answer of resting) {
      const alike = new Set(rewordingsOf(answer, texts).filter((text) => !isGivenWith(answer, text)));
      for (const { text, people } of others.filter((other) => alike.has(other.text)))
        report(
          "criterion-answer-alike",
          {},
          {
            ...{ rule: criterion.label ?? criterion.kind, read: answer },
            ...{ names: [text], count: people },
          },
        );
    }
  }
}
