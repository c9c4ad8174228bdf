import type { Sheet as FileSheet } from "hucre";
import type { RoundtripWorkbook } from "hucre/xlsx";
import { omit } from "../model/omit.ts";
import type { Workbook } from "../model/workbook.ts";
import { newWorkbook } from "../model/workbook.ts";
import type { Beside } from "./beside.ts";
import { LOCAL_FORM_URL, looksFormFed } from "./forms.ts";
import { defaultsOf, readSheet } from "./xlsx-read.ts";

/** A file as the model has it. */
export interface Opened {
  workbook: Workbook;
  /** The tab of the file for each sheet id. */
  tabs: Map<number, FileSheet>;
}

/** What holds where nothing is kept beside the file. */
export interface Untold {
  readonly name: string;
  readonly locale: string;
}

/** The model of a file, with what was kept beside it. */
export function readModel(file: RoundtripWorkbook, beside: Beside | null, untold: Untold): Opened {
  const earlierSheets = new Map(beside?.sheets.map((sheet, order) => [sheet.fileName, { sheet, order }]));
  const taken = new Set(beside?.sheets.map(({ id }) => id));
  let free = 0;
  const newId = (): number => {
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  };
  const ids = new Map(file.sheets.map((tab) => [tab.name, earlierSheets.get(tab.name)?.sheet.id ?? newId()]));
  const defaults = defaultsOf(file);
  const entries = file.sheets.map((tab) => {
    const sheet = readSheet(tab, ids.get(tab.name) ?? 0, ids, defaults);
    const extra = earlierSheets.get(tab.name);
    if (extra === undefined) {
      if (looksFormFed(sheet)) sheet.formUrl = LOCAL_FORM_URL + String(sheet.id);
      return { sheet, tab, order: file.sheets.length };
    }
    const { validations, maxRows, maxColumns } = extra.sheet;
    Object.assign(sheet, omit(extra.sheet, "fileName"), {
      validations: [...sheet.validations, ...validations],
      maxRows: Math.max(sheet.maxRows, maxRows),
      maxColumns: Math.max(sheet.maxColumns, maxColumns),
    });
    return { sheet, tab, order: extra.order };
  });
  const tabs = new Map(entries.map(({ sheet, tab }) => [sheet.id, tab]));
  const sheets = [...entries].sort((a, b) => a.order - b.order).map(({ sheet }) => sheet);
  const workbook = { ...newWorkbook(untold.name, sheets), locale: untold.locale };
  const active = file.sheets[file.activeSheet ?? 0]?.name;
  workbook.activeSheetId = (active === undefined ? undefined : ids.get(active)) ?? workbook.activeSheetId;
  if (beside !== null) Object.assign(workbook, omit(beside, "format", "sheets"));
  return { workbook, tabs };
}
