import { type Metadata, freeMetadataId } from "./metadata.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/** A tab as Google duplicates it: all that is on it and its developer metadata, under ids of their own; no form feeds it. */
export function copySheet(workbook: Workbook, sheet: Sheet, id: number, name: string): Sheet {
  const taken = [workbook, ...workbook.sheets].flatMap(({ metadata }) => metadata);
  const { formUrl: _, ...copied } = JSON.parse(JSON.stringify(sheet)) as Sheet;
  const metadata = copied.metadata.map((entry) => {
    const renewed = { ...entry, id: freeMetadataId(taken) };
    taken.push(renewed);
    return renewed;
  });
  return { ...copied, id, name, metadata };
}

/**
 * The file as Google copies it: tabs under the ids they had, metadata that any script may see, and copies of the forms; not
 * the properties, which belong to the script that was left behind.
 */
export function copyFile(workbook: Workbook): Workbook {
  const copy = JSON.parse(JSON.stringify(workbook)) as Workbook;
  const isSeen = ({ visibility }: Metadata): boolean => visibility === "DOCUMENT";
  return {
    ...copy,
    id: `${copy.id}-copy`,
    name: `Copy of ${copy.name}`,
    documentProperties: {},
    userProperties: {},
    metadata: copy.metadata.filter(isSeen),
    sheets: copy.sheets.map(({ formUrl, ...sheet }) => ({
      ...sheet,
      metadata: sheet.metadata.filter(isSeen),
      ...(formUrl === undefined ? {} : { formUrl: formUrl.replace(/(?=\/edit$|$)/, "-copy") }),
    })),
  };
}

/** `Copy of X`, or with a number behind it where that is taken. */
export function copyName({ sheets }: Workbook, name: string): string {
  const names = new Set(sheets.map((sheet) => sheet.name));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? `Copy of ${name}` : `Copy of ${name} ${String(number)}`;
    if (!names.has(candidate)) return candidate;
  }
}

/** Ids of new tabs are large and never given twice, as in a real spreadsheet. */
export function freeSheetId({ sheets }: Workbook): number {
  for (;;) {
    const id = Math.floor(Math.random() * 2_000_000_000) + 1;
    if (!sheets.some((sheet) => sheet.id === id)) return id;
  }
}
