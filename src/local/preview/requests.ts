import { z } from "zod";
import { filterOut, sortFilter } from "../model/filter.ts";
import { dragCells } from "../model/gestures.ts";
import { deleteRow, insertRow } from "../model/row-gestures.ts";
import type { Sheet, Workbook } from "../model/workbook.ts";
import type { Answer, PreviewSession } from "./session.ts";

const whole = z.number().int().min(0);
const area = z.object({ row: whole, column: whole, rows: whole.min(1), columns: whole.min(1) });

const request = z.discriminatedUnion("do", [
  z.object({ do: z.literal("menu"), name: z.string() }),
  z.object({
    do: z.literal("edit"),
    sheetId: whole,
    row: whole,
    column: whole,
    text: z.string().max(50_000),
  }),
  z.object({
    do: z.literal("paste"),
    sheetId: whole,
    row: whole,
    column: whole,
    texts: z.array(z.array(z.string().max(50_000)).min(1)).min(1),
  }),
  z.object({
    do: z.literal("drag"),
    sheetId: whole,
    from: area,
    to: z.object({ row: whole, column: whole }),
  }),
  z.object({
    do: z.literal("insert-row"),
    sheetId: whole,
    beside: whole,
    side: z.enum(["above", "below"]),
  }),
  z.object({ do: z.literal("delete-row"), sheetId: whole, row: whole }),
  z.object({
    do: z.literal("sort"),
    sheetId: whole,
    column: whole,
    order: z.enum(["ascending", "descending"]),
  }),
  z.object({ do: z.literal("filter"), sheetId: whole, column: whole, out: z.array(z.string()) }),
  z.object({ do: z.literal("select"), sheetId: whole, area }),
  z.object({ do: z.literal("undo") }),
  z.object({ do: z.literal("speak"), language: z.enum(["fr", "en"]) }),
  z.object({ do: z.literal("close-panel") }),
  z.object({ do: z.literal("close-message"), id: whole }),
]);

const call = z.object({ name: z.string(), args: z.array(z.unknown()) });

/** Does what the page asks; null when the request makes no sense. */
export async function servePage(session: PreviewSession, json: unknown): Promise<Answer | null> {
  const parsed = request.safeParse(json);
  if (!parsed.success) return null;
  const { data } = parsed;
  switch (data.do) {
    case "menu":
      return session.menu(data.name);
    case "edit":
      return session.edit(data);
    case "paste":
      return session.paste(data);
    case "drag":
      return rearrange(session, data.sheetId, (sheet) => {
        dragCells(sheet, data.from, data.to);
      });
    case "insert-row":
      return rearrange(session, data.sheetId, (sheet, workbook) => {
        insertRow(workbook, sheet, data.beside, data.side);
      });
    case "delete-row":
      return rearrange(session, data.sheetId, (sheet, workbook) => {
        deleteRow(workbook, sheet, data.row);
      });
    case "sort":
      return rearrange(session, data.sheetId, (sheet, workbook) => {
        sortFilter(workbook, sheet, data.column, data.order);
      });
    case "filter":
      return rearrange(session, data.sheetId, (sheet, workbook) => {
        filterOut(workbook, sheet, data.column, data.out);
      });
    case "select":
      return session.select(data);
    case "undo":
      return session.undo();
    case "speak":
      return session.speak(data.language);
    case "close-panel":
      return session.closePanel();
    case "close-message":
      return session.closeMessage(data.id);
  }
}

/** What a person does to a tab that no trigger hears of. */
function rearrange(
  session: PreviewSession,
  sheetId: number,
  change: (sheet: Sheet, workbook: Workbook) => void,
): Promise<Answer> {
  return session.rearrange((workbook) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet !== undefined) change(sheet, workbook);
  });
}

/** Runs the function that the sidebar calls; null when the data makes no sense. */
export async function serveSidebar(session: PreviewSession, json: unknown): Promise<Answer | null> {
  const parsed = call.safeParse(json);
  return parsed.success ? session.call(parsed.data.name, parsed.data.args) : null;
}
