import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CASES } from "../src/conformance/cases/index.ts";
import type { ObservedRun } from "../src/conformance/observation.ts";
import { conformance as english } from "../src/core/messages/en/conformance.ts";
import { type ConformanceWords, conformance as french } from "../src/core/messages/fr/conformance.ts";
import { languageOf } from "../src/core/messages/index.ts";
import { asksForHelp } from "./asks-for-help.ts";
import { keepFile } from "./keep-file.ts";
import { OBSERVED, observedRun } from "./observations.ts";

type Words = ConformanceWords["importer"];

/** What is wrong with a file of results, in the reader's language. */
export class RefusedResults extends Error {
  override readonly name = "RefusedResults";
}

/** The results in a text, their cases in the order of the list. @throws {RefusedResults} saying what is wrong. */
export function readResults(text: string, words: Words): ObservedRun {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new RefusedResults(words.unreadable);
  }
  if (typeof data !== "object" || data === null || !("format" in data))
    throw new RefusedResults(words.unreadable);
  const parsed = observedRun.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new RefusedResults(words.strange(`${issue?.path.join(".") ?? ""} (${issue?.message ?? ""})`));
  }
  const run = parsed.data;
  const places = new Map<string, number>(CASES.map(({ id }, index) => [id, index]));
  const ids = run.cases.map(({ id }) => id);
  const unknown = ids.filter((id) => !places.has(id));
  if (unknown.length > 0) throw new RefusedResults(words.unknown(unknown.join(", ")));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new RefusedResults(words.twice(twice.join(", ")));
  if (ids.length === 0) throw new RefusedResults(words.empty);
  const place = (id: string): number => places.get(id) ?? 0;
  return { ...run, cases: [...run.cases].sort((a, b) => place(a.id) - place(b.id)) };
}

/** Keeps results as `DATE-LOCALE-ACCOUNT.json`, beside others of that day. Gives the path of the file. */
export async function keepResults(run: ObservedRun, folder: string = OBSERVED): Promise<string> {
  const file = path.join(folder, `${run.date}-${run.locale}-${run.account}.json`);
  return keepFile(file, JSON.stringify(run, null, 2) + "\n");
}

/** The command: keeps the results of a file. Gives what to say, and whether it went well. */
export async function importResults(
  file: string | undefined,
  words: Words,
  folder?: string,
): Promise<{ ok: boolean; message: string }> {
  if (file === undefined) return { ok: false, message: words.usage };
  if (asksForHelp([file])) return { ok: true, message: words.usage };
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return { ok: false, message: words.missing(file) };
  try {
    const run = readResults(text, words);
    return { ok: true, message: words.kept(await keepResults(run, folder), run.cases.length) };
  } catch (reason) {
    if (reason instanceof RefusedResults) return { ok: false, message: reason.message };
    throw reason;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const locale = process.env["LC_ALL"] ?? process.env["LANG"] ?? "";
  const words = languageOf(locale.replace("_", "-")) === "fr" ? french : english;
  const { ok, message } = await importResults(process.argv[2], words.importer);
  (ok ? console.log : console.error)(message);
  process.exitCode = ok ? 0 : 2;
}
