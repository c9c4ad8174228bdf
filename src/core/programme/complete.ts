import type { Settings, SettingsFile } from "./settings.ts";

const COLUMNS = ["timestamp", "name", "email", "organisation", "manager", "consent", "avoid"] as const;

function hasAll<T extends object>(part: T | undefined, keys: readonly (keyof T)[]): boolean {
  return part !== undefined && keys.every((key) => part[key] !== undefined);
}

/** Whether settings say everything, so that a programme can be read again without detecting anything. */
export function isComplete(file: SettingsFile): file is SettingsFile & Settings {
  const { mentors, mentees } = file;
  const top = [
    "language",
    "linksTab",
    "eligibility",
    "criteria",
    "links",
    "decisions",
    "objective",
    "spread",
  ] as const;
  return (
    hasAll(file, top) &&
    hasAll(mentors, ["tab"]) &&
    hasAll(mentees, ["tab"]) &&
    hasAll(mentors?.columns, [...COLUMNS, "capacity"]) &&
    hasAll(mentees?.columns, [...COLUMNS, "priority"]) &&
    hasAll(file.links, ["sameManager", "past"]) &&
    hasAll(file.decisions, ["locked", "refused"])
  );
}
