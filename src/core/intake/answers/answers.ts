import { fold } from "../../people/fold.ts";
import { keptLately } from "../../people/kept-lately.ts";
import type { Question } from "../questions.ts";
import { type Cell, cellText } from "../../tabs/table.ts";
import type { Option } from "./fragments.ts";
import type { OptionParser } from "./options.ts";

const UNTICKED = /^(?:false|faux)$/i;
const TICKED = /^(?:true|vrai)$/;

/** The text of an answer, trimmed; `""` for a blank, and for a box that nobody ticked. */
export function answerText(cell: Cell | undefined): string {
  const text = cellText(cell);
  return UNTICKED.test(text) ? "" : text;
}

/** Whether a folded answer is a ticked box. */
function isTicked(folded: string): boolean {
  return TICKED.test(folded);
}

/** Every text with which people answered a question, blanks left out: what options are learned from. */
export function answeredTexts(question: Question, rows: readonly (readonly Cell[])[]): string[] {
  const texts: string[] = [];
  for (const row of rows) {
    for (const { index } of question.columns) {
      const text = answerText(row[index]);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

/** A ticked box is shown by its sign, in whatever language the sheet is. */
function shownOption({ key, text }: Option): string {
  return isTicked(key) ? "✓" : text;
}

/**
 * Reads one person's options: those of all the columns of a question, each once. A grid is one answer of `row × value`
 * slots. Empty for a blank answer.
 */
export function optionReader(
  { columns }: Question,
  parse: OptionParser,
): (row: readonly Cell[]) => readonly Option[] {
  const cells = columns.map(({ index, label }) => {
    const slot = fold(label);
    const plain = (cell: string): Option[] =>
      parse(cell).map((option) => ({ key: option.key, text: shownOption(option) }));
    const slots = (cell: string): Option[] =>
      parse(cell).map(({ key, text }) => ({
        key: `${slot}\u0000${key}`,
        text: isTicked(key) ? label : `${label} : ${text}`,
      }));
    return { index, readOptions: keptLately(label === "" ? plain : slots) };
  });
  const [only, ...others] = cells;
  if (only !== undefined && others.length === 0)
    return (row) => only.readOptions(answerText(row[only.index]));
  return (row) => {
    const options = cells.flatMap(({ index, readOptions }) => readOptions(answerText(row[index])));
    return [...new Map(options.map((option) => [option.key, option])).values()];
  };
}
