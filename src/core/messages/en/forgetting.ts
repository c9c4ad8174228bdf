import type { DoubtReason } from "../../forgetting/spans.ts";
import { type PlaceGroup, type TabPlaces, groupPlaces } from "../../forgetting/group-places.ts";
import type { TypedFault } from "../../forgetting/identity.ts";
import type { Place, PlaceKind, QuestionReason } from "../../forgetting/place.ts";
import type { ForgettingWords } from "../fr/forgetting.ts";
import { count, list, rowList } from "./grammar.ts";

const quote = (text: string): string => `“${text}”`;

/** Rows named in a line; more are counted. */
const MOST_ROWS = 4;

const placesOf = ({ rows, cells }: PlaceGroup): string =>
  cells.length > 0
    ? ` (${cells.join(", ")})`
    : rows.length === 0
      ? ""
      : ` (${rowList(rows.slice(0, MOST_ROWS), rows.length)})`;

const KINDS: Record<PlaceKind, (number: number) => string> = {
  answer: (number) => count(number, "response of theirs, deleted", "responses of theirs, deleted"),
  row: (number) => count(number, "row of theirs, deleted", "rows of theirs, deleted"),
  dyad: (number) =>
    count(
      number,
      "dyad: the row stays for the other person, without this name or anything drawn from their answers",
      "dyads: the rows stay for the other people, without this name or anything drawn from their answers",
    ),
  mention: (number) =>
    count(number, "cell that names them: the name is replaced", "cells that name them: the name is replaced"),
  message: (number) =>
    count(
      number,
      "message to be sent to them or about them, deleted",
      "messages to be sent to them or about them, deleted",
    ),
  paper: () => "documents to print of their dyad, emptied, the name taken off the tab",
  tie: (number) => count(number, "declared tie, deleted", "declared ties, deleted"),
  hidden: (number) => count(number, "hidden place, cleaned", "hidden places, cleaned"),
  note: (number) => count(number, "cell note, cleaned", "cell notes, cleaned"),
  dropdown: (number) => count(number, "item of a dropdown, removed", "items of dropdowns, removed"),
  kept: (number) => count(number, "text, cleaned", "texts, cleaned"),
  settings: (number) => count(number, "setting, cleaned", "settings, cleaned"),
  reckoned: (number) =>
    count(
      number,
      "cell that a formula works out: to be fixed by hand",
      "cells that a formula works out: to be fixed by hand",
    ),
  formula: (number) =>
    count(
      number,
      "formula that names them: to be fixed by hand",
      "formulas that name them: to be fixed by hand",
    ),
  rule: (number) =>
    count(
      number,
      "validation rule that names them, in its formula or its help text: to be fixed by hand",
      "validation rules that name them, in their formula or their help text: to be fixed by hand",
    ),
  name: () => "the name of the tab or of the file holds theirs: to be changed by hand",
};

/** What the register says of each kind. */
const RECEIPT: Record<PlaceKind, readonly [string, string]> = {
  answer: ["response deleted", "responses deleted"],
  row: ["row deleted", "rows deleted"],
  dyad: ["dyad without this name", "dyads without this name"],
  mention: ["cell cleaned", "cells cleaned"],
  message: ["message deleted", "messages deleted"],
  paper: ["tab emptied", "tabs emptied"],
  tie: ["tie deleted", "ties deleted"],
  hidden: ["hidden place cleaned", "hidden places cleaned"],
  note: ["note cleaned", "notes cleaned"],
  dropdown: ["item removed from a dropdown", "items removed from dropdowns"],
  kept: ["text cleaned", "texts cleaned"],
  settings: ["setting cleaned", "settings cleaned"],
  reckoned: ["worked-out cell, to be fixed by hand", "worked-out cells, to be fixed by hand"],
  formula: ["formula to be fixed by hand", "formulas to be fixed by hand"],
  rule: ["validation rule to be fixed by hand", "validation rules to be fixed by hand"],
  name: ["name to be changed by hand", "names to be changed by hand"],
};

const WHY: Record<DoubtReason, string> = {
  namesake: "Somebody else has this name.",
  other: "The name is inside a longer one, or beside another address.",
  shared: "Somebody else has this address.",
  alike: "The name is similar, but not the same.",
  part: "Only part of the name.",
  common: "These words, without a capital, may mean something else.",
};

const placeOf = ({ kind, tab, row, column, cell = "" }: Place): string => {
  if (kind === "kept" || kind === "settings") return "Kept with the workbook, outside the tabs";
  const parts = [
    `Tab ${quote(tab)}`,
    ...(kind === "hidden" ? ["hidden part"] : []),
    ...(kind === "dropdown" ? ["item of a dropdown"] : []),
    ...(kind === "note" ? ["note of a cell"] : []),
    ...(cell !== "" ? [`cell ${cell}`] : row !== null ? [`row ${String(row)}`] : []),
    ...(column !== "" ? [`column ${quote(column)}`] : []),
  ];
  return parts.join(", ");
};

const tabsOf = (places: readonly Place[]): string =>
  groupPlaces(places)
    .map(({ tab, groups }) => {
      const rows = [...new Set(groups.flatMap((group) => group.rows))].sort((a, b) => a - b);
      const where = tab === "" ? "what is kept with the workbook" : quote(tab);
      return rows.length === 0 ? where : `${where} (${rowList(rows.slice(0, MOST_ROWS), rows.length)})`;
    })
    .join(", ");

const ROW_REASONS: ReadonlySet<QuestionReason> = new Set<QuestionReason>(["row", "message", "person"]);

const FAULTS: Record<TypedFault, string> = {
  blank: "Enter a name or an e-mail address.",
  "one-word":
    "Enter the first and the last name, or the e-mail address: one word alone would mean too many people.",
  address: "This address is not complete. Enter it as in the form, for example ana@example.ca.",
};

/** The words of the room where somebody is forgotten, and of what it writes. English. */
export const forgetting: ForgettingWords = {
  standIn: (number) => `Removed person ${String(number)}`,
  reportsTo: "reports to",
  register: {
    title: "Removals",
    header: ["Date", "Replaced by", "What was removed", "By", "Second reading"],
    what: (tabs: readonly TabPlaces[]) =>
      tabs
        .map(({ tab, groups }) => {
          const parts = groups.map(({ kind, count: number }) => count(number, ...RECEIPT[kind]));
          return `${tab === "" ? "Settings kept" : tab}: ${parts.join(", ")}`;
        })
        .join("\n"),
    tabs: { papers: "Agreements to print", someTab: "A tab" },
    verified: (places, questions) => {
      const left = [
        ...(places > 0 ? [`${count(places, "place", "places")} to be fixed`] : []),
        ...(questions > 0
          ? [count(questions, "question without an answer", "questions without an answer")]
          : []),
      ];
      return left.length === 0
        ? "Nothing named this person any more in what Dyade reads of the workbook."
        : `Left: ${left.join(" and ")}.`;
    },
  },

  what: "Somebody withdraws their consent, or asks to be erased. Dyade shows every place in the workbook where they appear, then removes them.",
  removedBefore: (number: number) => `${count(number, "person", "people")} removed so far, in the register.`,
  unfinished: (label, on) =>
    `The removal of ${quote(label)}, begun on ${on}, is not finished. What Dyade kept of it does not say who it is: look for the person again to go on.`,
  isTheirs: (label) => `Is the removal that was begun that of ${label}?`,
  isTheirsWhat:
    "If so, the person keeps the same number, and the receipt will tell all that was removed since the beginning.",
  goOnWith: (label, on) => `Yes, go on with ${quote(label)} (${on})`,
  anew: "No, it is another removal",
  search: "Name or e-mail address",
  find: "Search",
  hint: "Is the person no longer in the forms? Enter their full name or e-mail address all the same: Dyade looks for it everywhere.",
  faults: FAULTS,
  which: "Who is it?",
  none: (text) => `No one by the name ${quote(text)} is in the forms or in the dyads.`,
  anyway: (text) => `Search for ${quote(text)} everywhere`,
  another: "Search for another person",

  found: (label, places) => `${label}: ${count(places, "place", "places")}`,
  nowhere: (label) => `Nothing in the workbook names ${label}.`,
  nowhereWhat: "Dyade looked in every tab, the hidden columns, the notes, the dropdowns and the settings.",
  replaced: (label) =>
    `The name will be replaced by ${quote(label)}, so that other people’s history and the totals stay true.`,
  kept: "Kept with the workbook",
  group: (group: PlaceGroup) => `${KINDS[group.kind](group.count)}${placesOf(group)}`,

  questions: (number) => `${count(number, "question", "questions")} before removing`,
  ask: (reason, words, label) =>
    reason === "beside"
      ? `This text is in a row about ${label}. Erase it?`
      : reason === "row"
        ? `Is this the row of ${label}?`
        : reason === "message"
          ? `Is this message to be sent to ${label}, or about them?`
          : `${quote(words)}: is this ${label}?`,
  why: (reason) =>
    reason === "beside"
      ? ""
      : reason === "row"
        ? "Nothing says for certain whose row this is."
        : reason === "message"
          ? WHY.namesake
          : reason === "person"
            ? "The name or the address is the same, but not both. Your answer holds for the whole workbook."
            : WHY[reason],
  them: (reason) =>
    reason === "beside"
      ? "Erase"
      : reason === "row" || reason === "message"
        ? "Yes, delete it"
        : "Yes, the same person",
  other: (reason) =>
    reason === "beside" ? "Keep" : reason === "row" || reason === "message" ? "No, keep it" : "Somebody else",
  places: (reason, places) => {
    const [place, ...more] = places;
    if (place === undefined) return "";
    if (more.length === 0) return `${placeOf(place)}.`;
    const number = ROW_REASONS.has(reason)
      ? count(places.length, "row", "rows")
      : places.every(({ kind }) => kind === "dropdown")
        ? count(places.length, "dropdown", "dropdowns")
        : count(places.length, "cell", "cells");
    return `${number}: ${tabsOf(places)}.`;
  },
  settled: (number) => `${count(number, "answer given", "answers given")}.`,
  reopen: "Review my answers",

  by: "Your initials, for the register (optional)",
  finalTitle: "Remove for good",
  final: "This cannot be undone in Dyade. Only Google’s version history keeps a trace, until you erase it.",
  answersGo: (tabs) =>
    `Their responses will be deleted from ${list(tabs.map(quote))}. This is the only case in which Dyade touches the responses of a form.`,
  sure: "I have read the list, and I want to remove this person.",
  remove: (places) => (places === 1 ? "Remove from this place" : "Remove from everywhere"),
  before: (number) =>
    `First answer ${number === 1 ? "the question" : `the ${String(number)} questions`} above.`,
  removing: (written, all) => `Removing: ${String(written)} of ${count(all, "write", "writes")} done`,

  allGone: "Nothing is left to remove",
  allGoneWhat: "Finish, so that Dyade reads the workbook again and dates the removal in the register.",
  finish: "Finish the removal",

  interrupted: (written, all) =>
    `The removal stopped after ${count(written, "write", "writes")} of ${String(all)}. What is done stays done, and nothing else has changed. The list below is what is left: remove again to go on.`,
  done: "Removal done",
  clean:
    "Nothing names this person any more in what Dyade reads of the workbook. It has just read it all again; what it does not read is listed below.",
  leftOver: (places) => `${count(places, "place is", "places are")} left that only you can fix.`,
  missed: (places) =>
    `This person still appears in ${count(places, "place", "places")}, because the workbook changed during the removal. Go on to remove them.`,
  unasked: (questions) =>
    `${count(questions, "question is", "questions are")} left: a text of the workbook may still be about this person. Go on to answer.`,
  goOn: "Go on removing",
  receipt: "Receipt",
  receiptWhat: (tab) => `A dated line, without any personal information, is in the tab ${quote(tab)}.`,
  noReceipt: (tab) => `The line could not be added to the tab ${quote(tab)}. Copy it.`,
  copy: "Copy the receipt",
  copied: "Receipt copied",

  byHand: "What only you can do",
  hand: (forms) => [
    forms.length === 0
      ? "In Google Forms, Responses tab: delete their response, of which the form keeps its own copy. If a question offers their name among its choices, take it out."
      : `In Google Forms, Responses tab of each form linked to ${list(forms.map(quote))}: delete their response, of which the form keeps its own copy. If a question offers their name among its choices, take it out.`,
    "The version history: to erase it too, make a copy of the file, link your forms to it, then delete the old file and empty the trash.",
    "Comments of the spreadsheet (the discussion bubbles): no script can read them.",
    "What Dyade does not read in the spreadsheet, where their name or address may be: the address behind a link (Insert > Link), conditional formatting rules (Format menu), the names of named ranges and the descriptions of protected ranges (Data menu), filter views, charts and pivot tables, and the metadata of other add-ons. Look there, and fix it.",
    "E-mails that were sent: introductions, requests, reminders.",
    "Copies: directories already handed out, downloaded or printed files, cards of an event.",
  ],
};
