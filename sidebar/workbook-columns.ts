import type { Role } from "../src/core/people/person.ts";
import type { Columns, Criterion } from "../src/core/programme/settings.ts";
import { titlesOf } from "../src/core/programme/titles.ts";
import { type Table, cellText } from "../src/core/tabs/table.ts";
import { ownTitles } from "../src/core/uses/offered-questions.ts";
import type { Workbook } from "./workbook.ts";

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;

export type ColumnKey = keyof Columns;
type ReadColumns = Readonly<Partial<Record<ColumnKey, string | readonly string[] | null | undefined>>>;

/** The tab of a role, chosen or detected; null when there is none. */
export function tabOf({ tabs }: Workbook, role: Role): Table | null {
  return tabs[SIDES[role]];
}

/** The tabs that may hold answers. */
export function answerTabs({ snapshot, tabs }: Workbook): Table[] {
  return snapshot.tables.filter((table) => table !== tabs.criteria && table !== tabs.links);
}

/** The columns that the panel shows of one role, in the order shown. */
export const COLUMN_KEYS: Record<Role, readonly ColumnKey[]> = {
  mentor: ["name", "email", "organisation", "manager", "capacity", "consent", "avoid", "timestamp"],
  mentee: [
    "name",
    "email",
    "organisation",
    "manager",
    "priority",
    "consent",
    "avoid",
    "mostImportant",
    "musts",
    "timestamp",
  ],
};

/** The headers read as a fixed column: none, one, or several for a name; undefined where an error hides what is detected. */
export function headersOf(
  { settings, choices }: Workbook,
  role: Role,
  key: ColumnKey,
): readonly string[] | undefined {
  const columns: ReadColumns | undefined = settings?.[SIDES[role]].columns ?? choices[SIDES[role]]?.columns;
  const header = columns?.[key];
  return header === undefined ? undefined : titlesOf(header);
}

/** The headers that the tab of a role offers, then the coordinator's own columns of each person; each once, as written. */
export function chooseableHeaders(workbook: Workbook, role: Role): string[] {
  const header = tabOf(workbook, role)?.rows[0] ?? [];
  const { coordination } = workbook.tabs;
  const more = coordination === null ? [] : ownTitles(coordination);
  return [...new Set([...header.map(cellText), ...more])].filter((text) => text !== "");
}

/** The criteria that were chosen, here or in their tab; none where they are detected. */
export function writtenCriteria({ choices, tabs, settings }: Workbook): readonly Criterion[] {
  return choices.criteria ?? (tabs.criteria === null ? [] : (settings?.criteria ?? []));
}

/** Rows below the header that hold anything. */
export function responses({ rows }: Table): number {
  return rows.slice(1).filter((row) => row.some((cell) => cellText(cell) !== "")).length;
}

/** The share of each criterion in the total weight, 0 to 1; 0 where it is off. */
export function shares(criteria: readonly Criterion[]): number[] {
  const weights = criteria.map(({ on = true, weight = 1 }) => (on ? weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}
