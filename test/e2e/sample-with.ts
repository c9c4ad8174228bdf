import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { createWorkbook, openWorkbook } from "../../src/local/workbook/open.ts";

/** A form that nobody has answered yet. */
export const withoutAnswers = (sheet: Sheet): Sheet => ({ ...sheet, rows: sheet.rows.slice(0, 1) });

/** A workbook for a test: the sample programme with other tabs of answers. */
export function sampleWith(tabsOf: (mentors: Sheet, mentees: Sheet) => readonly Sheet[]) {
  return async ({ sample }: { sample: string }, use: (file: string) => Promise<void>): Promise<void> => {
    const folder = await mkdtemp(path.join(tmpdir(), "dyade-one-form-"));
    const [mentors, mentees] = (await openWorkbook(sample)).workbook.sheets;
    if (mentors === undefined || mentees === undefined) throw new Error("The sample has two forms.");
    const file = path.join(folder, "essai.xlsx");
    await (await createWorkbook("essai", [...tabsOf(mentors, mentees)])).save(file);
    await use(file);
    await rm(folder, { recursive: true });
  };
}
