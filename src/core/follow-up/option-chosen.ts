import { questionOf } from "../forms/form-questions.ts";
import { optionOf } from "../forms/recognise-form.ts";
import { fold } from "../people/fold.ts";
import { type Cell, cellText } from "../tabs/table.ts";

const YES = /^(?:oui|yes)\b/;
const NO = /^(?:non|no|pas|not)\b/;

/**
 * The id of the option that an answer is; in a form whose options were changed, what begins with yes or no still counts.
 *
 * @param meaning the options that such answers mean; null for a question that is not answered by yes or no.
 */
export function optionChosen(
  question: string,
  cell: Cell | undefined,
  meaning: { readonly yes: string; readonly no: string } | null,
): string | null {
  const option = optionOf(questionOf(question), cell);
  if (option !== null || meaning === null) return option;
  const answer = fold(cellText(cell));
  return YES.test(answer) ? meaning.yes : NO.test(answer) ? meaning.no : null;
}

/** The value that a text is, of those that there are; null for none of them. */
export function valueIn<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}
