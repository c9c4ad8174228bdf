import { questionOf } from "../forms/form-questions.ts";
import { optionOf } from "../forms/recognise-form.ts";
import { fold } from "../people/fold.ts";
import { type Day, readDay } from "./calendar.ts";
import { GOES_ON, type GoesOn, PROGRESS, type Progress } from "./life-columns.ts";
import { optionChosen, valueIn } from "./option-chosen.ts";
import type { LifeWords } from "./words.ts";

/** In these years a day may be one of a dyad: a lone number is none, though a sheet would take it for one. */
const [FIRST_DAY, LAST_DAY] = ["2000-01-01", "2099-12-31"].map((day) => readDay(day) ?? 0);

/** A day that a hand wrote; null for what is none. */
export function readLifeDay(text: string): Day | null {
  const day = readDay(text);
  return day !== null && day >= (FIRST_DAY ?? 0) && day <= (LAST_DAY ?? 0) ? day : null;
}

/** The value whose word a text is, in whatever language it was written. */
function wordIn<Value extends string>(
  values: readonly Value[],
  text: string,
  lists: readonly Readonly<Record<Value, string>>[],
): Value | null {
  return values.find((value) => lists.some((words) => fold(words[value]) === fold(text))) ?? null;
}

const YES_OR_NO = { yes: "yes", no: "no" };

/** Whether somebody goes on, as a hand wrote it: a word of the tab, an answer of the form, or a plain yes or no. */
export function readWish(text: string, languages: readonly LifeWords[]): GoesOn | null {
  const lists = languages.map(({ goesOn }) => goesOn);
  return wordIn(GOES_ON, text, lists) ?? valueIn(GOES_ON, optionChosen("goes-on", text, YES_OR_NO));
}

/** How goals come along, as a hand wrote it: a word of the tab, or an answer of the form. */
export function readProgress(text: string, languages: readonly LifeWords[]): Progress | null {
  const lists = languages.map(({ progress }) => progress);
  return wordIn(PROGRESS, text, lists) ?? valueIn(PROGRESS, optionOf(questionOf("goals-progress"), text));
}
