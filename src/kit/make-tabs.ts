import { criteriaPage } from "../core/forms/criteria-page.ts";
import { FORMS } from "../core/forms/question.ts";
import { recommendedCriteria, recommendedRules } from "../core/forms/recommended-criteria.ts";
import { MARKS, type Particulars } from "../core/forms/worded.ts";
import { ownMark } from "../core/tabs/own-tab.ts";
import { type TabPage, plainPage } from "../core/tabs/sheet-plan.ts";
import { layOut } from "../server/lay-out.ts";
import { type Addresses, addressesOf } from "./make-form.ts";
import type { OwnProgramme } from "./programme.ts";
import type { Progress } from "./progress.ts";
import { tabWordsOf, wordsOf } from "./words.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LINKS_WIDTHS = [220, 140, 220, 320];
const GUIDE_WIDTHS = [300, 620, 40];

function write(spreadsheet: Spreadsheet, page: TabPage, into: Sheet | null): void {
  const last = spreadsheet.getSheets().length;
  layOut(into ?? spreadsheet.insertSheet(page.title, last), page, "");
}

/** The addresses of every form that is made, in order. */
export function allAddresses(made: Progress): Addresses[] {
  return FORMS.flatMap((name) => addressesOf(made, name) ?? []);
}

/** What still stands in brackets in the forms. */
export function marksLeft(told: Particulars, { language }: Progress): string[] {
  const names = Object.keys(MARKS) as (keyof Particulars)[];
  return names.filter((name) => told[name] === "").map((name) => MARKS[name][language]);
}

function guidePage(made: Progress, { told }: OwnProgramme): TabPage {
  const { language } = made;
  const words = wordsOf(language);
  const marks = marksLeft(told, made);
  const addresses = allAddresses(made).flatMap(({ title, toAnswer, toEdit, prefilled }) => [
    [words.toAnswer(title), toAnswer],
    [words.toEdit(title), toEdit],
    ...(prefilled === null ? [] : [[words.prefilled, prefilled]]),
  ]);
  const [first = ["", ""], ...steps] = words.guide;
  const replacing = marks.length === 0 ? [] : [["", words.toReplace(marks.join(", "))]];
  const rows = [words.guideHead, first, ...replacing, ...steps, ...addresses];
  const marked = rows.map((row, index) => [...row, index === 0 ? ownMark({ kind: "guide", state: "" }) : ""]);
  return { ...plainPage(language, words.guideTab, marked, GUIDE_WIDTHS), hidden: { from: 2, length: 1 } };
}

/** Writes the guide into its tab, which was the empty one of the new spreadsheet. */
export function writeGuide(made: Progress, own: OwnProgramme): void {
  const spreadsheet = SpreadsheetApp.openById(made.spreadsheet);
  const page = guidePage(made, own);
  const sheet =
    spreadsheet.getSheetByName(page.title) ??
    spreadsheet.getSheets().find((one) => one.getFormUrl() === null && one.getLastRow() === 0);
  if (sheet !== undefined && sheet.getName() !== page.title) sheet.setName(page.title);
  write(spreadsheet, page, sheet ?? null);
}

/** Writes the tabs that the add-on reads beside the answers: the criteria, and the links, which only have their header. */
export function writeTabs(made: Progress, own: OwnProgramme): void {
  const { language } = made;
  const words = tabWordsOf(language);
  const spreadsheet = SpreadsheetApp.openById(made.spreadsheet);
  const criteria = recommendedCriteria(language, own.topics);
  const pages = [
    criteriaPage(language, criteria, recommendedRules(language), words),
    plainPage(language, words.linksTab, [words.linksHeaders], LINKS_WIDTHS),
  ];
  for (const page of pages) write(spreadsheet, page, spreadsheet.getSheetByName(page.title));
}
