import { basename } from "node:path";
import { EncryptedFileError } from "hucre";
import { type RoundtripWorkbook, openXlsx, writeXlsx } from "hucre/xlsx";
import type { Sheet } from "../model/workbook.ts";
import { DEFAULT_LOCALE, newWorkbook } from "../model/workbook.ts";
import { readBeside } from "./beside.ts";
import { readBytes } from "./files.ts";
import { FileProblem } from "./problem.ts";
import { readModel } from "./xlsx-model.ts";
import { type WorkbookFile, keep } from "./xlsx-save.ts";

/** Opens an xlsx made by any program; `locale` is that of a workbook which does not say its own. @throws {FileProblem} when the file is not one. */
export async function openWorkbook(path: string, locale = DEFAULT_LOCALE): Promise<WorkbookFile> {
  const bytes = await readBytes(path);
  const file = await readFile(path, bytes);
  const beside = await readBeside(path);
  for (const rule of file.sheets.flatMap((sheet) => sheet.conditionalRules ?? [])) {
    const fill = rule.style?.fill;
    // hucre would drop the colour of a fill whose pattern reads as "none"
    if (fill?.type === "pattern" && fill.pattern === "none" && fill.bgColor !== undefined)
      fill.pattern = "solid";
  }
  return keep(file, readModel(file, beside, { name: basename(path).replace(/\.xls[xm]$/i, ""), locale }));
}

/** A workbook of these tabs that has no file yet. */
export async function createWorkbook(name: string, sheets: Sheet[]): Promise<WorkbookFile> {
  const empty = await openXlsx(await writeXlsx({ sheets: [{ name: "Dyade", rows: [[null]] }] }), {
    readStyles: true,
  });
  empty.sheets = [];
  const opened = keep(empty, { workbook: newWorkbook(name, []), tabs: new Map() });
  opened.workbook = newWorkbook(name, sheets);
  return opened;
}

async function readFile(path: string, bytes: Uint8Array): Promise<RoundtripWorkbook> {
  const [first, second] = bytes;
  const isZip = first === 0x50 && second === 0x4b;
  const isOle = first === 0xd0 && second === 0xcf;
  if (!isZip && !isOle) throw new FileProblem("file-is-no-workbook", path);
  try {
    return await openXlsx(bytes, { readStyles: true });
  } catch (error) {
    if (error instanceof EncryptedFileError) {
      throw new FileProblem(isOldExcel(bytes) ? "file-is-old-excel" : "file-is-locked-by-password", path);
    }
    throw new FileProblem("file-is-no-workbook", path);
  }
}

/** An xls and a locked xlsx are both OLE files; only the latter has a stream called EncryptedPackage. */
function isOldExcel(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
}
