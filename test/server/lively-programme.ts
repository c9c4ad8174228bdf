import type { Criterion, SettingsFile } from "../../src/core/programme/settings.ts";
import type { Host } from "../../src/local/host.ts";
import { insertLines } from "../../src/local/model/lines.ts";
import { type Sheet, type Workbook, touchCell } from "../../src/local/model/workbook.ts";
import { SETTINGS } from "../core/dyads/cohorts.ts";
import { handMade } from "../core/workbooks.ts";
import { TABLES } from "./edited-programme.ts";
import { columnOf } from "./dyads-cells.ts";
import { keepChoices } from "./keep-choices.ts";
import { ask, hostOf, pair, sheetNamed } from "./sample-host.ts";

export const [STATUS, MENTOR] = [columnOf("status") - 1, columnOf("mentor") - 1];
/** A column of people's own stands before those at its right. */
const PHONE = 3;
const NOTE = columnOf("note");

export const COMMITTEE = "Notes du comité";
export const TOPICS: Criterion = {
  kind: "covers",
  label: "Sujets",
  mentee: "Sujets",
  mentor: "Sujets",
  weight: 1,
};
export const CHOICES: SettingsFile = { format: "dyade-settings/1", ...SETTINGS };
const EMPLOYERS: Criterion = { ...TOPICS, kind: "different", mentee: "Entreprise", mentor: "Entreprise" };

/** A programme in the middle of its life: a run on which people decided, with columns, notes and colours of their own. */
export async function livelyHost(): Promise<Host> {
  const host = await hostOf([
    ...TABLES,
    handMade(COMMITTEE, ["Sujet", "Qui"], ["ordre du jour", "Ana"], ["levée", ""]),
  ]);
  for (const sheet of host.workbook.sheets) sheet.maxRows = Math.max(sheet.rows.length, 1);
  const { id, name } = pair(host, SETTINGS);
  host.rearrange((workbook) => {
    const sheet = sheetNamed(workbook, name);
    // A second run in the same minute would be named otherwise.
    sheet.name = "Dyades 2026-03-01 10h00";
    insertLines(workbook, sheet, "column", PHONE, 1);
    insertLines(workbook, sheet, "column", sheet.maxColumns, 1);
    sheet.rows.forEach((_, row) => {
      touchCell(sheet, row, PHONE).value = row === 1 ? "Téléphone" : `514-${String(row)}`;
      touchCell(sheet, row, sheet.maxColumns - 1).value =
        row === 1 ? "Statut du comité" : `avis ${String(row)}`;
    });
    const green = touchCell(sheet, 4, PHONE);
    green.look = { background: "#b7e1cd" };
    green.note = "rappeler";
  });
  const type = (row: number, column: number, text: string) => {
    host.edit({ sheetId: id, row, column, text });
  };
  type(2, STATUS, "Confirmée");
  type(3, STATUS, "Refusée");
  type(4, STATUS, "À discuter");
  type(5, MENTOR, "Eva");
  for (const row of [2, 3, 4, 5, 6]) type(row, NOTE, `note ${String(row)}`);
  keepChoices(host, { ...CHOICES, criteria: [TOPICS, EMPLOYERS] });
  ask(host, "keep", { name: "essai", value: "é".repeat(6_000), before: "" });
  return host;
}

export function dyadsSheet({ sheets }: Workbook): Sheet {
  const sheet = sheets.find(({ name }) => name.startsWith("Dyades"));
  if (sheet === undefined) throw new Error("no dyads tab");
  return sheet;
}
