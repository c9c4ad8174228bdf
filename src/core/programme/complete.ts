import { DEFAULT_BANDS } from "./bands.ts";
import type { Settings, SettingsFile } from "./settings.ts";

const COLUMNS = ["timestamp", "name", "email", "organisation", "manager", "consent", "avoid"] as const;

/**
 * Whether something that Dyade itself kept is a settings file, by what it says of itself: a host that only keeps it, or
 * finds it in a tab of ours, reads no further. Whatever comes from a person is read through the schema.
 */
export function isSettingsFile(value: unknown): value is SettingsFile {
  const format: SettingsFile["format"] = "dyade-settings/1";
  return typeof value === "object" && value !== null && "format" in value && value.format === format;
}

/** What settings of an earlier version, complete in their day, do not say. */
const ADDED_SINCE = { coordinationTab: null, emphasis: 2, bands: [...DEFAULT_BANDS] };
const COLUMNS_ADDED_SINCE = { mostImportant: null, musts: null } as const;

/** Settings with the defaults of the keys that an earlier version did not have yet. */
export function withLaterKeys(file: SettingsFile): SettingsFile {
  const { mentees } = file;
  return {
    ...ADDED_SINCE,
    ...file,
    ...(mentees?.columns && {
      mentees: { ...mentees, columns: { ...COLUMNS_ADDED_SINCE, ...mentees.columns } },
    }),
  };
}

function hasAll<T extends object>(part: T | undefined, keys: readonly (keyof T)[]): boolean {
  return part !== undefined && keys.every((key) => part[key] !== undefined);
}

/** Whether settings say everything, so that a programme can be read again without detecting anything. */
export function isComplete(file: SettingsFile): file is SettingsFile & Settings {
  const { mentors, mentees } = file;
  const top = [
    "language",
    "coordinationTab",
    "linksTab",
    "eligibility",
    "criteria",
    "links",
    "decisions",
    "objective",
    "spread",
    "emphasis",
    "bands",
  ] as const;
  return (
    hasAll(file, top) &&
    hasAll(mentors, ["tab"]) &&
    hasAll(mentees, ["tab"]) &&
    hasAll(mentors?.columns, [...COLUMNS, "capacity"]) &&
    hasAll(mentees?.columns, [...COLUMNS, "priority", "mostImportant", "musts"]) &&
    hasAll(file.links, ["sameManager", "past"]) &&
    hasAll(file.decisions, ["locked", "refused"])
  );
}
