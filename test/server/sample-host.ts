import { toPlan } from "../../src/core/dyads/to-plan.ts";
import { faultText } from "../../src/core/messages/fault-text.ts";
import { languageOf } from "../../src/core/messages/index.ts";
import type { Outcome } from "../../src/core/proposal/outcome.ts";
import type { Cell } from "../../src/core/tabs/table.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import { proposeSteps } from "../../src/core/proposal/propose.ts";
import { runSteps } from "../../src/core/steps.ts";
import { Host } from "../../src/local/host.ts";
import {
  type CellValue,
  type Sheet,
  type Workbook,
  newSheet,
  newWorkbook,
} from "../../src/local/model/workbook.ts";
import { makeProject } from "../../src/local/project.ts";
import type { Reply, Request, Response, RpcName } from "../../src/server/rpc-types.ts";
import { buildCode } from "../../tools/build-code.ts";
import { readFileSync } from "node:fs";

const BUILT = makeProject(
  await buildCode(),
  { sidebar: "<p>", directory: "<main></main>" },
  readFileSync("appsscript.json", "utf8"),
);

export interface Tab {
  readonly name: string;
  readonly formFed: boolean;
  readonly rows: readonly (readonly Cell[])[];
}

function sheetOf({ name, formFed, rows }: Tab, id: number): Sheet {
  const cells = rows.map((row) => row.map((value) => (value === "" ? null : { value })));
  const sheet = newSheet(id, name, cells);
  return formFed ? { ...sheet, formUrl: `https://docs.google.com/forms/d/${name}/edit` } : sheet;
}

/** A spreadsheet of those tabs with the built add-on in it. */
export async function hostOf(tabs: readonly Tab[], project = BUILT): Promise<Host> {
  return Host.start(
    project,
    newWorkbook(
      "essai",
      tabs.map((tab, index) => sheetOf(tab, index + 1)),
    ),
  );
}

/** What the server answers, as the person at the keyboard reads it. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: string; readonly detail: string };

/** What the sidebar would get from the server, and say of it. */
export function ask<Name extends RpcName>(
  host: Host,
  name: Name,
  request: Request<Name>,
): Answer<Response<Name>> {
  const reply = JSON.parse(String(host.call(name, JSON.stringify(request)))) as Reply<Response<Name>>;
  if (reply.ok) return reply;
  return { ...reply, fault: faultText(reply.fault, reply.tab, languageOf(host.userLocale)) };
}

export function valueOf<Value>(reply: Answer<Value>): Value {
  if (!reply.ok) throw new Error(`${reply.fault} ${reply.detail}`);
  return reply.value;
}

export function read(host: Host): Snapshot {
  return valueOf(ask(host, "readWorkbook", {}));
}

/** Runs as the sidebar does: read, pair, write. @returns the new tab. */
export function pair(host: Host, settings: Partial<Snapshot["settings"]> = {}): Sheet {
  const snapshot = read(host);
  const outcome: Outcome = runSteps(
    proposeSteps({ ...snapshot, settings: { ...snapshot.settings, ...settings } }),
  );
  if (outcome.kind !== "proposal") throw new Error(JSON.stringify(outcome));
  const { tab } = valueOf(ask(host, "writeTab", toPlan(outcome.sheet, snapshot.tables)));
  return sheetNamed(host.workbook, tab);
}

export function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No tab ${name}`);
  return sheet;
}

export function at(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row - 1]?.[column - 1]?.value ?? null;
}
