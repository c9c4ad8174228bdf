/** The titles that settings name in one place: one, several, or none. */
export type Titles = string | readonly string[] | null | undefined;

/** As a list, in their order. */
export function titlesOf(titles: Titles): readonly string[] {
  if (titles === undefined || titles === null) return [];
  return typeof titles === "string" ? [titles] : titles;
}
