import { toPlan } from "../../src/core/dyads/to-plan.ts";
import { proposeSteps } from "../../src/core/proposal/propose.ts";
import { runSteps } from "../../src/core/steps.ts";
import type { SettingsFile } from "../../src/core/programme/settings.ts";
import { plainSheet } from "../../src/core/tabs/sheet-plan.ts";
import { addRows } from "../../src/core/tabs/add-rows.ts";
import type { TabEdit } from "../../src/core/tabs/tab-edit.ts";
import type { Table } from "../../src/core/tabs/table.ts";
import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import { type Host, ScriptError } from "../../src/local/host.ts";
import { dragCells } from "../../src/local/model/gestures.ts";
import type { Workbook } from "../../src/local/model/workbook.ts";
import type { Decision, Request, RpcName } from "../../src/server/rpc-types.ts";
import { SETTINGS } from "../core/dyads/cohorts.ts";
import { CHOICES, COMMITTEE, MENTOR, STATUS, TOPICS, dyadsSheet } from "./lively-programme.ts";
import { type Answer, ask, read, sheetNamed } from "./sample-host.ts";

/** Something that makes Dyade write. */
export interface Deed {
  readonly name: string;
  /** What people do before, of which no trigger tells. */
  readonly first?: (workbook: Workbook) => void;
  /** Does it; null where nobody is answered. */
  readonly act: (host: Host) => Answer<unknown> | null;
}

/** A person types in the dyads tab; what the trigger throws, nobody sees. */
function typed(host: Host, row: number, column: number, text: string): null {
  try {
    host.edit({ sheetId: dyadsTab(host), row, column, text });
  } catch (failure) {
    if (!(failure instanceof ScriptError)) throw failure;
  }
  return null;
}

function dyadsTab({ workbook }: Host): number {
  return dyadsSheet(workbook).id;
}

/** A row of the tab as the panel names it, which has read the tab as it is. */
function rowSeen(host: Host, row: number): Pick<Decision, "mentee" | "menteeKey" | "cellsSeen"> {
  const texts = dyadsSheet(host.workbook)
    .rows[row]?.slice(0, 3)
    .map((cell) => String(cell?.value ?? ""));
  const [, mentee = ""] = texts ?? [];
  return { mentee, menteeKey: `${mentee.toLowerCase()}@x.example`, cellsSeen: texts?.join(" ¦ ") };
}

function rowNamed({ workbook }: Host, mentee: string): number {
  return dyadsSheet(workbook).rows.findIndex((row) => row[1]?.value === mentee);
}

/** A request made once, on the workbook as it is at first, and asked again as it was. */
function asking<Name extends RpcName>(what: string, rpc: Name, request: (host: Host) => Request<Name>): Deed {
  let first: Request<Name> | null = null;
  return { name: `${rpc}, ${what}`, act: (host) => ask(host, rpc, (first ??= request(host))) };
}

function runPage(host: Host): Request<"writeTab"> {
  const snapshot = read(host);
  const outcome = runSteps(proposeSteps({ ...snapshot, settings: { ...snapshot.settings, ...SETTINGS } }));
  if (outcome.kind !== "proposal") throw new Error(JSON.stringify(outcome));
  return { ...toPlan(outcome.sheet, snapshot.tables), id: "run-1" };
}

const LINKS = { title: "Liens", header: ["Personne", "Relation", "Autre personne", "Note"] };

function tableNamed(host: Host, name: string): Table {
  const table = read(host).tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`no tab ${name}`);
  return table;
}

const CHANGED_CELL = { row: 1, column: 0, was: "ordre du jour", value: "=procès-verbal" };

/** The tab of the committee, with a cell changed, rows added and one dropped. */
function noteEdit({ workbook }: Host): TabEdit {
  const { id } = sheetNamed(workbook, COMMITTEE);
  return {
    ...{ sheetId: id, title: COMMITTEE, header: ["Sujet", "Qui"], widths: [] },
    changes: [CHANGED_CELL],
    added: [
      ["varia", ""],
      ["date", "Luc"],
    ],
    dropped: [{ row: 2, was: ["levée", ""] }],
  };
}

function choices(host: Host, more: Partial<SettingsFile>): Request<"saveSettings"> {
  return choicesToKeep(openWorkbook(read(host)), { ...CHOICES, ...more });
}

/** Each writing that a person can ask for, on the workbook of {@link livelyHost}. */
export const DEEDS: readonly Deed[] = [
  asking("a run", "writeTab", runPage),
  asking("a report", "writeTab", () => {
    const page = plainSheet(
      "fr",
      "Rapport",
      [
        ["Sujet", "Nombre"],
        ["Vente", 3],
      ],
      [100, 50],
    );
    const of = { row: 0, column: 0, rows: 2, columns: 2 };
    return { ...page, id: "report-1", charts: [{ kind: "bar", title: "Besoins", of, row: 3, column: 0 }] };
  }),
  asking("three rows", "decide", (host) => ({
    sheetId: dyadsTab(host),
    decisions: [
      { ...rowSeen(host, 6), status: "locked" },
      { ...rowSeen(host, 7), status: "proposed", mentor: "Dan", mentorKey: "dan@x.example" },
      { ...rowSeen(host, rowNamed(host, "Lea")), status: "refused" },
    ],
  })),
  asking("a row of its own", "decide", (host) => ({
    sheetId: dyadsTab(host),
    decisions: [
      {
        mentee: "Pia",
        menteeKey: "pia@x.example",
        status: "locked",
        mentor: "Eva",
        mentorKey: "eva@x.example",
      },
    ],
  })),
  {
    ...asking("after a drag", "verifyTab", (host) => ({ sheetId: dyadsTab(host) })),
    first: (workbook) => {
      const mentor = { row: 5, column: MENTOR, rows: 1, columns: 1 };
      dragCells(dyadsSheet(workbook), mentor, { row: 8, column: MENTOR });
    },
  },
  asking("another tab", "editTab", noteEdit),
  asking("a tab to be made", "editTab", () => ({
    ...{ title: "Suivi", header: ["Qui", "Quand"], widths: [120, 90] },
    ...{ changes: [], added: [["Lea", "lundi"]], dropped: [] },
  })),
  asking("criteria", "saveSettings", (host) =>
    choices(host, { spread: 2, criteria: [{ ...TOPICS, weight: 7 }] }),
  ),
  asking("no criteria", "saveSettings", () => ({
    settings: JSON.stringify({ format: "dyade-settings/1", spread: 3 }),
  })),
  asking("a shorter text", "keep", () => ({ name: "essai", value: "court", before: "é".repeat(6_000) })),
  asking("a longer text", "keep", () => ({ name: "autre", value: "è".repeat(9_000), before: "" })),
  asking("forgotten", "keep", () => ({ name: "essai", value: "", before: "é".repeat(6_000) })),
  asking("more rows", "editTab", (host) =>
    addRows(tableNamed(host, "Liens"), LINKS, [["Zoe", "famille", "Bob", "cousins"]]),
  ),
  {
    ...asking("a tab without rows", "editTab", (host) =>
      addRows(tableNamed(host, "Liens"), LINKS, [["Zoe", "famille", "Bob", "cousins"]]),
    ),
    first: (workbook) => (sheetNamed(workbook, "Liens").rows = []),
  },
  { name: "onEdit, a mentor", act: (host) => typed(host, 8, MENTOR, "Ada") },
  { name: "onEdit, a status", act: (host) => typed(host, 4, STATUS, "Confirmée") },
];
