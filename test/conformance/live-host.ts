import { readFileSync } from "node:fs";
import type { Observation } from "../../src/conformance/case.ts";
import type { CaseId } from "../../src/conformance/case-id.ts";
import type { Call } from "../../src/conformance/page/google.ts";
import { PAGE } from "../../src/conformance/page-marks.ts";
import type { ExecutionRequest } from "../../src/local/appsscript/request.ts";
import { Host } from "../../src/local/host.ts";
import { newDrive } from "../../src/local/model/forms.ts";
import { newSheet, newWorkbook } from "../../src/local/model/workbook.ts";
import { type Project, makeProject } from "../../src/local/project.ts";
import { sandboxOf } from "../../src/local/sandbox.ts";
import { bundleLive } from "../../tools/build-live.ts";

const { code, page } = await bundleLive();
const FORM_SCOPES = ["forms", "spreadsheets"].map((name) => `https://www.googleapis.com/auth/${name}`);

/** The conformance suite as it is pushed. */
export const liveProject: Project = makeProject(
  code,
  { [PAGE]: page },
  readFileSync("appsscript.json", "utf8"),
);

/** An empty spreadsheet with the conformance suite in it. */
export async function liveHost(): Promise<Host> {
  return Host.start(liveProject, newWorkbook("essai", [newSheet(1, "Feuille 1")]));
}

/** How the page calls the script, without a page. */
export function callerOf(host: Host): Call {
  // An exception of the script is a rejection, as for the page
  return async (name, ...args) => host.call(name, ...args);
}

/** Runs a case that makes forms, as the kit's own script would. */
export async function runWithForms(id: CaseId): Promise<{ observation: Observation; methods: string[] }> {
  const request: ExecutionRequest = {
    entry: { kind: "call", name: "runCase", args: [id] },
    authMode: "FULL",
    workbook: newWorkbook("essai", [newSheet(1, "Feuille 1")]),
    selection: { sheetId: 1, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    scopes: FORM_SCOPES,
    htmlFiles: {},
    addOnName: "Dyade",
    userLocale: "fr",
    account: "",
    scriptTimeZone: liveProject.timeZone,
    cache: {},
    drive: newDrive(),
  };
  const { result, usage } = (await sandboxOf(liveProject))(request);
  if (!result.ok) throw new Error(result.message);
  return {
    observation: JSON.parse(String(result.value)) as Observation,
    methods: Object.keys(usage.byMethod),
  };
}
