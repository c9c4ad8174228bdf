import type { FormName } from "../core/forms/question.ts";
import type { Language } from "../core/programme/settings.ts";
import { makeForm } from "./make-form.ts";
import { allAddresses, marksLeft, writeGuide, writeTabs } from "./make-tabs.ts";
import { type OwnProgramme, readProgramme } from "./programme.ts";
import { type Progress, keepProgress, readProgress } from "./progress.ts";
import { Stop, ownersLanguage, wordsOf } from "./words.ts";

function say(text: string): void {
  Logger.log(text);
}

/** Does one step, and tells what was being done where it fails: nothing that was made is lost. */
function step<T>(language: Language, what: string, work: () => T): T {
  const words = wordsOf(language);
  say(words.making(what));
  try {
    return work();
  } catch (error) {
    throw new Stop(words.stopped(what, error instanceof Error ? error.message : String(error)));
  }
}

/** The addresses, one a line, as they are logged and given back. */
function summary(made: Progress, { told }: OwnProgramme, first: string): string {
  const { language } = made;
  const words = wordsOf(language);
  const { address } = words;
  const marks = marksLeft(told, made);
  const lines = step(language, words.addresses, () => [
    first,
    address(words.spreadsheet, SpreadsheetApp.openById(made.spreadsheet).getUrl()),
    ...allAddresses(made).flatMap(({ title, toAnswer, prefilled }) => [
      address(title, toAnswer),
      ...(prefilled === null ? [] : [address(words.prefilled, prefilled)]),
    ]),
    ...(marks.length === 0 ? [] : [words.toReplace(marks.join(", "))]),
  ]);
  const text = lines.join("\n");
  say(text);
  return text;
}

function begin(language: Language, { name }: OwnProgramme): Progress {
  const spreadsheet = SpreadsheetApp.create(name).getId();
  return keepProgress({ version: 1, language, spreadsheet, forms: {}, done: false });
}

/**
 * Makes the spreadsheet and the two forms of a programme, linked and published, with the Criteria and Links tabs. A run
 * that was cut short is taken up where it stopped; a programme that is done is not made twice.
 *
 * @returns the addresses, one a line.
 * @throws {Stop} with what was under way and what to do.
 */
export function makeProgramme(language: Language): string {
  const words = wordsOf(language);
  const own = readProgramme(language);
  const known = readProgress();
  if (known !== null && known.language !== language) throw new Stop(words.otherLanguage);
  if (known?.done === true) return summary(known, own, words.already);
  let made = known ?? step(language, words.spreadsheet, () => begin(language, own));
  for (const name of ["mentor", "mentee"] as const) {
    made = step(language, words.forms[name].title, () => makeForm(made, name, own));
  }
  step(language, words.tabs, () => {
    writeTabs(made, own);
    writeGuide(made, own);
  });
  return summary(keepProgress({ ...made, done: true }), own, words.done);
}

/** Adds one of the later forms to the spreadsheet of the programme, linked and published. @throws {Stop} */
export function addForm(name: FormName): string {
  const known = readProgress();
  if (known?.done !== true) throw new Stop(wordsOf(known?.language ?? ownersLanguage()).nothingYet);
  const { language } = known;
  const words = wordsOf(language);
  const own = readProgramme(language);
  const made = step(language, words.forms[name].title, () => makeForm(known, name, own));
  step(language, words.tabs, () => {
    writeGuide(made, own);
  });
  return summary(made, own, words.done);
}
