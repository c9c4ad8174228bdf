import { z } from "zod";
import type { Table } from "../../core/tabs/table.ts";
import type { Snapshot } from "../../core/intake/snapshot.ts";
import type { Outcome } from "../../core/proposal/outcome.ts";
import { faultText } from "../../core/messages/fault-text.ts";
import { languageOf } from "../../core/messages/index.ts";
import type { SettingsFile } from "../../core/programme/settings.ts";
import type { Reply, Request, Response, RpcName } from "../../server/rpc-types.ts";
import { type Host, ScriptError } from "../host.ts";
import { runAsWorker, scriptOf } from "../sidebar-worker.ts";

/** The add-on answered that it cannot do what was asked, in words for the coordinator. */
export class AddOnRefusal extends Error {
  override readonly name = "AddOnRefusal";
}

const reply = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), fault: z.string(), tab: z.string(), detail: z.string() }),
]);

/** Calls a server function as the sidebar does. @throws {AddOnRefusal} */
export function ask<Name extends RpcName>(host: Host, name: Name, request: Request<Name>): Response<Name> {
  const text = host.call(name, JSON.stringify(request));
  if (typeof text !== "string") throw new ScriptError(`${name} gave no text`, "");
  const answer = reply.parse(JSON.parse(text)) as Reply<Response<Name>>;
  if (answer.ok) return answer.value;
  throw new AddOnRefusal(faultText(answer.fault, answer.tab, languageOf(host.userLocale)), {
    cause: answer.detail,
  });
}

interface RunRequest {
  /** Taken instead of the choices kept with the workbook. */
  readonly settings: SettingsFile | null;
  readonly tabs: { readonly mentors: string; readonly mentees: string } | null;
  readonly onProgress: (fraction: number) => void;
}

interface Ran {
  readonly outcome: Outcome;
  /** The tabs that were read. */
  readonly tables: readonly Table[];
}

/** Reads the workbook and runs the pipeline, as the sidebar does with its worker. */
export async function runPipeline(host: Host, { settings, tabs, onProgress }: RunRequest): Promise<Ran> {
  const snapshot = ask(host, "readWorkbook", {});
  const tables = snapshot.tables.map((table) => withHiddenRows(table, host));
  const chosen: Snapshot = { ...snapshot, tables, settings: withTabs(settings ?? snapshot.settings, tabs) };
  const script = scriptOf(host.project.html["sidebar"] ?? "");
  const result = await runAsWorker(script, JSON.stringify(chosen), onProgress);
  return { outcome: JSON.parse(result) as Outcome, tables: snapshot.tables };
}

/** The file says which rows are hidden, where Google would have to be asked of each. */
function withHiddenRows(table: Table, { workbook }: Host): Table {
  const sheet = workbook.sheets.find(({ id }) => id === table.id);
  return { ...table, hiddenRows: (sheet?.hiddenRows ?? []).map((row) => row + 1) };
}

function withTabs(settings: SettingsFile, tabs: RunRequest["tabs"]): SettingsFile {
  if (tabs === null) return settings;
  return {
    ...settings,
    mentors: { ...settings.mentors, tab: settings.mentors?.tab ?? tabs.mentors },
    mentees: { ...settings.mentees, tab: settings.mentees?.tab ?? tabs.mentees },
  };
}
