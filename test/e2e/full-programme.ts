import { questionOf } from "../../src/core/forms/form-questions.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import type { Project } from "../../src/local/project.ts";
import { proposeCommand } from "../../src/local/propose/propose.ts";
import { readerOf } from "../../src/local/reader.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { type FormAnswers, formTab } from "./form-tab.ts";

/** The day on which the programme is looked at, for a browser's clock; what was done before has dates of its own. */
export const LOOKED_AT = new Date("2026-03-15T12:00:00-04:00");

const CONFIRMED = 12;
const DECIDED_ON = "2026-01-10";

type Row = Sheet["rows"][number];

function answerOf(rows: readonly Row[], header: string, row: Row): string {
  const at = rows[1]?.findIndex((cell) => cell?.value === header) ?? -1;
  return String(row[at]?.value ?? "");
}

/** Most dyads are confirmed, one is locked, and one is refused. @returns the confirmed ones. */
function decide({ rows }: Sheet): Row[] {
  const [status, on] = ["Statut", "Décidé le"].map(
    (name) => rows[1]?.findIndex((cell) => cell?.value === name) ?? -1,
  );
  if (status === undefined || on === undefined) throw new Error("no columns");
  const dyads = rows.slice(2).filter((row) => answerOf(rows, "Mentor·e", row) !== "");
  dyads.slice(0, CONFIRMED).forEach((row) => {
    row[status] = { value: "Confirmée" };
    row[on] = { value: DECIDED_ON, format: "@" };
  });
  const [locked, refused] = dyads.slice(CONFIRMED);
  if (locked !== undefined) locked[status] = { value: "Verrouillée" };
  if (refused !== undefined) refused[status] = { value: "Refusée" };
  return dyads.slice(0, CONFIRMED);
}

/** News of the confirmed dyads: nearly all have met and are well, one mentee is not, one has not answered. */
function news({ rows }: Sheet, confirmed: readonly Row[]): FormAnswers[] {
  const good = { met: "Oui", fit: "Oui, il me convient", help: "Non, tout va bien" };
  const poor = { met: "Pas encore", fit: "Non, il ne me convient pas", help: "Oui" };
  return confirmed.flatMap((row, index) => {
    const of = (role: string, key: string) => ({
      on: `2026-02-${String(10 + index)} 09:00:00`,
      name: answerOf(rows, role, row),
      email: answerOf(rows, key, row),
    });
    const mentee = of("Mentoré·e", "dyade:mentee");
    const mentor = { ...of("Mentor·e", "dyade:mentor"), partner: mentee.name };
    if (index === 0) return [{ ...mentee, ...poor }];
    if (index === 1) return [];
    return [
      { ...mentee, ...good, "met-on": `2026-01-${String(12 + index)}` },
      { ...mentor, ...good },
    ];
  });
}

/** Half of the confirmed dyads have counted their meetings; the goals of some are there. */
function journals({ rows }: Sheet, confirmed: readonly Row[]): FormAnswers[] {
  return confirmed.slice(2, 8).map((row, index) => ({
    on: `2026-03-${String(10 + (index % 4))} 09:00:00`,
    name: answerOf(rows, "Mentoré·e", row),
    email: answerOf(rows, "dyade:mentee", row),
    "dyad-partner": answerOf(rows, "Mentor·e", row),
    "meetings-count": String(2 + (index % 3)),
    "hours-count": String(3 + index),
    ...(index % 2 === 0 && {
      "agreed-goals": "Parler en public; trouver un premier client",
      "goals-progress": "Ils sont en bonne voie",
    }),
  }));
}

const REQUESTS: readonly FormAnswers[] = [
  {
    on: "2026-03-06 10:00:00",
    ...{ name: "Fatou Diallo", wish: "Une rencontre" },
    "mentors-asked": "Steve Tremblay",
  },
  {
    on: "2026-03-13 10:00:00",
    ...{ name: "Maxime Hamel", wish: "Une rencontre" },
    "mentors-asked": "Steve Tremblay",
  },
  {
    on: "2026-03-14 10:00:00",
    ...{ name: "Ariane Fillion", wish: "Remettre mes choix" },
    "mentors-asked": "Karine Ouellet; Steve Tremblay",
  },
  {
    on: "2026-03-14 11:00:00",
    ...{ email: "personne@ailleurs.example", name: "Une inconnue", wish: "Une rencontre" },
    "mentors-asked": "Steve Tremblay",
  },
];

/** Asks the mentors whether they want to be in the directory: two in three do. */
function askDirectory({ rows }: Sheet): void {
  const width = Math.max(...rows.map((row) => row.length));
  rows.forEach((row, at) => {
    while (row.length < width) row.push(null);
    const answer = at % 3 === 0 ? "Non" : "Oui, sans mon adresse courriel";
    row.push({ value: at === 0 ? questionOf("directory").title.fr : answer });
  });
}

/** Writes the sample programme as it is in its middle: in no room is there nothing to show. */
export async function writeFullProgramme(sample: string, out: string, project: Project): Promise<void> {
  const { words } = readerOf({ LANG: "fr_CA.UTF-8" });
  await proposeCommand([sample, "--out", out], { words, locale: "fr", onProgress: () => undefined, project });
  const opened = await openWorkbook(out);
  const { sheets } = opened.workbook;
  const [mentors, dyads] = [sheets[0], sheets.at(-1)];
  if (mentors === undefined || dyads === undefined) throw new Error("no dyads tab");
  askDirectory(mentors);
  const confirmed = decide(dyads);
  sheets.push(
    formTab("pulse", 900, "Nouvelles", news(dyads, confirmed)),
    formTab("journal", 902, "Journal", journals(dyads, confirmed)),
    formTab("request", 901, "Demandes", REQUESTS),
  );
  await opened.save(out);
}
