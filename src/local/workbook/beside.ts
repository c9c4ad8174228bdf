import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Workbook } from "../model/workbook.ts";
import { FileProblem } from "./problem.ts";
import { fitsXlsx } from "./xlsx-rules.ts";

const area = z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() });
const metadata = z.array(
  z.object({
    id: z.number(),
    key: z.string(),
    value: z.string().nullable(),
    visibility: z.enum(["DOCUMENT", "PROJECT"]),
    line: z.object({ axis: z.enum(["row", "column"]), index: z.number() }).exactOptional(),
  }),
);
const common = { allowInvalid: z.boolean(), help: z.string().exactOptional() };

const besideSheet = z.object({
  id: z.number(),
  name: z.string(),
  /** The name in the file, where it had to be shortened. */
  fileName: z.string(),
  type: z.enum(["OBJECT", "DATASOURCE"]).exactOptional(),
  maxRows: z.number(),
  maxColumns: z.number(),
  formUrl: z.string().exactOptional(),
  protections: z.array(
    z.object({
      area: area.exactOptional(),
      description: z.string().exactOptional(),
      warningOnly: z.boolean(),
    }),
  ),
  metadata,
  validations: z.array(
    z.object({
      area,
      rule: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("list"), values: z.array(z.string()), dropdown: z.boolean(), ...common }),
        z.object({ kind: z.literal("checkbox"), ...common }),
      ]),
    }),
  ),
});

const beside = z.object({
  format: z.literal("dyade-workbook/1"),
  id: z.string(),
  name: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  activeSheetId: z.number(),
  sheets: z.array(besideSheet),
  documentProperties: z.record(z.string(), z.string()),
  userProperties: z.record(z.string(), z.string()),
  metadata,
});

/** What a spreadsheet knows and an xlsx cannot hold; tabs are in the order they are shown. */
export type Beside = z.infer<typeof beside>;

/** `programme.xlsx` → `programme.dyade.json` */
export function besidePath(path: string): string {
  return path.replace(/\.xls[xm]$/i, "") + ".dyade.json";
}

/** What is kept beside a workbook; null where nothing is. @throws {FileProblem} when it cannot be understood. */
export async function readBeside(path: string): Promise<Beside | null> {
  const file = besidePath(path);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return null;
  }
  try {
    return beside.parse(JSON.parse(text));
  } catch {
    throw new FileProblem("file-unreadable", file);
  }
}

export function besideOf(workbook: Workbook, fileName: (id: number) => string): Beside {
  const { id, name, locale, timeZone, activeSheetId, documentProperties, userProperties } = workbook;
  return {
    format: "dyade-workbook/1",
    ...{ id, name, locale, timeZone, activeSheetId, documentProperties, userProperties },
    metadata: workbook.metadata,
    sheets: workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      fileName: fileName(sheet.id),
      ...(sheet.type === undefined ? {} : { type: sheet.type }),
      maxRows: sheet.maxRows,
      maxColumns: sheet.maxColumns,
      ...(sheet.formUrl === undefined ? {} : { formUrl: sheet.formUrl }),
      protections: sheet.protections,
      metadata: sheet.metadata,
      validations: sheet.validations.flatMap(({ area, rule }) =>
        !fitsXlsx(rule) && (rule.kind === "list" || rule.kind === "checkbox") ? [{ area, rule }] : [],
      ),
    })),
  };
}
