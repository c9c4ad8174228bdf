import { fold } from "../../people/fold.ts";
import type { Question } from "../questions.ts";
import { type Cell, cellText } from "../../tabs/table.ts";
import type { Option, OptionParser } from "./options.ts";

/** Every text with which people answered a question, blanks left out: what options are learned from. */
export function answeredTexts(question: Question, rows: readonly (readonly Cell[])[]): string[] {
  const texts: string[] = [];
  for (const row of rows) {
    for (const { index } of question.columns) {
      const text = cellText(row[index]);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

/** Reads each different cell once. */
function once(parse: OptionParser): OptionParser {
  const known = new Map<string, readonly Option[]>();
  return (cell) => {
    const options = known.get(cell) ?? parse(cell);
    known.set(cell, options);
    return options;
  };
}

/** Reads one person's options. A grid is one answer of `row × value` slots. Empty for a blank answer. */
export function optionReader(
  { columns }: Question,
  parse: OptionParser,
): (row: readonly Cell[]) => readonly Option[] {
  const cells = columns.map(({ index, label }) => {
    const slot = fold(label);
    const slots = (cell: string): Option[] =>
      parse(cell).map(({ key, text }) => ({ key: `${slot}\u0000${key}`, text: `${label} : ${text}` }));
    return { index, read: once(label === "" ? parse : slots) };
  });
  return (row) => cells.flatMap(({ index, read }) => read(cellText(row[index])));
}
