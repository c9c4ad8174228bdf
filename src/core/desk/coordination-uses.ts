import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { EligibilityRule, Settings, SettingsFile } from "../programme/settings.ts";
import { titlesNamed } from "../programme/titles-named.ts";

/** What a column of the Coordination tab may serve, as one choice; `other`: something that only the settings say. */
export const USES = ["none", "seats", "priority", "mentors", "mentees", "everyone"] as const;
export type ColumnUse = (typeof USES)[number] | "other";

const ADMITS: Readonly<Record<string, readonly Role[]>> = {
  mentors: ["mentor"],
  mentees: ["mentee"],
  everyone: ["mentor", "mentee"],
};

/** Whether a rule only asks that this column be filled in. */
function isFilledIn(title: string): (rule: EligibilityRule) => boolean {
  return ({ is, column }) => is === "answered" && fold(column) === fold(title);
}

/** What a column of the Coordination tab serves under the settings of a run. */
export function useOfColumn(title: string, settings: Settings): ColumnUse {
  const { mentors, mentees, criteria, eligibility, guarantees = [] } = settings;
  const isTitle = (text: string | null): boolean => fold(text ?? "") === fold(title);
  const admitting = eligibility.filter(isFilledIn(title));
  const rules = [...eligibility.filter((rule) => !admitting.includes(rule)), ...guarantees];
  const uses = new Set<ColumnUse>();
  if (isTitle(mentors.columns.capacity)) uses.add("seats");
  if (isTitle(mentees.columns.priority)) uses.add("priority");
  const roles = new Set(admitting.map(({ role }) => role));
  if (roles.size > 0) uses.add(roles.size === 2 ? "everyone" : roles.has("mentor") ? "mentors" : "mentees");
  const fixed = [mentors.columns.capacity, mentees.columns.priority].filter(isTitle).length;
  const titles = [
    ...titlesNamed("mentor", { side: mentors, criteria, rules }),
    ...titlesNamed("mentee", { side: mentees, criteria, rules }),
  ].filter(isTitle);
  const [only = "none", second] = uses;
  return second !== undefined || titles.length > fixed ? "other" : only;
}

/** The choices without a fixed column where it names this title: it is then detected in the form. */
function withoutColumn<Side extends { columns?: object | undefined }>(
  side: Side | undefined,
  key: "capacity" | "priority",
  title: string,
): Side | undefined {
  const columns: Record<string, unknown> = { ...side?.columns };
  if (side === undefined || fold(String(columns[key] ?? "")) !== fold(title)) return side;
  const { [key]: _forgotten, ...others } = columns;
  return { ...side, columns: others };
}

/** A column of the Coordination tab, and what it is to serve. */
interface NewUse {
  readonly tab: string;
  readonly title: string;
  readonly use: ColumnUse;
  /** The rules of a run now, wherever they are written. */
  readonly rules: readonly EligibilityRule[];
}

/** A new tab, the titles of its columns that no form has, and those under which it was made. */
interface NewTab {
  readonly tab: string;
  readonly titles: readonly string[];
  readonly header: readonly string[];
  readonly settings: Settings;
}

/** The choices under which a new tab's own columns serve what they are called: places, and priority. */
export function withFirstUses(
  choices: SettingsFile,
  { tab, titles, header, settings }: NewTab,
): SettingsFile {
  const [, , seats = "", priority = ""] = header;
  const uses = [
    { title: seats, use: "seats" },
    { title: priority, use: "priority" },
  ] as const;
  return uses
    .filter(({ title }) => titles.includes(title))
    .reduce((changed, use) => withColumnUse(changed, { tab, ...use, rules: settings.eligibility }), choices);
}

/**
 * The choices under which a column of the Coordination tab serves what the coordinator says, and nothing else. They name
 * rules where one of these changes, and only then.
 */
export function withColumnUse(choices: SettingsFile, { tab, title, use, rules }: NewUse): SettingsFile {
  const mentors = withoutColumn(choices.mentors, "capacity", title);
  const mentees = withoutColumn(choices.mentees, "priority", title);
  const { mentors: _mentors, mentees: _mentees, ...others } = choices;
  const untouched = rules.filter((rule) => !isFilledIn(title)(rule));
  const admitting = (ADMITS[use] ?? []).map((role): EligibilityRule => ({
    role,
    column: title,
    is: "answered",
  }));
  const isSame = untouched.length === rules.length && admitting.length === 0;
  return {
    ...others,
    ...(choices.coordinationTab === null && use !== "none" ? { coordinationTab: tab } : {}),
    ...(isSame ? {} : { eligibility: [...untouched, ...admitting] }),
    ...(use === "seats"
      ? { mentors: { ...mentors, columns: { ...mentors?.columns, capacity: title } } }
      : mentors !== undefined && { mentors }),
    ...(use === "priority"
      ? { mentees: { ...mentees, columns: { ...mentees?.columns, priority: title } } }
      : mentees !== undefined && { mentees }),
  };
}
