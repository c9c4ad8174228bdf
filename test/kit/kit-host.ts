import { readFileSync } from "node:fs";
import type { ExecutionOutcome } from "../../src/local/appsscript/outcome.ts";
import type { ExecutionRequest } from "../../src/local/appsscript/request.ts";
import { type Drive, newDrive } from "../../src/local/model/forms.ts";
import { newSheet, newWorkbook } from "../../src/local/model/workbook.ts";
import { makeProject } from "../../src/local/project.ts";
import { sandboxOf } from "../../src/local/sandbox.ts";
import { DIST_KIT } from "../../tools/build-kit.ts";

const read = (name: string): string => readFileSync(`${DIST_KIT}/${name}`, "utf8");

/** Changes the text of a script before it runs: what an owner would write in the file, or a fault of Google's. */
type Change = (code: string) => string;

/** Runs a function of the built kit as its owner would from the script editor. */
export async function runKit(
  name: string,
  drive: Drive = newDrive(),
  { locale = "fr", change = (code) => code }: { locale?: string; change?: Change } = {},
): Promise<ExecutionOutcome & { readonly drive: Drive }> {
  const code = change(`${read("Programme.js")}\n${read("Code.js")}`);
  const project = makeProject(code, {}, read("appsscript.json"));
  const request: ExecutionRequest = {
    entry: { kind: "call", name, args: [] },
    authMode: "FULL",
    workbook: newWorkbook("nobody's", [newSheet(0, "none")]),
    selection: { sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    scopes: project.scopes,
    htmlFiles: {},
    addOnName: "Dyade",
    userLocale: locale,
    account: "",
    scriptTimeZone: project.timeZone,
    cache: {},
    drive,
  };
  const outcome = (await sandboxOf(project))(request);
  if (outcome.drive === null) throw new Error("The kit has no drive.");
  return { ...outcome, drive: outcome.drive };
}
