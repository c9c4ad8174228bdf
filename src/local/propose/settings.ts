import type * as z from "zod/mini";
import type { CliWords } from "../../core/messages/fr/cli.ts";
import { type SettingsFile, settingsFile } from "../../core/programme/settings.ts";
import { withoutNulls } from "../../core/programme/without-nulls.ts";
import { readBytes } from "../workbook/files.ts";
import { UnusableArguments } from "./arguments.ts";

const FORMAT = "dyade-settings/1";

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

/** What is wrong is reported and then left aside, so that faults of tabs and columns come in the same breath. */
export function understand(json: unknown, words: CliWords): ReadSettings {
  const first = settingsFile.safeParse(json);
  if (first.success) return { settings: first.data, faults: [] };
  const faults = first.error.issues.flatMap((issue) => describe(issue, valueAt(json, issue.path), words));
  if (typeof json === "object" && json !== null) Reflect.set(json, "format", FORMAT);
  for (;;) {
    const parsed = settingsFile.safeParse(json);
    if (parsed.success) return { settings: parsed.data, faults };
    const [issue] = parsed.error.issues;
    if (issue === undefined || !leaveAside(json, issue)) return { settings: null, faults };
  }
}

/** Takes out what an issue is about: an unknown key, else the wrong value, else what lacks a value. @returns false where that is all. */
function leaveAside(json: unknown, issue: z.core.$ZodIssue): boolean {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") return takeOut(json, [...path, issue.keys[0] ?? ""]);
  if (valueAt(json, path) !== undefined) return takeOut(json, path);
  const item = path.map((step) => typeof step === "number").lastIndexOf(true);
  return takeOut(json, item >= 0 ? path.slice(0, item + 1) : path.slice(0, -1));
}

function takeOut(json: unknown, path: readonly PropertyKey[]): boolean {
  const key = path[path.length - 1];
  const holder = valueAt(json, path.slice(0, -1));
  if (key === undefined || typeof holder !== "object" || holder === null) return false;
  if (!Array.isArray(holder)) return Reflect.deleteProperty(holder, key);
  return holder.splice(Number(key), 1).length > 0;
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
    const expectation = Object.entries(expected).find(([name]) => name === issue.expected)?.[1];
    return wrong(typeof expectation === "string" ? expectation : expected.other);
  }
  if (issue.code === "invalid_value") return wrong(expected.oneOf(issue.values.map(String).join(", ")));
  if (issue.code === "too_small" && issue.origin === "number")
    return wrong(expected.atLeast(String(issue.minimum)));
  return wrong(expected.other);
}
