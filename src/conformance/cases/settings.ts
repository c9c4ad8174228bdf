import type { Bench } from "../bench.ts";
import type { Json } from "../json.ts";

/** Runs a step with the spreadsheet in another language, and gives it back its own. */
export function inLocale({ spreadsheet }: Bench, locale: string, step: () => Json): Json {
  const before = spreadsheet.getSpreadsheetLocale();
  spreadsheet.setSpreadsheetLocale(locale);
  try {
    return step();
  } finally {
    spreadsheet.setSpreadsheetLocale(before);
  }
}

/** Runs a step with the spreadsheet in another time zone, and gives it back its own. */
export function inTimeZone({ spreadsheet }: Bench, timeZone: string, step: () => Json): Json {
  const before = spreadsheet.getSpreadsheetTimeZone();
  spreadsheet.setSpreadsheetTimeZone(timeZone);
  try {
    return step();
  } finally {
    spreadsheet.setSpreadsheetTimeZone(before);
  }
}
