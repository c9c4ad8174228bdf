import { addForm, makeProgramme } from "./make-programme.ts";
import { forgetProgress } from "./progress.ts";
import { ownersLanguage, wordsOf } from "./words.ts";

// Every export is a function that the owner finds in the list of the script editor.

/** Fait la feuille de calcul et les deux formulaires, en français. À lancer une fois. */
export function makeProgrammeFr(): string {
  return makeProgramme("fr");
}

/** Makes the spreadsheet and the two forms, in English. To be run once. */
export function makeProgrammeEn(): string {
  return makeProgramme("en");
}

export function addBallotForm(): string {
  return addForm("ballot");
}

export function addPulseForm(): string {
  return addForm("pulse");
}

export function addJournalForm(): string {
  return addForm("journal");
}

export function addRequestForm(): string {
  return addForm("request");
}

export function addAcceptanceForm(): string {
  return addForm("acceptance");
}

/** Forgets what was made, so that the next run makes a new programme; the files stay. */
export function startOver(): string {
  forgetProgress();
  const { forgotten } = wordsOf(ownersLanguage());
  Logger.log(forgotten);
  return forgotten;
}
