import { answeredTexts } from "../intake/answers/answers.ts";
import type { Option } from "../intake/answers/fragments.ts";
import type { OptionParser } from "../intake/answers/options.ts";
import { dayOf } from "../intake/answers/weekday.ts";
import { saysNobody, saysNotFree } from "../intake/vocabulary/answers.ts";
import type { Question } from "../intake/questions.ts";
import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import type { Cell } from "../tabs/table.ts";

/** Whether each column of a question, named by its label, is one day of the week. */
export function isDaily({ columns }: Question): boolean {
  return columns.length > 1 && columns.every(({ label }) => dayOf(label) !== null);
}

/**
 * Reads the answers to one day: not being free is no time slot, and whoever is free at any time is free at all the times
 * that others name.
 *
 * @param says whether an option is any time at all.
 */
export function everyDay(
  parse: OptionParser,
  says: (key: string) => boolean,
  sides: readonly { readonly question: Question; readonly rows: readonly (readonly Cell[])[] }[],
): OptionParser {
  const isTime = keptLately((key) => !saysNobody(key) && !saysNotFree(key));
  const isFree = ({ key }: Option): boolean => isTime(key);
  const times = new Map<string, Option>();
  for (const { question, rows } of sides)
    for (const text of answeredTexts(question, rows))
      for (const option of parse(text))
        if (isFree(option) && !says(option.key)) times.set(option.key, option);
  return (cell) => {
    const options = parse(cell);
    if (says(fold(cell)) || options.some(({ key }) => says(key))) return [...times.values()];
    return options.filter(isFree);
  };
}
