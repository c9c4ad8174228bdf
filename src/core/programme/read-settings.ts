import { type Issue, issue } from "../issues/issue.ts";
import { type SettingsFile, settingsFile } from "./settings.ts";
import * as z from "zod/mini";

export interface ReadSettings {
  /** What can be used of the settings, so that what they name can be looked for even if something else is wrong. */
  readonly settings: SettingsFile;
  /** `setting-unknown` and `settings-invalid`, one for each key: all of them at once. */
  readonly issues: readonly Issue[];
}

const FORMAT = "dyade-settings/1";
/** Where `null` is a value of its own; elsewhere it says there is none, as a missing key does. */
const NULLABLE =
  /^(linksTab|timestamp|name|email|organisation|manager|capacity|consent|priority|avoid|mentee|mentor)$/;
const LISTS = /^(eligibility|criteria)$/;

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

/** A copy in which every `null` is gone that stands for nothing: lists become empty, other keys go. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, one]) => one !== null || NULLABLE.test(key) || LISTS.test(key),
  );
  return Object.fromEntries(
    kept.map(([key, one]) => [key, one === null && LISTS.test(key) ? [] : withoutNulls(one)]),
  );
}

/** `criteria[0].weight` */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`))
    .join("")
    .slice(1);
}

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[String(key)] : undefined), root);
}

/** Takes out what stands at a path; where nothing does, a key is missing: what should hold it goes. */
function takeOut(root: unknown, path: readonly PropertyKey[]): void {
  const parent = at(root, path.slice(0, -1));
  const key = path[path.length - 1];
  if (key === undefined || !isObject(parent)) return;
  if (parent[String(key)] === undefined) takeOut(root, path.slice(0, -1));
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

/**
 * Reads the settings that a person gives as a file, `dyade-settings/1`. Nothing stops at the first fault: each becomes
 * an issue, and what it concerns is left out of the settings returned.
 *
 * @param json what the file holds, parsed.
 */
export function readSettings(json: unknown): ReadSettings {
  const issues: Issue[] = [];
  const told = (code: "setting-unknown" | "settings-invalid", path: readonly PropertyKey[]): void =>
    void issues.unshift(issue(code, {}, { read: pathText(path) }));
  const draft = isObject(json) && !Array.isArray(json) ? withoutNulls(json) : {};
  if (!isObject(draft)) return { settings: { format: FORMAT }, issues };
  if (draft["format"] !== FORMAT) told("settings-invalid", ["format"]);
  draft["format"] = FORMAT;
  // What is taken out may leave a gap that the next look finds: no new fault.
  for (let first = true; ; first = false) {
    const read = z.safeParse(settingsFile, draft);
    if (read.success) return { settings: read.data, issues };
    for (const fault of [...read.error.issues].reverse()) {
      const unknown = fault.code === "unrecognized_keys";
      const paths = unknown ? fault.keys.map((key) => [...fault.path, key]) : [fault.path];
      for (const path of paths) {
        if (first) told(unknown ? "setting-unknown" : "settings-invalid", path);
        takeOut(draft, path);
      }
    }
  }
}
