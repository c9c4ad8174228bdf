import { formQuestions } from "../../core/forms/form-questions.ts";
import type { Host } from "../host.ts";
import { newSheet } from "../model/workbook.ts";

const DAY_MS = 86_400_000;
/** Rows of the dyads tab whose dyads are confirmed, as the sheet counts from 0. */
const CONFIRMED = [6, 7, 8];
const DECIDED_DAYS_AGO = 40;
const ANSWERS_TAB = "Réponses au suivi";
const ANSWERS_ID = 9000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
}

/** Forty days go by: three dyads were confirmed, one mentee is unhappy, two people are well, two have not answered. */
export function letWeeksPass(host: Host): void {
  const sheet = host.workbook.sheets.filter(({ name }) => name.startsWith("Dyades ")).at(-1);
  if (sheet === undefined) throw new Error("There are no dyads yet.");
  const texts = sheet.rows.map((row) => row.map((cell) => String(cell?.value ?? "")));
  const at = (header: string): number => texts[1]?.indexOf(header) ?? -1;
  const textAt = (row: number | undefined, header: string): string => texts[row ?? -1]?.[at(header)] ?? "";
  for (const row of CONFIRMED) {
    host.edit({ sheetId: sheet.id, row, column: at("Statut"), text: "Confirmée" });
    host.edit({ sheetId: sheet.id, row, column: at("Décidé le"), text: daysAgo(DECIDED_DAYS_AGO) });
  }
  const [well, unhappy] = CONFIRMED;
  const good = { met: "Oui", "met-on": daysAgo(30), fit: "Oui, il me convient", help: "Non, tout va bien" };
  const answers: readonly Readonly<Record<string, string>>[] = [
    { ...good, name: textAt(well, "Mentoré·e") },
    { ...good, name: textAt(well, "Mentor·e"), partner: textAt(well, "Mentoré·e") },
    {
      name: textAt(unhappy, "Mentoré·e"),
      met: "Oui",
      "met-on": daysAgo(21),
      fit: "Non, il ne me convient pas",
      help: "Oui",
    },
    {
      name: textAt(unhappy, "Mentor·e"),
      partner: textAt(unhappy, "Mentoré·e"),
      met: "Oui",
      fit: "Je ne sais pas encore",
    },
  ];
  const questions = formQuestions("pulse");
  const rows = [
    ["Horodateur", ...questions.map(({ title }) => title.fr)],
    ...answers.map((answer) => [`${daysAgo(12)} 09:00:00`, ...questions.map(({ id }) => answer[id] ?? "")]),
  ];
  const cells = rows.map((row) => row.map((value) => (value === "" ? null : { value })));
  host.workbook = {
    ...host.workbook,
    sheets: [...host.workbook.sheets, newSheet(ANSWERS_ID, ANSWERS_TAB, cells)],
  };
}
