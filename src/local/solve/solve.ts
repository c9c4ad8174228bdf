import { readFile } from "node:fs/promises";
import { solve as english } from "../../core/messages/en/solve.ts";
import { solve as french } from "../../core/messages/fr/solve.ts";
import type { SolveWords } from "../../core/messages/fr/solve.ts";
import { readerOf } from "../reader.ts";
import { readInstance } from "./instance.ts";
import { solveInstance } from "./result.ts";

const WORDS = { fr: french, en: english };

export interface Outcome {
  readonly exitCode: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** `dyade solve INSTANCE.json`: writes the result or the one line that says why there is none; the exit status. */
export async function runSolve(args: readonly string[]): Promise<number> {
  const { exitCode, stdout, stderr } = await solveCommand(args, WORDS[readerOf(process.env).language]);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return exitCode;
}

/** The same without writing. */
export async function solveCommand(args: readonly string[], words: SolveWords = english): Promise<Outcome> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) return refusal(words.usage());
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return refusal(words.unreadable(path));
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refusal(words.notJson(path));
  }
  const instance = readInstance(json, words);
  if (typeof instance === "string") return refusal(instance);
  return { exitCode: 0, stdout: `${JSON.stringify(solveInstance(instance))}\n`, stderr: "" };
}

function refusal(line: string): Outcome {
  return { exitCode: 2, stdout: "", stderr: `${line.replace(/\s+/g, " ")}\n` };
}
