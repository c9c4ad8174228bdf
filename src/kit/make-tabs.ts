import { criteriaPlan } from "../core/forms/criteria-plan.ts";
import { FORMS } from "../core/forms/question.ts";
import { recommendedCriteria, recommendedRules } from "../core/forms/recommended-criteria.ts";
import { MARKS, type Particulars } from "../core/forms/worded.ts";
import { ownMark } from "../core/tabs/own-tab.ts";
import { type SheetPlan, plainSheet } from "../core/tabs/sheet-plan.ts";
import { layOut } from "../server/lay-out.ts";
import { type Addresses, addressesOf } from "./make-form.ts";
import type { OwnProgramme } from "./programme.ts";
import type { Progress } from "./progress.ts";
import { tabWordsOf, wordsOf } from "./words.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LINKS_WIDTHS = [220, 140, 220, 320];
const GUIDE_WIDTHS = [300, 620, 40];

function write(spreadsheet: Spreadsheet, page: SheetPlan, into: Sheet | null): void {
  const last = spreadsheet.getSheets().length;
  layOut(into ?? spreadsheet.insertSheet(page.title, last), page, "");
}

/** The addresses of every form that is made, in order. */
export function allAddresses(progress: Progress): Addresses[] {
  return FORMS.flatMap((name) => addressesOf(progress, name) ?? []);
}

/** What still stands in brackets in the forms. */
export function marksLeft(particulars: Particulars, { language }: Progress): string[] {
  const names = Object.keys(MARKS) as (keyof Particulars)[];
  return names.filter((name) => particulars[name] === "").map((name) => MARKS[name][language]);
}

function guidePage(progress: Progress, { particulars }: OwnProgramme): SheetPlan {
  const { language } = progress;
  const words = wordsOf(language);
  const marks = marksLeft(particulars, progress);
  const addresses = allAddresses(progress).flatMap(({ title, toAnswer, toEdit, prefilled }) => [
    [words.toAnswer(title), toAnswer],
    [words.toEdit(title), toEdit],
    ...(prefilled === null ? [] : [[words.prefilled, prefilled]]),
  ]);
  const [[begin = "", how = ""] = [], ...steps] = words.guide;
  const replacing = marks.length === 0 ? [] : [words.toReplace(marks.join(", "))];
  const first = [begin, [how, ...replacing].join("\n")];
  const rows = [words.guideHead, first, ...steps, ...addresses];
  const marked = rows.map((row, index) => [...row, index === 0 ? ownMark({ kind: "guide", state: "" }) : ""]);
  return { ...plainSheet(language, words.guideTab, marked, GUIDE_WIDTHS), hidden: { from: 2, length: 1 } };
}

/** Writes the guide into its tab, which was the empty one of the new spreadsheet. */
export function writeGuide(progress: Progress, programme: OwnProgramme): void {
  const spreadsheet = SpreadsheetApp.openById(progress.spreadsheet);
  const page = guidePage(progress, programme);
  const sheet =
    spreadsheet.getSheetByName(page.title) ??
    spreadsheet.getSheets().find((sheet) => sheet.getFormUrl() === null && sheet.getLastRow() === 0);
  if (sheet !== undefined && sheet.getName() !== page.title) sheet.setName(page.title);
  write(spreadsheet, page, sheet ?? null);
}

/** Writes the tabs that the add-on reads beside the answers: the criteria, and the links, which only have their header. */
export function writeTabs(progress: Progress, programme: OwnProgramme): void {
  const { language } = progress;
  const words = tabWordsOf(language);
  const spreadsheet = SpreadsheetApp.openById(progress.spreadsheet);
  const criteria = recommendedCriteria(language, programme.topics);
  const pages = [
    criteriaPlan(language, criteria, recommendedRules(language), words),
    plainSheet(language, words.linksTab.title, [words.linksTab.header], LINKS_WIDTHS),
  ];
  for (const page of pages) write(spreadsheet, page, spreadsheet.getSheetByName(page.title));
}
