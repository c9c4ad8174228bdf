import { formQuestions, questionOf } from "../core/forms/form-questions.ts";
import type { FormName } from "../core/forms/question.ts";
import { worded, wording } from "../core/forms/worded.ts";
import { askAll } from "./ask.ts";
import type { OwnProgramme } from "./programme.ts";
import { type FormProgress, type Progress, keepForm } from "./progress.ts";
import { Stop, wordsOf } from "./words.ts";

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The methods by which forms are published since 2025; older ones have none and are open from the start. */
interface Publishing {
  readonly supportsAdvancedResponderPermissions?: () => boolean;
  readonly setPublished?: (enabled: boolean) => unknown;
}

/** How long to wait for Google to add a response tab, and how often to look. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 2_000;

/** Opens the form to answers. Where forms are published, most else is refused before they are. */
function publish(form: Form): void {
  const publishing = form as unknown as Publishing;
  if (publishing.supportsAdvancedResponderPermissions?.() === true) publishing.setPublished?.(true);
}

function fedTabs(spreadsheet: string): Sheet[] {
  return SpreadsheetApp.openById(spreadsheet)
    .getSheets()
    .filter((sheet) => sheet.getFormUrl() !== null);
}

/** The tab that was not there before; Google may take a moment to add it. */
function newTab(spreadsheet: string, before: readonly number[]): Sheet | null {
  for (let waited = 0; ; waited += PAUSE_MS) {
    SpreadsheetApp.flush();
    const sheet = fedTabs(spreadsheet).find((sheet) => !before.includes(sheet.getSheetId()));
    if (sheet !== undefined) return sheet;
    if (waited >= PATIENCE_MS) return null;
    Utilities.sleep(PAUSE_MS);
  }
}

/** Links a form to the spreadsheet and names its tab; a form that an earlier run linked is not linked twice. */
function link(progress: Progress, name: FormName, state: FormProgress, form: Form): Progress {
  const { spreadsheet, language } = progress;
  const words = wordsOf(language);
  const before = state.before ?? fedTabs(spreadsheet).map((sheet) => sheet.getSheetId());
  const linking = { ...state, before };
  const kept = keepForm(progress, name, linking);
  const already = fedTabs(spreadsheet).some((sheet) => !before.includes(sheet.getSheetId()));
  if (!already) form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet);
  const tab = newTab(spreadsheet, before);
  if (tab === null) throw new Stop(words.tabNotFound);
  tab.setName(words.forms[name].tab);
  return keepForm(kept, name, { ...linking, linked: true });
}

/** Makes a form, or goes on with the one that an earlier run began, until it is published and linked. */
export function makeForm(
  progress: Progress,
  name: FormName,
  { particulars, topics }: OwnProgramme,
): Progress {
  const { language } = progress;
  const words = wordsOf(language);
  const { title, description } = words.forms[name];
  let now = progress;
  let state = progress.forms[name];
  if (state?.linked === true) return now;
  if (state === undefined) {
    state = { id: FormApp.create(title).getId(), hasQuestions: false, linked: false };
    now = keepForm(now, name, state);
  }
  const form = FormApp.openById(state.id);
  if (!state.hasQuestions) {
    publish(form);
    // The title given to a new form names its file alone
    form
      .setTitle(title)
      .setDescription(description)
      .setConfirmationMessage(words.thanks)
      .setProgressBar(true);
    const questions = formQuestions(name).map((question) =>
      worded(question, language, { topics }, particulars),
    );
    askAll(form, questions, words.sections);
    state = { ...state, hasQuestions: true };
    now = keepForm(now, name, state);
  }
  return link(now, name, state, form);
}

/** Where a form is answered and changed. */
export interface Addresses {
  readonly title: string;
  readonly toAnswer: string;
  readonly toEdit: string;
  /** With names to be replaced by those of a mentor and of who asks; null for a form that the directory does not fill in. */
  readonly prefilled: string | null;
}

/** What the directory replaces by a name: a mentor's, and that of who asks. */
const STAND_INS = { fr: { mentor: "MENTOR", asker: "MOI" }, en: { mentor: "MENTOR", asker: "ME" } };

/** The later forms that a link fills in, and the question of each that names the other person. */
const NAMES_OTHER: Partial<Record<FormName, string>> = {
  request: "mentors-asked",
  acceptance: "proposed-person",
};

function prefilledLink(form: Form, { language }: Progress, question: string): string {
  const titled = (id: string) =>
    form.getItems().find((item) => item.getTitle() === wording(questionOf(id).title, language));
  const { mentor, asker } = STAND_INS[language];
  const response = form.createResponse();
  const asking = titled("name")?.asTextItem().createResponse(asker);
  const item = titled(question);
  const isParagraph = questionOf(question).kind === "paragraph";
  const naming = (isParagraph ? item?.asParagraphTextItem() : item?.asTextItem())?.createResponse(mentor);
  for (const answer of [asking, naming]) if (answer !== undefined) response.withItemResponse(answer);
  return response.toPrefilledUrl();
}

export function addressesOf(progress: Progress, name: FormName): Addresses | null {
  const state = progress.forms[name];
  if (state?.linked !== true) return null;
  const form = FormApp.openById(state.id);
  const question = NAMES_OTHER[name];
  return {
    title: form.getTitle(),
    toAnswer: form.getPublishedUrl(),
    toEdit: form.getEditUrl(),
    prefilled: question === undefined ? null : prefilledLink(form, progress, question),
  };
}
