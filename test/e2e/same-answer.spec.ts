import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "./preview.ts";

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

test("the panel in a browser and the command line give the same proposal, to the last digit", async ({
  preview: { page, panel, file },
}) => {
  await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toBeEnabled();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  const outcome = JSON.parse(String(await frame?.evaluate(RUN_IN_WORKER))) as { proposal: unknown };
  const out = path.join(path.dirname(file), "sortie.xlsx");
  const command = ["tsx", "src/local/cli.ts", "propose", file, "--json", "--out", out];
  const { stdout } = await promisify(execFile)("npx", command, { maxBuffer: 1e8 });
  expect(JSON.parse(stdout)).toEqual(outcome.proposal);
});
