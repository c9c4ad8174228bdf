import type * as z from "zod/mini";
import type { CliWords } from "../../core/messages/fr/cli.ts";
import { type SettingsFile, settingsFile } from "../../core/programme/settings.ts";
import { withoutNulls } from "../../core/programme/without-nulls.ts";
import { readBytes } from "../workbook/files.ts";
import { UnusableArguments } from "./arguments.ts";

/** Settings as far as they can be understood, and every fault found in them. */
interface ReadSettings {
  readonly settings: SettingsFile | null;
  readonly faults: readonly string[];
}

/** Reads a settings file. @throws {FileProblem} @throws {UnusableArguments} when it is no JSON. */
export async function readSettings(path: string, words: CliWords): Promise<ReadSettings> {
  const text = new TextDecoder().decode(await readBytes(path));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new UnusableArguments(words.settingsNotJson(path));
  }
  return understand(withoutNulls(json), words);
}

/** Unknown keys are told of and then left aside, so that faults of tabs and columns can be told in the same breath. */
export function understand(json: unknown, words: CliWords): ReadSettings {
  const first = settingsFile.safeParse(json);
  if (first.success) return { settings: first.data, faults: [] };
  const faults = first.error.issues.flatMap((issue) => describe(issue, valueAt(json, issue.path), words));
  for (const issue of first.error.issues) {
    if (issue.code === "unrecognized_keys") removeKeys(json, issue.path, issue.keys);
  }
  const second = settingsFile.safeParse(json);
  return { settings: second.success ? second.data : null, faults };
}

function removeKeys(json: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  const holder = valueAt(json, path);
  if (typeof holder !== "object" || holder === null) return;
  for (const key of keys) Reflect.deleteProperty(holder, key);
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (holder, step) => (typeof holder === "object" && holder !== null ? Reflect.get(holder, step) : undefined),
    json,
  );
}

/** `criteria[1].weight`: places in lists are counted from 1. */
function place(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${String(step + 1)}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function describe(issue: z.core.$ZodIssue, value: unknown, words: CliWords): string[] {
  const { expected } = words;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => words.settingsUnknownKey(place([...issue.path, key])));
  }
  const at = place(issue.path) || "format";
  const wrong = (what: string): string[] => [words.settingsWrongValue(at, what)];
  if (issue.code === "invalid_type") {
    if (value === undefined && issue.path.length > 0) return [words.settingsMissing(at)];
    const known = Object.entries(expected).find(([name]) => name === issue.expected)?.[1];
    return wrong(typeof known === "string" ? known : expected.other);
  }
  if (issue.code === "invalid_value") return wrong(expected.oneOf(issue.values.map(String).join(", ")));
  if (issue.code === "too_small" && issue.origin === "number")
    return wrong(expected.atLeast(String(issue.minimum)));
  return wrong(expected.other);
}
