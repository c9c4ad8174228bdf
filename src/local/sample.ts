import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTyped } from "./model/typed.ts";
import type { Cell, Sheet } from "./model/workbook.ts";
import { openCsv } from "./workbook/csv.ts";
import { LOCAL_FORM_URL } from "./workbook/forms.ts";
import { createWorkbook } from "./workbook/open.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LOCALE = "fr_CA";
const FIRST_YEAR = 2026;
const TIMESTAMP_FORMAT = "yyyy-mm-dd hh:mm:ss";
/** The programme is in French whatever the language of who tries it. */
const NAME = "Mentorat de la Rive-aux-Érables";
const FILE = "rive-aux-erables.xlsx";
const TABS = { mentors: "Réponses – mentor·es", mentees: "Réponses – mentoré·es", links: "Liens" };
const FILES = ["mentors", "mentees", "links"] as const;

/** Writes the sample programme as a workbook, as a spreadsheet fed by two forms would be. Gives its path. */
export async function writeSample(folder = join(ROOT, "out")): Promise<string> {
  const sheets = await Promise.all(
    FILES.map(async (name, id) => {
      const sheet = await openCsv(join(ROOT, "sample", `${name}.csv`), id);
      sheet.name = TABS[name];
      return dress(sheet, name !== "links");
    }),
  );
  const file = await createWorkbook(NAME, sheets);
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  await file.save(path);
  return path;
}

/** A frozen bold header; in a response tab also dates and numbers as a form leaves them, and the form's address. */
function dress(sheet: Sheet, formFed: boolean): Sheet {
  const [header = [], ...answers] = sheet.rows;
  const rows = formFed ? answers.map((row) => row.map(asAnswered)) : answers;
  return {
    ...sheet,
    widths: { 0: 190, 1: 110, 2: 190, 3: 320 },
    rows: [header.map((cell) => cell && { ...cell, look: { bold: true } }), ...rows],
    frozenRows: 1,
    ...(formFed ? { formUrl: LOCAL_FORM_URL + String(sheet.id), widths: { 0: 150, 1: 220, 2: 150 } } : {}),
  };
}

function asAnswered(cell: Cell | null, column: number): Cell | null {
  if (typeof cell?.value !== "string") return cell;
  if (column === 0) {
    const { value } = readTyped(cell.value, LOCALE, undefined, FIRST_YEAR);
    return { value, format: TIMESTAMP_FORMAT };
  }
  return /^\d+$/.test(cell.value) ? { value: Number(cell.value) } : cell;
}
