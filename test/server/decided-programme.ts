import { COLUMNS, type ColumnName } from "../../src/core/dyads/sheet.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { Outcome } from "../../src/core/proposal/outcome.ts";
import { proposeSteps } from "../../src/core/proposal/propose.ts";
import { runSteps } from "../../src/core/steps.ts";
import type { Host } from "../../src/local/host.ts";
import type { Sheet, Workbook } from "../../src/local/model/workbook.ts";
import { SETTINGS } from "../core/dyads/cohorts.ts";
import { SMALL, TABLES } from "./edited-programme.ts";
import { keepChoices } from "./keep-choices.ts";
import { hostOf, pair, read } from "./sample-host.ts";
import { type SeenRow, columnOf, markColumns, seenIn } from "./seen-dyads.ts";

export const MENTEES = SMALL.mentees.map(({ name }) => name);
/** Whose mentor somebody chose in the cell. */
export const CHOSEN: ReadonlySet<string> = new Set(["Kim"]);

/** A spreadsheet with a dyads tab in which people decided, and where it is. */
export interface Decided {
  readonly host: Host;
  readonly sheetId: number;
  /** The mentor of each mentee as the run proposed them. */
  readonly proposed: ReadonlyMap<string, string>;
}

export function sheetOf({ host, sheetId }: Pick<Decided, "host" | "sheetId">): Sheet {
  const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new Error("the tab is gone");
  return sheet;
}

function rowOf(decided: Decided, mentee: string): number {
  const sheet = sheetOf(decided);
  return sheet.rows.findIndex((row) => row[columnOf(sheet, "mentee")]?.value === mentee);
}

/** Types in the row of a mentee, in the column that once bore that name. */
export function type(decided: Decided, mentee: string, name: ColumnName, text: string): void {
  const { host, sheetId } = decided;
  const column = columnOf(sheetOf(decided), name);
  host.edit({ sheetId, row: rowOf(decided, mentee), column, text });
}

export function seen(decided: Decided): Map<string, SeenRow> {
  return seenIn(sheetOf(decided), MENTEES);
}

/** Makes a new tab one whose columns the tests can tell. */
export function marked(host: Host, sheet: Sheet): Decided {
  host.rearrange(({ sheets }) => {
    const copy = sheets.find(({ id }) => id === sheet.id);
    if (copy === undefined) throw new Error("the tab is gone");
    markColumns(copy, (name) => COLUMNS.indexOf(name));
    copy.maxRows = copy.rows.length;
  });
  const tab = { host, sheetId: sheet.id, proposed: new Map<string, string>() };
  return { ...tab, proposed: new Map([...seen(tab)].map(([mentee, { mentor }]) => [mentee, mentor])) };
}

async function decide(): Promise<Decided> {
  const host = await hostOf(TABLES);
  for (const sheet of host.workbook.sheets) sheet.maxRows = sheet.rows.length;
  keepChoices(host, { format: "dyade-settings/1", ...SETTINGS });
  host.account = "ana@x.example";
  const decided = marked(host, pair(host, SETTINGS));
  type(decided, "Lea", "status", "Confirmée");
  type(decided, "Max", "status", "Refusée");
  type(decided, "Noa", "status", "Verrouillée");
  type(decided, "Zoe", "status", "À discuter");
  const { mentor = "" } = seen(decided).get("Kim") ?? {};
  type(decided, "Kim", "mentor", mentor === "Eva" ? "Dan" : "Eva");
  for (const mentee of ["Lea", "Max", "Noa", "Kim", "Ivy"])
    type(decided, mentee, "note", `note de ${mentee}`);
  return decided;
}

let first: Promise<Decided & { readonly workbook: Workbook }> | null = null;

/**
 * Five mentors and eight mentees; two dyads kept, one refused, a status and a mentor of people's own, five notes. Each time
 * as it was at first, in the same host.
 */
export async function decidedProgramme(): Promise<Decided> {
  first ??= decide().then((decided) => ({ ...decided, workbook: decided.host.workbook }));
  const { workbook, ...decided } = await first;
  decided.host.workbook = structuredClone(workbook);
  return decided;
}

/** Runs as the panel does, with the tabs under the names they bear now; nothing is written. */
export function run(host: Host): Outcome {
  return runOn(read(host));
}

export function runOn(snapshot: Snapshot): Outcome {
  return runSteps(proposeSteps({ ...snapshot, settings: { ...SETTINGS, ...snapshot.settings } }));
}

/** What the rows of a run say of each mentee, as the tab will show them. */
export function seenInRun(outcome: Outcome): Map<string, SeenRow> {
  if (outcome.kind !== "proposal") throw new Error(JSON.stringify(outcome).slice(0, 9_000));
  return new Map(
    outcome.sheet.rows.map(({ cells }) => {
      const text = (name: ColumnName): string => String(cells[COLUMNS.indexOf(name)]);
      const row: SeenRow = {
        status: text("status"),
        mentor: text("mentor"),
        note: text("note"),
        decidedBy: text("decidedBy"),
        decidedOn: text("decidedOn"),
      };
      return [text("mentee"), row];
    }),
  );
}
