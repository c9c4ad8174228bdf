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

/** Does one step, and says what was being done where it fails: nothing that was made is lost. */
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
function summary(progress: Progress, { particulars }: OwnProgramme, first: string): string {
  const { language } = progress;
  const words = wordsOf(language);
  const { address } = words;
  const marks = marksLeft(particulars, progress);
  const lines = step(language, words.addresses, () => [
    first,
    address(words.spreadsheet, SpreadsheetApp.openById(progress.spreadsheet).getUrl()),
    ...allAddresses(progress).flatMap(({ title, toAnswer, prefilled }) => [
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
  const programme = readProgramme(language);
  const earlier = readProgress();
  if (earlier !== null && earlier.language !== language) throw new Stop(words.otherLanguage);
  if (earlier?.done === true) return summary(earlier, programme, words.already);
  let progress = earlier ?? step(language, words.spreadsheet, () => begin(language, programme));
  for (const name of ["mentor", "mentee"] as const) {
    progress = step(language, words.forms[name].title, () => makeForm(progress, name, programme));
  }
  step(language, words.tabs, () => {
    writeTabs(progress, programme);
    writeGuide(progress, programme);
  });
  return summary(keepProgress({ ...progress, done: true }), programme, words.done);
}

/** Adds one of the later forms to the spreadsheet of the programme, linked and published. @throws {Stop} */
export function addForm(name: FormName): string {
  const earlier = readProgress();
  if (earlier?.done !== true) throw new Stop(wordsOf(earlier?.language ?? ownersLanguage()).nothingYet);
  const { language } = earlier;
  const words = wordsOf(language);
  const programme = readProgramme(language);
  const progress = step(language, words.forms[name].title, () => makeForm(earlier, name, programme));
  step(language, words.tabs, () => {
    writeGuide(progress, programme);
  });
  return summary(progress, programme, words.done);
}
