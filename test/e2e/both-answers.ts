import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { OpenPreview } from "./preview.ts";

/** The page's own way to a run: a worker made of the panel's script, fed with what the server reads. */
const RUN_IN_WORKER = `new Promise((resolve, reject) => {
  const script = document.getElementById("dyade").textContent;
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })), { name: "pairing" });
  worker.onmessage = ({ data }) => {
    if (data.type === "done") resolve(data.result);
    if (data.type === "failed") reject(new Error(data.message));
  };
  google.script.run
    .withSuccessHandler((reply) => worker.postMessage({ snapshot: JSON.stringify(JSON.parse(reply).value) }))
    .withFailureHandler(reject)
    .readWorkbook("{}");
})`;

/** The proposal of a workbook as the panel makes it in a browser, and as the command line gives it. */
export async function bothAnswers({
  page,
  file,
}: OpenPreview): Promise<{ readonly panel: unknown; readonly commandLine: unknown }> {
  const frame = page.frames().find((other) => other !== page.mainFrame());
  const outcome = JSON.parse(String(await frame?.evaluate(RUN_IN_WORKER))) as { proposal: unknown };
  const out = path.join(path.dirname(file), "sortie.xlsx");
  const command = ["tsx", "src/local/cli.ts", "propose", file, "--json", "--out", out];
  const { stdout } = await promisify(execFile)("npx", command, { maxBuffer: 1e8 });
  return { panel: outcome.proposal, commandLine: JSON.parse(stdout) as unknown };
}
