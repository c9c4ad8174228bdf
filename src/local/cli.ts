import { asksForHelp } from "../../tools/asks-for-help.ts";
import { type CommandResult, proposeCommand } from "./propose/propose.ts";
import { showProgress } from "./progress.ts";
import { readerOf } from "./reader.ts";
import { runSolve } from "./solve/solve.ts";

const reader = readerOf(process.env);
const [command, ...args] = process.argv.slice(2);

function finish({ status, stdout, stderr }: CommandResult): void {
  if (stdout !== "") process.stdout.write(stdout + "\n");
  if (stderr !== "") process.stderr.write(stderr + "\n");
  process.exitCode = status;
}

const { words, language } = reader;
if (asksForHelp(process.argv.slice(2))) finish({ status: 0, stdout: words.usage, stderr: "" });
else if (command === "solve") process.exitCode = await runSolve(args);
else if (command === "propose") {
  const progress = showProgress(process.stderr, words);
  const result = await proposeCommand(args, { words, locale: language, onProgress: progress.tell });
  progress.end();
  finish(result);
} else if (command === undefined) finish({ status: 2, stdout: "", stderr: words.usage });
else finish({ status: 2, stdout: "", stderr: words.unknownCommand(command) });
