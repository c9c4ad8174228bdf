import * as z from "zod/mini";
import { type Settings, type SettingsFile, settingsFile } from "../programme/settings.ts";
import { withoutNulls } from "../programme/without-nulls.ts";

/** What is wrong in a settings file. */
export interface SettingsFault {
  readonly what: "not-json" | "unknown-key" | "wrong-value";
  /** Such as `criteria[1].weight`, places in lists counted from 1; `""` for the file as a whole. */
  readonly place: string;
}

export type ReadSettings =
  | { readonly settings: SettingsFile; readonly faults: readonly [] }
  | { readonly settings: null; readonly faults: readonly SettingsFault[] };

function place(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${String(step + 1)}]` : `.${String(step)}`));
  return steps.join("").replace(/^\./, "");
}

/** Reads the text of a settings file, `dyade-settings/1`. Every fault is reported at once; with one, nothing is read. */
export function readSettings(text: string): ReadSettings {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { settings: null, faults: [{ what: "not-json", place: "" }] };
  }
  const parsed = z.safeParse(settingsFile, withoutNulls(json));
  if (parsed.success) return { settings: parsed.data, faults: [] };
  const faults = parsed.error.issues.flatMap((issue): SettingsFault[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ what: "unknown-key", place: place([...issue.path, key]) }))
      : [{ what: "wrong-value", place: place(issue.path) || "format" }],
  );
  return { settings: null, faults };
}

/** Settings without their decisions: these stand in the dyads tab, and only there do they hold. */
export function withoutDecisions(settings: SettingsFile): SettingsFile {
  const { decisions: _decisions, ...rest } = settings;
  return rest;
}

/** The text of a settings file, as {@link readSettings} reads it, without decisions. */
export function settingsText(settings: Settings | SettingsFile): string {
  return `${JSON.stringify({ ...settings, decisions: undefined }, null, 2)}\n`;
}
