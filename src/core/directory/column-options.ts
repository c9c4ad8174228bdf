import type { Option } from "../intake/answers/fragments.ts";
import { learnedOptions, listedOptions } from "../intake/answers/options.ts";
import { isPlain } from "./masked.ts";
import { fold } from "../people/fold.ts";
import type { Criterion } from "../programme/settings.ts";

type Listed = Pick<Criterion, "options" | "equivalents">;

/** How the options of answers are read: as a criterion lists them, else as learned from the answers. */
function optionReader(
  { options = [], equivalents = [] }: Listed,
  texts: readonly string[],
): (cell: string) => readonly Option[] {
  return options.length + equivalents.length > 0
    ? listedOptions(options, equivalents)
    : learnedOptions(texts);
}

/**
 * The different options in some answers, in the order of the form as far as the answers show it: a form writes what was
 * ticked in its own order, so the answers of most options come first. Those that a criterion lists begin, in its order; what one person alone
 * wrote comes last. An answer with an address in it is no option.
 *
 * @param texts the answers, blanks left out.
 */
export function optionsIn(texts: readonly string[], listed: Listed): string[] {
  const readOptions = optionReader(listed, texts);
  const answers = texts.map(readOptions).sort((a, b) => b.length - a.length);
  const spellings = new Map<string, string>();
  for (const option of [...(listed.options ?? []).flatMap(readOptions), ...answers.flat()])
    if (!spellings.has(option.key)) spellings.set(option.key, option.text);
  const uses = new Map<string, number>();
  for (const { key } of answers.flat()) uses.set(key, (uses.get(key) ?? 0) + 1);
  const isWriteIn = (key: string): boolean => (uses.get(key) ?? 0) === 1;
  const keys = [...spellings.keys()];
  const listedKeys = new Set((listed.options ?? []).flatMap(readOptions).map(({ key }) => key));
  const form = keys.filter((key) => listedKeys.has(key) || !isWriteIn(key));
  const inOrder = [...form, ...keys.filter((key) => !form.includes(key))];
  return inOrder.map((key) => spellings.get(key) ?? key).filter(isPlain);
}

/** Most options that a person can look through. */
const MOST_OPTIONS = 60;
/** Options are few for the answers that hold them; texts of people's own are not. */
const USES = 1.5;

/** Whether answers are a choice among options, of use to look for people by. */
export function areChoices(texts: readonly string[], listed: Listed): boolean {
  const readOptions = optionReader(listed, texts);
  const keys = texts.flatMap((text) => readOptions(text).map(({ key }) => fold(key)));
  const distinct = new Set(keys).size;
  return distinct > 1 && distinct <= MOST_OPTIONS && keys.length >= USES * distinct;
}
