import type { Sheet } from "../../src/local/model/workbook.ts";
import type { Project } from "../../src/local/project.ts";
import { proposeCommand } from "../../src/local/propose/propose.ts";
import { readerOf } from "../../src/local/reader.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";

const DAY_MS = 86_400_000;
/** The browser's own day, as `2026-02-15`. */
const CALENDAR = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Toronto" });

/** The day so many days ago, by the calendar, whatever the clocks did; in so many days where they are below 0. */
export const daysAgo = (days: number): string =>
  new Date(Date.parse(CALENDAR.format(new Date())) - days * DAY_MS).toISOString().slice(0, 10);

/** One of the two of a dyad, as an answer names them. */
export interface Named {
  readonly name: string;
  readonly email: string;
}

export interface ConfirmedDyad {
  readonly mentee: Named;
  readonly mentor: Named;
}

interface Story {
  readonly sample: string;
  readonly out: string;
  readonly project: Project;
  /** How many days ago each of the first dyads was confirmed. */
  readonly confirmed: readonly number[];
  /** The tabs of later forms that the people of these dyads filled since. */
  readonly answered: (dyads: readonly ConfirmedDyad[]) => readonly Sheet[];
}

/** Writes the sample programme after its pairing, some of its dyads confirmed and answered for. */
export async function writeConfirmed({ sample, out, project, confirmed, answered }: Story): Promise<void> {
  const { words } = readerOf({ LANG: "fr_CA.UTF-8" });
  await proposeCommand([sample, "--out", out], { words, locale: "fr", onProgress: () => undefined, project });
  const opened = await openWorkbook(out);
  const { sheets } = opened.workbook;
  const dyads = sheets.at(-1);
  if (dyads === undefined) throw new Error("no dyads tab");
  const header = dyads.rows[1]?.map((cell) => cell?.value) ?? [];
  const at = (name: string): number => header.indexOf(name);
  const made = dyads.rows.slice(2).filter((row) => row[at("Mentor·e")]?.value);
  const text = (row: Sheet["rows"][number], name: string): string => String(row[at(name)]?.value ?? "");
  const decided = made.slice(0, confirmed.length).map((row, index): ConfirmedDyad => {
    row[at("Statut")] = { value: "Confirmée" };
    row[at("Décidé le")] = { value: daysAgo(confirmed[index] ?? 0), format: "@" };
    return {
      mentee: { name: text(row, "Mentoré·e"), email: text(row, "dyade:mentee") },
      mentor: { name: text(row, "Mentor·e"), email: text(row, "dyade:mentor") },
    };
  });
  sheets.push(...answered(decided));
  await opened.save(out);
}
