import { columnLetters } from "../../src/local/model/a1.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { byMenu, prepare } from "./menu.ts";
import type { OpenPreview } from "./preview.ts";
import { expect } from "./preview.ts";

/** Row 1 of a dyads tab is its summary. */
const HEADER = 1;

/** The last dyads tab, its cells by header and mentee. */
export interface DyadsTab {
  /** The name of a cell: `C7`. */
  at(header: string, mentee: string): string;
  /** What a column said of each mentee when the tab was read. @param people the header of the mentees. */
  column(header: string, people?: string): ReadonlyMap<string, string>;
  /** The rows of a mentee, from the top. */
  rowsOf(mentee: string): readonly (readonly string[])[];
}

/** Reads the last dyads tab as the file holds it. */
export async function readDyads({ file }: OpenPreview): Promise<DyadsTab> {
  const rows = (await openWorkbook(file)).workbook.sheets.at(-1)?.rows ?? [];
  const texts = rows.map((cells) => cells.map((cell) => String(cell?.value ?? "")));
  const columnOf = (header: string): number => texts[HEADER]?.indexOf(header) ?? -1;
  return {
    at(header, mentee) {
      const row = texts.findIndex((cells) => cells[columnOf("Mentoré·e")] === mentee);
      return `${columnLetters(columnOf(header))}${String(row + 1)}`;
    },
    column: (header, people = "Mentoré·e") =>
      new Map(
        texts
          .slice(HEADER + 1)
          .map((cells) => [cells[columnOf(people)] ?? "", cells[columnOf(header)] ?? ""]),
      ),
    rowsOf: (mentee) => texts.filter((cells) => cells[columnOf("Mentoré·e")] === mentee),
  };
}

/** Proposes dyads in the panel, from whatever screen, and gives the new tab. */
export async function proposeDyads(preview: OpenPreview): Promise<DyadsTab> {
  const { panel, tab, file } = preview;
  // What the page shows may come after what the panel says.
  const { sheets } = (await openWorkbook(file)).workbook;
  const before = sheets.filter(({ name }) => name.startsWith("Dyades ")).length;
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(tab(/^Dyades /)).toHaveCount(before + 1);
  await expect(panel.getByRole("button", { name: "Voir les dyades" })).toBeEnabled();
  return readDyads(preview);
}

/** Goes to a room by the menu. */
export async function enterRoom({ panel }: Pick<OpenPreview, "panel">, name: string): Promise<void> {
  await byMenu(panel, name);
  await expect(panel.getByRole("heading", { level: 1, name })).toBeVisible();
}
