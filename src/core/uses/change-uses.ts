import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { Columns, Criterion, Settings, SettingsFile } from "../programme/settings.ts";
import { type Titles, titlesOf } from "../programme/titles.ts";

export type ColumnKey = keyof Columns;

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;

/** Fixed columns of which there may be several, each read. */
export const LISTS: ReadonlySet<ColumnKey> = new Set(["name", "manager", "avoid"]);

type ColumnTitles = Partial<Record<ColumnKey, Titles>>;

function sideOf(titles: readonly string[], isList: boolean): string | readonly string[] | null {
  const [first, second] = titles;
  if (first === undefined) return null;
  return isList || second !== undefined ? titles : first;
}

function without(titles: readonly string[], title: string): string[] {
  return titles.filter((other) => fold(other) !== fold(title));
}

/** The criteria without a question of a role; one that has nothing left to compare there is gone. */
function criteriaWithout(criteria: readonly Criterion[], role: Role, title: string): Criterion[] {
  return criteria.flatMap((criterion): Criterion[] => {
    const titles = titlesOf(criterion[role]);
    const rest = without(titles, title);
    if (rest.length === titles.length) return [criterion];
    if (rest.length === 0 && criterion.kind !== "chosen") return [];
    const other = titlesOf(criterion[role === "mentor" ? "mentee" : "mentor"]);
    if (rest.length === 0 && other.length === 0) return [];
    const [first = null, second] = rest;
    return [{ ...criterion, [role]: second === undefined ? first : rest }];
  });
}

/** Changes the fixed columns of a role; the others stay as chosen, or detected. */
function withColumns(choices: SettingsFile, role: Role, columns: ColumnTitles): SettingsFile {
  const side = choices[SIDES[role]];
  return { ...choices, [SIDES[role]]: { ...side, columns: { ...side?.columns, ...columns } } };
}

/** A question of a role, and the fixed column that it is read as. */
export interface ColumnUse {
  readonly role: Role;
  readonly title: string;
  readonly key: ColumnKey;
}

function columnsOf(choices: SettingsFile, settings: Settings | null, role: Role): ColumnTitles {
  return settings?.[SIDES[role]].columns ?? choices[SIDES[role]]?.columns ?? {};
}

/**
 * Reads a question of a role as a fixed column: beside those read as it where there may be several, else in their place.
 * A question is read as one thing: it leaves the other column and the criteria that named it.
 *
 * @param settings the settings of a run now, detected ones included; null where an error forbids one.
 * @param written the criteria that were chosen; none where they are detected, for then they follow by themselves.
 */
export function readAs(
  choices: SettingsFile,
  settings: Settings | null,
  { role, title, key }: ColumnUse,
  written: readonly Criterion[],
): SettingsFile {
  const columns = columnsOf(choices, settings, role);
  const before = without(titlesOf(columns[key]), title);
  const changed: ColumnTitles = {
    [key]: sideOf(LISTS.has(key) ? [...before, title] : [title], key === "name"),
  };
  for (const [other, titles] of Object.entries(columns) as [ColumnKey, ColumnTitles[ColumnKey]][]) {
    const rest = without(titlesOf(titles), title);
    if (other !== key && rest.length < titlesOf(titles).length)
      changed[other] = sideOf(rest, other === "name");
  }
  const criteria = criteriaWithout(written, role, title);
  const isSame =
    criteria.length === written.length && criteria.every((criterion, at) => criterion === written[at]);
  return { ...withColumns(choices, role, changed), ...(isSame ? {} : { criteria }) };
}

/** Reads a question of a role as a fixed column no more. */
export function readNoMore(
  choices: SettingsFile,
  settings: Settings | null,
  { role, title, key }: ColumnUse,
): SettingsFile {
  const columns = columnsOf(choices, settings, role);
  return withColumns(choices, role, {
    [key]: sideOf(without(titlesOf(columns[key]), title), key === "name"),
  });
}

/**
 * Adds a question of a role to the wishes: after those that are ranked already, else as a criterion of its own.
 *
 * @param label what the criterion is called where there is none yet.
 */
export function addWish(
  criteria: readonly Criterion[],
  {
    role,
    title,
    label,
    weight,
  }: Pick<ColumnUse, "role" | "title"> & { readonly label: string; readonly weight: number },
): Criterion[] {
  const at = criteria.findIndex(({ kind }) => kind === "chosen");
  const wishes = criteria[at];
  if (wishes === undefined)
    return [...criteria, { label, kind: "chosen", [role]: title, weight, on: true, required: false }];
  const titles = [...titlesOf(wishes[role]), title];
  const widened: Criterion = { ...wishes, on: true, [role]: titles.length === 1 ? title : titles };
  return criteria.map((criterion, index) => (index === at ? widened : criterion));
}

/** Moves a step of a ladder up or down; at an end it stays. */
export function moveStep(ladder: readonly string[], from: number, by: -1 | 1): string[] {
  const steps = [...ladder];
  const [step] = steps.splice(from, 1);
  if (step !== undefined) steps.splice(Math.min(Math.max(from + by, 0), steps.length), 0, step);
  return steps;
}
