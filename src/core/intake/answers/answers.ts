import { fold } from "../../people/fold.ts";
import type { Question } from "../questions.ts";
import { type Cell, cellText } from "../snapshot.ts";
import type { Option, OptionParser } from "./options.ts";

/** Every text with which people answered a question, blanks left out: what options are learned from. */
export function answeredTexts(question: Question, rows: readonly (readonly Cell[])[]): string[] {
  return rows.flatMap((row) =>
    question.columns.map(({ index }) => cellText(row[index])).filter((text) => text !== ""),
  );
}

/** One person's options. A grid is one answer of `row × value` slots. Empty for a blank answer. */
export function readOptions(
  question: Question,
  row: readonly Cell[],
  parse: OptionParser,
): readonly Option[] {
  return question.columns.flatMap(({ index, label }) => {
    const options = parse(cellText(row[index]));
    if (label === "") return options;
    const slot = fold(label);
    return options.map(({ key, text }) => ({ key: `${slot}\u0000${key}`, text: `${label} : ${text}` }));
  });
}
