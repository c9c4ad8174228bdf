import { basename, extname, resolve } from "node:path";
import { omit } from "../model/omit.ts";
import { openCsv } from "../workbook/csv.ts";
import { LOCAL_FORM_URL } from "../workbook/forms.ts";
import { createWorkbook, openWorkbook } from "../workbook/open.ts";
import type { WorkbookFile } from "../workbook/xlsx-save.ts";
import type { Source } from "./arguments.ts";

/** The responses as a workbook, and which tabs hold them where the command line says so. */
interface OpenedSource {
  readonly file: WorkbookFile;
  readonly tabs: { readonly mentors: string; readonly mentees: string } | null;
}

/** `locale`: of a workbook that does not say its own. @throws {FileProblem} */
export async function openSource(source: Source, locale: string): Promise<OpenedSource> {
  if (source.kind === "workbook") return { file: await openWorkbook(source.path, locale), tabs: null };
  const mentors = await openCsv(source.mentors, 0);
  const mentees = await openCsv(source.mentees, 1);
  const same = resolve(source.mentors) === resolve(source.mentees);
  if (!same && mentors.name.toLowerCase() === mentees.name.toLowerCase()) {
    const ending = extname(mentees.name);
    mentees.name = `${basename(mentees.name, ending)} (2)${ending}`;
  }
  const sheets = (same ? [mentors] : [mentors, mentees]).map((sheet) => ({
    ...omit(sheet, "formUrl"),
    formUrl: LOCAL_FORM_URL + String(sheet.id),
    frozenRows: 1,
  }));
  const file = await createWorkbook("dyades", sheets);
  file.workbook.locale = locale;
  return { file, tabs: { mentors: mentors.name, mentees: same ? mentors.name : mentees.name } };
}
