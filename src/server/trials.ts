import { INSTALLATION, type InstallationId } from "../conformance/cases/installation.ts";
import { rightsHere } from "../conformance/rights.ts";
import { alone } from "./lock.ts";
import { quietly } from "./writes.ts";
import { BUILD_MARK, type ScriptFacts, type Trial, type TrialOutcome } from "./rpc-types.ts";
import { readRuns, tagRun } from "./tags.ts";
import { workbook } from "./workbook.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The version of `package.json`, which the build puts here. */
declare const DYADE_VERSION: string;

export const TRIALS = Object.keys(INSTALLATION) as InstallationId[];

/** Of the tab in which a person types: where what came of it is noted. */
const NOTED = "C1";

/** What whoever helps must know of the script and the spreadsheet; nothing of the people in it. */
export function describeScript(): ScriptFacts {
  const spreadsheet = workbook();
  return {
    version: DYADE_VERSION,
    build: BUILD_MARK,
    userLocale: Session.getActiveUserLocale(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
  };
}

/**
 * Runs a case in a tab of its own that goes again, and brings the person back; or makes the tab ready for what they are to
 * do; or only removes what trials left behind, such as one that a person did not end.
 */
export function tryCase({ id, step }: Trial): TrialOutcome {
  return alone((writes) => {
    const trial = INSTALLATION[id];
    const spreadsheet = workbook();
    const before = spreadsheet.getActiveSheet();
    let observed = "";
    writes.do(() => {
      if (step !== "clear") {
        const sheet = trialTab(id) ?? spreadsheet.insertSheet(trialName(id));
        tagRun(sheet, trialName(id));
        if (step === "prepare") return INSTALLATION.O3.prepare({ sheet });
        observed = JSON.stringify(trial.run({ sheet }, notedIn(sheet)));
      }
      clearTrials();
      // The tab that was made had taken the person along
      quietly(() => spreadsheet.setActiveSheet(before));
    }, clearTrials);
    return { agrees: observed === JSON.stringify(trial.emulator), observed };
  });
}

/** Notes in the tab of a trial that the script was woken, and what it may do; edits elsewhere are no trial. */
export function noteTrial(name: string): void {
  if (name === trialName("O3")) trialTab("O3")?.getRange(NOTED).setValue(JSON.stringify(rightsHere()));
}

/** Removes the tabs of trials; nobody's own tab of such a name. */
export function clearTrials(): void {
  for (const id of TRIALS) {
    const sheet = trialTab(id);
    if (sheet !== null) workbook().deleteSheet(sheet);
  }
}

function notedIn(sheet: Sheet): ReturnType<typeof rightsHere>[] {
  const text = String(sheet.getRange(NOTED).getValue());
  return text === "" ? [] : [JSON.parse(text)];
}

const trialName = (id: InstallationId): string => `~${id}`;

/** The tab of a trial, known by its tag, or blank where Google stopped before it had one. */
function trialTab(id: InstallationId): Sheet | null {
  const spreadsheet = workbook();
  const name = trialName(id);
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return null;
  const isOurs = readRuns(spreadsheet).get(sheet.getSheetId())?.run === name;
  return isOurs || sheet.getLastRow() === 0 ? sheet : null;
}
