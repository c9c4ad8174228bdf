import { type SettingsFault, readSettings, withoutDecisions } from "../../../src/core/desk/read-settings.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import type { Issue } from "../../../src/core/issues/issue.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";

/** A settings file held against a workbook. */
export type Fitting =
  | {
      readonly fits: true;
      readonly settings: SettingsFile;
      /** How many locked or refused pairs of the file are left aside. */
      readonly decisionsAside: number;
    }
  | { readonly fits: false; readonly faults: readonly SettingsFault[]; readonly issues: readonly Issue[] };

/** Whether the text of a settings file may replace the settings of a workbook; if not, everything that is wrong. */
export function fit(text: string, snapshot: Snapshot): Fitting {
  const file = readSettings(text);
  if (file.settings === null) return { fits: false, faults: file.faults, issues: [] };
  const { locked = [], refused = [] } = file.settings.decisions ?? {};
  const settings = withoutDecisions(file.settings);
  const before = new Set(errorsOf(snapshot).map((issue) => JSON.stringify(issue)));
  // What was wrong before is not the file's fault.
  const issues = errorsOf({ ...snapshot, settings }).filter((issue) => !before.has(JSON.stringify(issue)));
  return issues.length > 0
    ? { fits: false, faults: [], issues }
    : { fits: true, settings, decisionsAside: locked.length + refused.length };
}

function errorsOf(snapshot: Snapshot): Issue[] {
  return setUp(snapshot).issues.filter(({ severity }) => severity === "error");
}
