import { agrees } from "../conformance/agree.ts";
import { BENCH_SIGN, Bench } from "../conformance/bench.ts";
import { INSTALLATION, type InstallationId } from "../conformance/cases/installation.ts";
import { noteEdit, removeJournal } from "../conformance/journal.ts";
import { prepareTrial, runTrial } from "../conformance/trial.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import { isGrid } from "./is-grid.ts";
import { alone, quietly } from "./lock.ts";
import { BUILD_MARK, type ScriptFacts, type Trial, type TrialOutcome } from "./rpc-types.ts";

/** The version of `package.json`, which the build puts here. */
declare const DYADE_VERSION: string;

export const TRIALS = Object.keys(INSTALLATION) as InstallationId[];

/** Where a person types for a trial: an edit there is noted, and no other. */
const TYPING_TAB = BENCH_SIGN + INSTALLATION.O3.id;

/** What whoever helps must know of the script and the spreadsheet; nothing of the people in it. */
export function describeScript(): ScriptFacts {
  const spreadsheet = SpreadsheetApp.getActive();
  return {
    version: DYADE_VERSION,
    build: BUILD_MARK,
    userLocale: Session.getActiveUserLocale(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    tabs: spreadsheet.getSheets().length,
  };
}

/** Runs a case in a tab of its own that goes again, and brings the person back; or makes it ready for what they are to do. */
export function tryCase({ id, step }: Trial, words: ServerWords): TrialOutcome {
  return alone((writes) => {
    const trial = INSTALLATION[id];
    let outcome: TrialOutcome = { agrees: true, observed: "" };
    const goBack = placeNow();
    writes.do(() => {
      if (step === "prepare" && trial.side === "trigger") {
        prepareTrial(trial);
        new Bench(id).sheet.getRange("C2").setValue(words.typeHere);
      } else {
        const { observed } = runTrial(trial);
        outcome = { agrees: agrees(trial.emulator, observed), observed: JSON.stringify(observed) };
        if (trial.side === "trigger") removeJournal();
        else quietly(goBack);
      }
    }, clear);
    return outcome;
  });
}

/** Removes what trials left behind, such as one that a person did not end. */
export function clearTrials(): Record<string, never> {
  return alone((writes) => {
    writes.do(clear, clear);
    return {};
  });
}

/** Notes an edit in the tab of a trial. */
export function noteTrial(event: GoogleAppsScript.Events.SheetsOnEdit, tab: string): void {
  if (tab === TYPING_TAB) noteEdit(event, tab);
}

function clear(): void {
  for (const id of TRIALS) new Bench(id).clear();
  removeJournal();
}

/** Where the person is now, as a way back there: a tab that is made takes them along. */
function placeNow(): () => void {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getActiveSheet();
  const range = isGrid(sheet) ? sheet.getActiveRange() : null;
  return () => {
    if (range === null) spreadsheet.setActiveSheet(sheet);
    else range.activate();
  };
}
