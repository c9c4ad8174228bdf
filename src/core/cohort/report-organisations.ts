import type { Report } from "../issues/issue.ts";
import { namesSomebody } from "../links/stated-nobody.ts";
import { organisationKey } from "../people/organisation.ts";
import type { Cohort } from "./cohort.ts";

/** What parts an organisation from a part of it: `Université Laval - FSA`, `Ville de Laval, Loisirs`. */
const BEFORE_PART = /\s\p{Pd}\s|[,:/|]/u;

/**
 * Reports `organisation-alike`, once for each writing, where somebody's organisation is written as another one with a part
 * behind: `Université Laval - FSA` beside `Université Laval`. They count as two, so a tie might be missed.
 */
export function reportOrganisations({ mentors, mentees, settings }: Cohort, report: Report): void {
  const sides = [
    { people: mentors, ...settings.mentors },
    { people: mentees, ...settings.mentees },
  ];
  const written = new Map(
    sides.flatMap(({ people }) =>
      people.map(({ organisation }) => [organisationKey(organisation), organisation]),
    ),
  );
  const reported = new Set<string>();
  for (const { people, tab, columns } of sides) {
    for (const { organisation, row } of people) {
      const [key = "", whole = ""] = [organisation, organisation.split(BEFORE_PART)[0] ?? ""].map(
        organisationKey,
      );
      const other = namesSomebody(whole) ? written.get(whole) : undefined;
      if (key === whole || other === undefined || reported.has(key)) continue;
      reported.add(key);
      const where = { tab, row, ...(columns.organisation === null ? {} : { column: columns.organisation }) };
      report("organisation-alike", where, { names: [organisation, other] });
    }
  }
}
