import type { Sheet as FileSheet } from "hucre";
import { type RoundtripWorkbook, saveXlsx } from "hucre/xlsx";
import type { Workbook } from "../model/workbook.ts";
import { besideOf, besidePath } from "./beside.ts";
import { writeWhole } from "./files.ts";
import { fileTabName } from "./tab-names.ts";
import type { Opened } from "./xlsx-model.ts";
import { writeSheet } from "./xlsx-write.ts";

/** A workbook and the file it came from. Change `workbook` freely, or put another state of it in its place. */
export interface WorkbookFile {
  workbook: Workbook;
  /** Writes the workbook and what lies beside it; each file is replaced whole. */
  save(path: string): Promise<void>;
}

/** Keeps a model together with the file that it is saved to. */
export function keep(file: RoundtripWorkbook, { workbook, tabs }: Opened): WorkbookFile {
  let written = structuredClone(workbook);
  const opened: WorkbookFile = {
    workbook,
    async save(path) {
      const now = structuredClone(opened.workbook);
      const before = new Map(written.sheets.map((sheet) => [sheet.id, sheet]));
      for (const [id, tab] of tabs) {
        if (now.sheets.some((sheet) => sheet.id === id)) continue;
        tabs.delete(id);
        file.sheets = file.sheets.filter((other) => other !== tab);
      }
      const names = new Map<number, string>();
      for (const sheet of now.sheets) {
        const old = before.get(sheet.id);
        const kept = old?.name === sheet.name ? tabs.get(sheet.id)?.name : undefined;
        names.set(sheet.id, kept ?? fileTabName(sheet.name, new Set(names.values())));
      }
      const nameOf = (id: number): string => names.get(id) ?? "";
      for (const sheet of now.sheets) {
        const tab = tabs.get(sheet.id) ?? addTab(file);
        tab.name = nameOf(sheet.id);
        writeSheet(tab, tabs.has(sheet.id) ? (before.get(sheet.id) ?? null) : null, sheet, {
          nameOf: (id) => names.get(id),
          is1904: file.dateSystem === "1904",
        });
        tabs.set(sheet.id, tab);
      }
      file.activeSheet = Math.max(
        0,
        file.sheets.findIndex((tab) => tab === tabs.get(now.activeSheetId)),
      );
      written = now;
      await writeWhole(path, await saveXlsx(file));
      await writeWhole(besidePath(path), JSON.stringify(besideOf(now, nameOf), null, 2) + "\n");
    },
  };
  return opened;
}

/** New tabs go last in the file, whose other parts are told apart by position; the order shown is kept beside it. */
function addTab(file: RoundtripWorkbook): FileSheet {
  const tab: FileSheet = { name: "", rows: [], cells: new Map() };
  file.sheets.push(tab);
  return tab;
}
