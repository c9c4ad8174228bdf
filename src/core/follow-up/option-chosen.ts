import { questionOf } from "../forms/form-questions.ts";
import { plainAnswer } from "../forms/plain-answer.ts";
import { optionOf } from "../forms/recognise-form.ts";
import { fold } from "../people/fold.ts";
import { type Cell, cellText } from "../tabs/table.ts";

const NO = /^(?:pas|not)\b/;

/** The options that a plain answer means. */
interface Meaning {
  readonly yes: string;
  readonly no: string;
  /** For a yes and something more; left out where that is for a person to judge. */
  readonly more?: string;
}

/**
 * The id of the option that an answer is; in a form whose options were changed, a plain yes or no still counts.
 *
 * @param meaning null for a question that is not answered by yes or no.
 */
export function optionChosen(
  question: string,
  cell: Cell | undefined,
  meaning: Meaning | null,
): string | null {
  const option = optionOf(questionOf(question), cell);
  if (option !== null || meaning === null) return option;
  const answer = plainAnswer(cellText(cell));
  if (answer === null) return NO.test(fold(cellText(cell))) ? meaning.no : null;
  return answer === "both" ? null : (meaning[answer] ?? null);
}

/** The value that a text is, of those that there are; null for none of them. */
export function valueIn<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}
