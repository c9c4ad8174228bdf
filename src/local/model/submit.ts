import { type Drive, type Form, type FormItem, headersOf } from "./forms.ts";
import { serialOf } from "./serial.ts";
import { type Cell, type CellValue, type Sheet, usedSize } from "./workbook.ts";

/** An answer by the title of its question: a text, several options, or the options of each row of a grid. */
export type FormAnswer = string | readonly string[] | Readonly<Record<string, readonly string[]>>;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NUMBER = /^-?\d+([.,]\d+)?$/;
const TIMESTAMP_FORMAT = "yyyy-mm-dd hh:mm:ss";
const DATE_FORMAT = "yyyy-mm-dd";

function refuse(item: FormItem, why: string): never {
  throw new Error(`The form refuses the answer to "${item.title}": ${why}`);
}

function requireOptions(item: FormItem, chosen: readonly string[]): void {
  const unknown = chosen.filter((option) => !item.options.includes(option));
  if (unknown.length > (item.other ? 1 : 0)) refuse(item, `${unknown.join(", ")} is no option`);
}

function single(item: FormItem, answer: FormAnswer): string {
  return typeof answer === "string" ? answer : refuse(item, "it takes one answer");
}

/** The texts that an answer leaves in its columns. */
function textsOf(item: FormItem, answer: FormAnswer): string[] {
  const { kind, rows, bounds, rule, most } = item;
  if (kind === "grid") {
    if (typeof answer === "string" || Array.isArray(answer)) return refuse(item, "it takes an answer a row");
    const ticked = answer as Readonly<Record<string, readonly string[]>>;
    const strange = Object.keys(ticked).filter((row) => !rows.includes(row));
    if (strange.length > 0) return refuse(item, `${strange.join(", ")} is no row`);
    return rows.map((row) => {
      requireOptions(item, ticked[row] ?? []);
      return (ticked[row] ?? []).join(", ");
    });
  }
  if (kind === "several") {
    const chosen = Array.isArray(answer) ? (answer as readonly string[]) : refuse(item, "it takes a list");
    requireOptions(item, chosen);
    if (most !== null && chosen.length > most) refuse(item, `at most ${String(most)} may be chosen`);
    return [chosen.join(", ")];
  }
  const text = single(item, answer);
  if (text === "") return [text];
  if (kind === "one") requireOptions(item, [text]);
  if (kind === "scale" && !(Number(text) >= bounds[0] && Number(text) <= bounds[1]))
    refuse(item, "out of bounds");
  if (rule === "email" && !EMAIL.test(text)) refuse(item, "no e-mail");
  if (rule === "number" && !NUMBER.test(text)) refuse(item, "no number");
  if (kind !== "paragraph" && kind !== "date" && text.includes("\n")) refuse(item, "it takes one line");
  return [text];
}

function cellOf({ kind }: FormItem, text: string): Cell | null {
  if (text === "") return null;
  if (kind === "date") return { value: serialOf(Date.parse(`${text}T00:00:00Z`)), format: DATE_FORMAT };
  const value: CellValue = NUMBER.test(text) ? Number(text.replace(",", ".")) : text;
  return { value };
}

function destinationOf(drive: Drive, { title, destination }: Form): Sheet {
  const spreadsheet = drive.spreadsheets.find(({ id }) => id === destination?.spreadsheetId);
  const sheet = spreadsheet?.sheets.find(({ id }) => id === destination?.sheetId);
  if (sheet === undefined) throw new Error(`The form "${title}" has no response tab.`);
  return sheet;
}

/**
 * A person answers a form: a row is added below the others of its response tab, as Google adds it, with the moment
 * first and several options joined with `, `. Blank questions may be left out.
 *
 * @param at the moment on the wall, as `Date.UTC` counts it.
 * @throws where the form is closed or would refuse the answer.
 */
export function submit(
  drive: Drive,
  formId: string,
  answers: Readonly<Record<string, FormAnswer>>,
  at: number,
): void {
  const form = drive.forms.find(({ id }) => id === formId);
  if (form === undefined) throw new Error(`There is no form ${formId}.`);
  if (!form.published || !form.accepting) throw new Error(`The form "${form.title}" is closed.`);
  const questions = form.items.filter(({ kind }) => kind !== "section");
  const strange = Object.keys(answers).filter((title) => !questions.some((item) => item.title === title));
  if (strange.length > 0) throw new Error(`The form "${form.title}" does not ask: ${strange.join(", ")}`);
  const sheet = destinationOf(drive, form);
  const header = (sheet.rows[0] ?? []).map((cell) => cell?.value ?? "");
  const row: (Cell | null)[] = [{ value: serialOf(at), format: TIMESTAMP_FORMAT }];
  for (const item of questions) {
    const blank = item.kind === "several" ? [] : item.kind === "grid" ? {} : "";
    const texts = textsOf(item, answers[item.title] ?? blank);
    if (item.required && texts.every((text) => text === "")) refuse(item, "it must be answered");
    headersOf(item).forEach((title, index) => {
      const column = header.indexOf(title);
      if (column < 0) throw new Error(`The response tab has no column "${title}".`);
      row[column] = cellOf(item, texts[index] ?? "");
    });
  }
  sheet.rows.splice(usedSize(sheet).rows, 0, row);
  sheet.maxRows = Math.max(sheet.maxRows, sheet.rows.length);
}
