import type { CliWords } from "../fr/cli.ts";
import { count } from "./grammar.ts";

/** The words of the command line. English. */
export const cli: CliWords = {
  usage: [
    "Usage:",
    "  npm run -s dyade -- propose WORKBOOK.xlsx [--out OUTPUT.xlsx] [--settings SETTINGS.json] [--json]",
    "  npm run -s dyade -- propose --mentors MENTORS.csv --mentees MENTEES.csv [--out …] [--settings …] [--json]",
    "  npm run -s dyade -- solve INSTANCE.json",
  ].join("\n"),
  unknownCommand: (name) => `There is no command “${name}”. Commands: propose, solve.`,
  unknownOption: (name) => `There is no option “${name}”.`,
  missingValue: (name) => `The option “${name}” needs a value.`,
  optionTwice: (name) => `The option “${name}” is given twice.`,
  noInput: "Name an .xlsx workbook, or --mentors and --mentees with a CSV file each.",
  tooManyInputs: "Name one workbook only.",
  twoInputs: "Name a workbook or CSV files, not both.",
  bothCsv: "--mentors and --mentees go together: name both CSV files.",
  outIsInput: (path) => `“${path}” is also the file that is read: choose another name with --out.`,
  outIsNoXlsx: (path) => `“${path}”: the output file must end with .xlsx.`,
  files: {
    "file-not-found": (path) => `“${path}”: there is no such file.`,
    "file-unreadable": (path) => `“${path}”: this file cannot be read.`,
    "file-is-empty": (path) => `“${path}”: this file is empty.`,
    "file-is-old-excel": (path) => `“${path}” is in Excel’s old format: save it as .xlsx and try again.`,
    "file-is-locked-by-password": (path) => `“${path}” is protected by a password: remove it and try again.`,
    "file-is-no-workbook": (path) => `“${path}” is not an .xlsx workbook.`,
    "file-is-no-text": (path) =>
      `“${path}” is not UTF-8 text: export the sheet as CSV (UTF-8) and try again.`,
    "file-not-writable": (path) => `“${path}” cannot be written.`,
  },
  settingsNotJson: (path) => `“${path}” is not valid JSON.`,
  settingsUnknownKey: (key) => `Settings: there is no key “${key}”.`,
  settingsWrongValue: (place, expected) => `Settings: “${place}” needs ${expected}.`,
  settingsMissing: (place) => `Settings: “${place}” is missing.`,
  expected: {
    string: "a text",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    other: "another value",
    atLeast: (least) => `a number of at least ${least}`,
    oneOf: (values) => `one of these values: ${values}`,
  },
  addOnRefused: (message) => `The add-on refused: ${message}`,
  fault: (message) => `An error of the program, not of your data: ${message}`,
  progress: (percent) => `Looking for dyads: ${String(percent)}%`,
  people: (mentors, seats, mentees) =>
    `${count(mentors, "mentor", "mentors")} (${count(seats, "place", "places")}), ${count(mentees, "mentee", "mentees")}`,
  placed: (placed, mean, lowest) =>
    `${count(placed, "dyad", "dyads")} proposed, average score ${mean}, lowest ${lowest}`,
  nothingPlaced: "No dyad is possible",
  proven: {
    total: "Proven: no other assignment places more people, or places them better.",
    fair: "Proven: no other assignment places more people, or has better weakest dyads.",
    floor:
      "Proven: no other assignment places more people, has more dyads of the score wanted, or as many with a higher total.",
    "first-choices":
      "Proven: no other assignment places more people, honours more first choices, or as many with a higher total.",
    stable: "Checked: nobody would be better matched with someone who would also prefer it.",
  },
  amongGuaranteed: "That holds among the assignments that keep the guaranteed places.",
  guarantees: (count) => `Guaranteed places (${String(count)})`,
  unplaced: (count) => `Unmatched (${String(count)})`,
  toWatch: (count) => `To watch (${String(count)})`,
  about: (people, what) => `${people}: ${what}`,
  levels: { ok: "", caution: "caution", unknown: "to check", conflict: "conflict" },
  unused: (count) => `Mentors without a dyad (${String(count)})`,
  places: (places) => count(places, "place", "places"),
  issues: (count) => `To check in the answers (${String(count)})`,
  more: (count) => `… and ${String(count)} more, in the workbook`,
  written: (path) => `Workbook written: ${path}`,
  impossible: "No assignment can be proposed:",
  serving: (address) => `Preview: ${address}`,
  stopHint: "Ctrl+C to stop.",
};
