import { basename } from "node:path";
import type { Sheet } from "../model/workbook.ts";
import { newSheet } from "../model/workbook.ts";
import { readBytes } from "./files.ts";
import { FileProblem } from "./problem.ts";

const SEPARATORS = [",", ";", "\t"] as const;

/**
 * Records of a CSV text (RFC 4180, with `,` `;` or tab as the header line shows): one array of fields a record. A
 * field in quotes may hold separators, line breaks and doubled quotes. The end of the last line starts no record.
 */
export function parseCsv(text: string): string[][] {
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  const separator = separatorOf(source);
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let at = 0;
  const endField = (): void => {
    record.push(field);
    field = "";
  };
  const endRecord = (): void => {
    endField();
    records.push(record);
    record = [];
  };
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === '"' && field === "") {
      const { text: quoted, next } = readQuoted(source, at + 1);
      field = quoted;
      at = next;
    } else {
      if (character === separator) endField();
      else if (character === "\n") endRecord();
      else if (character === "\r") {
        if (source.charAt(at + 1) !== "\n") endRecord();
      } else field += character;
      at += 1;
    }
  }
  if (field !== "" || record.length > 0) endRecord();
  return records;
}

function readQuoted(source: string, start: number): { text: string; next: number } {
  let text = "";
  let at = start;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote < 0) return { text: text + source.slice(at), next: source.length };
    text += source.slice(at, quote);
    if (source.charAt(quote + 1) !== '"') return { text, next: quote + 1 };
    text += '"';
    at = quote + 2;
  }
}

/** The separator that occurs most often in the header, outside quotes; a comma when none does. */
function separatorOf(source: string): string {
  const counts = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]));
  let quoted = false;
  for (const character of source) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) break;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return SEPARATORS.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best));
}

/** A CSV file as a tab named after the file, every field kept as text. @throws {FileProblem} when it is no UTF-8 text. */
export async function openCsv(path: string, id: number): Promise<Sheet> {
  const bytes = await readBytes(path);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem("file-is-no-text", path);
  }
  if (text.includes("\0")) throw new FileProblem("file-is-no-text", path);
  const rows = parseCsv(text).map((record) =>
    record.map((field) => (field === "" ? null : { value: field })),
  );
  return newSheet(id, basename(path), rows);
}
