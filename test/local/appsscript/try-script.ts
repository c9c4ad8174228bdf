import type { ExecutionOutcome } from "../../../src/local/appsscript/outcome.ts";
import type { AuthModeName, Entry, ExecutionRequest } from "../../../src/local/appsscript/request.ts";
import type { Drive } from "../../../src/local/model/forms.ts";
import { type Workbook, newSheet, newWorkbook } from "../../../src/local/model/workbook.ts";
import { makeProject } from "../../../src/local/project.ts";
import { sandboxOf } from "../../../src/local/sandbox.ts";

const SCOPE = "https://www.googleapis.com/auth/";
const MANIFEST = JSON.stringify({
  timeZone: "America/Toronto",
  oauthScopes: [SCOPE + "spreadsheets.currentonly", SCOPE + "script.container.ui"],
});

interface Trial {
  readonly entry?: Entry;
  readonly authMode?: AuthModeName;
  readonly workbook?: Workbook;
  readonly scopes?: readonly string[];
  /** Given to a script that lives in no document. */
  readonly drive?: Drive;
}

/** A workbook with one tab, `Feuille`, of these values. */
export function workbookOf(...rows: (string | number | boolean | null)[][]): Workbook {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  return { ...newWorkbook("essai", [newSheet(0, "Feuille", cells)]), locale: "en_US" };
}

/** Runs a script in the sandbox. */
export async function runScript(code: string, trial: Trial = {}): Promise<ExecutionOutcome> {
  const project = makeProject(code, { sidebar: "" }, MANIFEST);
  const request: ExecutionRequest = {
    entry: trial.entry ?? { kind: "call", name: "main", args: [] },
    authMode: trial.authMode ?? "FULL",
    workbook: trial.workbook ?? workbookOf(["Nom", "Ville"], ["Amélie", "Lévis"]),
    selection: { sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    scopes: trial.scopes ?? project.scopes,
    htmlFiles: project.html,
    addOnName: "Dyade",
    userLocale: "fr",
    account: "",
    scriptTimeZone: project.timeZone,
    cache: {},
    ...(trial.drive === undefined ? {} : { drive: trial.drive }),
  };
  return (await sandboxOf(project))(request);
}

/** What the body of a function, with `ss`, `sheet` and `range` at hand, gives. @throws with the script's message. */
export async function evaluate(body: string, trial: Trial = {}): Promise<unknown> {
  const { result } = await runScript(`function main() {\n${PRELUDE}${body}\n}`, trial);
  if (result.ok) return result.value;
  throw new Error(result.message);
}

const PRELUDE = `
const ss = SpreadsheetApp.getActive();
const sheet = ss.getSheets()[0];
const range = (a1) => sheet.getRange(a1);
`;

/** The workbook after that body ran. */
export async function workbookAfter(body: string, trial: Trial = {}): Promise<Workbook> {
  const { result, workbook } = await runScript(`function main() {\n${PRELUDE}${body}\n}`, trial);
  if (!result.ok) throw new Error(result.message);
  if (workbook === null) throw new Error("nothing changed");
  return workbook;
}
