import type { Sheet } from "../model/workbook.ts";

/** Stands for the address of a form that this machine does not know. */
export const LOCAL_FORM_URL = "https://docs.google.com/forms/d/local-";

/** First header of a tab that a form feeds, as Google writes it in the languages of its accounts. */
const TIMESTAMP_HEADERS = [
  "horodateur",
  "horodatage",
  "timestamp",
  "marca temporal",
  "carimbo de data/hora",
  "zeitstempel",
  "informazioni cronologiche",
];

/** Whether a workbook that does not say so has this tab fed by a form. */
export function looksFormFed(sheet: Sheet): boolean {
  const first = sheet.rows[0]?.[0]?.value;
  return typeof first === "string" && TIMESTAMP_HEADERS.includes(first.trim().toLowerCase());
}
