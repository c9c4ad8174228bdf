import {
  type Drive,
  type Form as Kept,
  type ItemKind,
  headersOf,
  newItem,
  publicUrl,
} from "../model/forms.ts";
import { submit } from "../model/submit.ts";
import { type Cell, newSheet } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { type ItemAnswer, responseOf, wrapGenericItem, wrapItem } from "./form-items.ts";
import { wallClockIn } from "./instants.ts";
import { mismatch, requireText, strict, type Surface } from "./strict.ts";

/** A form, with the methods of 2025 that its declared type does not know yet. */
export interface Form extends GoogleAppsScript.Forms.Form {
  setPublished(enabled: boolean): Form;
  isPublished(): boolean;
  supportsAdvancedResponderPermissions(): boolean;
}
type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** Names that Google gives to response tabs and to their first column, by the language of the account. */
const RESPONSES = {
  fr: { tab: "Réponses au formulaire", timestamp: "Horodateur" },
  en: { tab: "Form Responses", timestamp: "Timestamp" },
};

export function wrapForm(execution: Execution, drive: Drive, kept: Kept): Form {
  const self = (): Form => form;
  const form = strict<Form>(execution.meter, "Form", {
    // live: K4
    form: {
      ...formSettings(execution, drive, kept, self),
      ...formItems(execution, kept),
      createResponse: () => {
        requirePublished(kept);
        return newResponse(execution, drive, kept);
      },
    },
  });
  return form;
}

function requirePublished({ published }: Kept): void {
  if (!published) throw new Error("Operation not supported on unpublished form.");
}

function formSettings(
  execution: Execution,
  drive: Drive,
  kept: Kept,
  self: () => Form,
): NonNullable<Surface<Form>["form"]> {
  const set =
    (method: string, change: (text: string) => void) =>
    (text: string): Form => {
      requireText(`Form.${method}`, text);
      change(text);
      return self();
    };
  const flag =
    (method: string, change: (enabled: boolean) => void) =>
    (enabled: boolean): Form => {
      if (typeof enabled !== "boolean") throw mismatch(`Form.${method}`, [enabled]);
      change(enabled);
      return self();
    };
  // live: K2 K3 K9
  return {
    getId: () => kept.id,
    getTitle: () => kept.title,
    getPublishedUrl: () => publicUrl(kept),
    getEditUrl: () => `https://docs.google.com/forms/d/${kept.id}/edit`,
    isPublished: () => kept.published,
    isAcceptingResponses: () => kept.accepting,
    supportsAdvancedResponderPermissions: () => true,
    setTitle: set("setTitle", (title) => (kept.title = title)),
    setDescription: set("setDescription", (description) => (kept.description = description)),
    setConfirmationMessage: set("setConfirmationMessage", (thanks) => (kept.thanks = thanks)),
    setProgressBar: flag("setProgressBar", (enabled) => (kept.progressBar = enabled)),
    setPublished: flag("setPublished", (enabled) => {
      kept.published = enabled;
      kept.accepting = enabled;
    }),
    setAcceptingResponses: flag("setAcceptingResponses", (enabled) => {
      requirePublished(kept);
      kept.accepting = enabled;
    }),
    setDestination: (type, spreadsheetId) => {
      requireText("Form.setDestination", String(type), spreadsheetId);
      requirePublished(kept);
      link(execution, drive, kept, spreadsheetId);
      return self();
    },
  };
}

/** Adds the response tab, first of all, as Google does. */
function link({ request }: Execution, drive: Drive, kept: Kept, spreadsheetId: string): void {
  const spreadsheet = drive.spreadsheets.find(({ id }) => id === spreadsheetId);
  if (spreadsheet === undefined) throw new Error("Invalid spreadsheet ID.");
  const words = RESPONSES[request.userLocale.startsWith("fr") ? "fr" : "en"];
  const names = new Set(spreadsheet.sheets.map(({ name }) => name));
  const ids = spreadsheet.sheets.map(({ id }) => id);
  let number = 1;
  while (names.has(`${words.tab} ${String(number)}`)) number++;
  const header = [words.timestamp, ...kept.items.flatMap(headersOf)].map((value): Cell => ({ value }));
  const sheet = newSheet(Math.max(0, ...ids) + 1, `${words.tab} ${String(number)}`, [header]);
  sheet.frozenRows = 1;
  sheet.formUrl = `https://docs.google.com/forms/d/${kept.id}/viewform`;
  spreadsheet.sheets.unshift(sheet);
  kept.destination = { spreadsheetId, sheetId: sheet.id };
}

function formItems(execution: Execution, kept: Kept): NonNullable<Surface<Form>["form"]> {
  const add =
    <T extends object>(kind: ItemKind) =>
    (): T => {
      if (kept.destination !== null)
        throw new Error("This emulator does not add questions to a form that is linked already.");
      const item = newItem(1 + Math.max(1_000_000, ...kept.items.map(({ id }) => id)), kind);
      kept.items.push(item);
      return wrapItem<T>(execution, item);
    };
  // live: K3 K9
  return {
    addSectionHeaderItem: add("section"),
    addTextItem: add("text"),
    addParagraphTextItem: add("paragraph"),
    addDateItem: add("date"),
    addMultipleChoiceItem: add("one"),
    addCheckboxItem: add("several"),
    addScaleItem: add("scale"),
    addCheckboxGridItem: add("grid"),
    getItems: () => kept.items.map((item) => wrapGenericItem(execution, item)),
    deleteItem: (index: unknown) => {
      if (typeof index !== "number") throw mismatch("Form.deleteItem", [index]);
      if (kept.items[index] === undefined) throw new Error("Invalid item index.");
      kept.items.splice(index, 1);
    },
  };
}

function newResponse(execution: Execution, drive: Drive, kept: Kept): FormResponse {
  const answers: ItemAnswer[] = [];
  const response: FormResponse = strict<FormResponse>(execution.meter, "FormResponse", {
    // live: K4 K9
    form: {
      withItemResponse: (itemResponse) => {
        const itemAnswer = responseOf(itemResponse);
        if (!kept.items.includes(itemAnswer.item)) throw new Error("The item is not of this form.");
        answers.push(itemAnswer);
        return response;
      },
      toPrefilledUrl: () => [`${publicUrl(kept)}?usp=pp_url`, ...answers.flatMap(entriesOf)].join("&"),
      submit: () => {
        const spreadsheet = drive.spreadsheets.find(({ id }) => id === kept.destination?.spreadsheetId);
        const zone = spreadsheet?.timeZone ?? execution.request.scriptTimeZone;
        const byTitle = Object.fromEntries(answers.map(({ item, answer }) => [item.title, answer]));
        submit(drive, kept.id, byTitle, wallClockIn(new Date(), zone));
        return response;
      },
    },
  });
  return response;
}

/** An answer in a pre-filled address: an entry for each option ticked. */
function entriesOf({ item, answer }: ItemAnswer): string[] {
  if (typeof answer === "object" && !Array.isArray(answer))
    throw new Error("This emulator pre-fills no grid.");
  const texts = typeof answer === "string" ? [answer] : (answer as readonly string[]);
  return texts.map((text) => `entry.${String(item.id)}=${encodeURIComponent(text)}`);
}
