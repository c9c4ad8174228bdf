import type { Question, Questions } from "../intake/questions.ts";
import { findRenamed } from "../intake/renamed.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { Criterion, SettingsFile } from "../programme/settings.ts";
import { type Titles, titlesOf } from "../programme/titles.ts";

/** What names a title in settings. */
export type TitleUse = "column" | "question" | "rule" | "roles";

/** What a title is today: itself, its new wording, or null where it is gone. `use`: the key of a column, the label of a criterion. */
export type Today = (title: string, what: TitleUse, use: string) => string | null;

/** Where a title stands today: `isThere` as it is written, or under the title that may be this one renamed. */
export interface TitleToday {
  readonly isThere: boolean;
  /** Null where it is gone. */
  readonly title: string | null;
}

/**
 * Finds titles that settings name among the questions that a form has today, each under its own wording or under the one
 * most alike that no other title of the settings has.
 *
 * @param settingsTitles every title that the settings name in this form.
 * @param coordinated folded titles of the Coordination tab, which answers as if the form did.
 */
export function titleFinder(
  questions: Questions,
  settingsTitles: readonly string[],
  coordinated: ReadonlySet<string>,
): (title: string) => TitleToday {
  const find = (title: string): Pick<Question, "title"> | null =>
    questions.find(title) ?? (coordinated.has(fold(title)) ? { title } : null);
  const used = new Set(settingsTitles.map((title) => find(title)?.title));
  const lost = [...new Map(settingsTitles.map((title) => [fold(title), title])).values()].filter(
    (title) => find(title) === null,
  );
  const renamed = findRenamed(
    lost.map(fold),
    questions.all.map(({ title }) => title).filter((title) => !used.has(title)),
  );
  return (title) =>
    find(title) === null
      ? { isThere: false, title: renamed.get(fold(title)) ?? null }
      : { isThere: true, title };
}

type Side = NonNullable<SettingsFile["mentors"] & SettingsFile["mentees"]>;

/** The part of a role with the titles of today; a fixed column that is gone is left to detection. */
export function sideToday(side: Side, today: Today): Side {
  const { columns, only, ...rest } = side;
  const kept = Object.entries(columns ?? {}).flatMap(([key, keptTitles]: [string, Titles]) => {
    const titles = titlesOf(keptTitles).map((title) => today(title, "column", key));
    if (keptTitles === undefined || titles.includes(null)) return [];
    return [[key, Array.isArray(keptTitles) ? titles : (titles[0] ?? null)]];
  });
  const column = only === undefined ? null : today(only.column, "roles", "");
  return {
    ...rest,
    ...(columns === undefined ? {} : { columns: Object.fromEntries(kept) }),
    ...(only === undefined || column === null ? {} : { only: { ...only, column } }),
  };
}

/** A criterion with the questions of today; one that lacks a question keeps its place, switched off. */
export function criterionToday(criterion: Criterion, today: Record<Role, Today>): Criterion {
  let lacks = false;
  const questions = (role: Role): Pick<Criterion, Role> => {
    const keptTitles = criterion[role];
    const titles = titlesOf(keptTitles).map((title) =>
      today[role](title, "question", criterion.label ?? criterion.kind),
    );
    const there = titles.filter((title) => title !== null);
    if (there.length === 0 && titles.length > 0) lacks = true;
    const [only = null] = there;
    return keptTitles === undefined
      ? {}
      : { [role]: Array.isArray(keptTitles) && there.length > 0 ? there : only };
  };
  const sides = { ...questions("mentee"), ...questions("mentor") };
  return { ...criterion, ...sides, ...(lacks ? { on: false } : {}) };
}
