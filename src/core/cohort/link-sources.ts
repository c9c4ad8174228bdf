import type { Report } from "../issues/issue.ts";
import { readLinks } from "../links/read-links.ts";
import type { LinkSources } from "../links/sources.ts";
import { titlesOf } from "../programme/titles.ts";
import type { Programme } from "../reading/read-programme.ts";

/** All that the links of a programme are found in. Reports what cannot be read of its Links tab. */
export function linkSources(
  { settings, mentors, mentees, linksTable }: Programme,
  report: Report,
): LinkSources {
  return {
    mentors: mentors.people,
    mentees: mentees.people,
    tabs: { mentors: mentors.tab, mentees: mentees.tab, links: settings.linksTab },
    managerColumns: {
      mentors: titlesOf(settings.mentors.columns.manager),
      mentees: titlesOf(settings.mentees.columns.manager),
    },
    avoidColumns: {
      mentors: titlesOf(settings.mentors.columns.avoid),
      mentees: titlesOf(settings.mentees.columns.avoid),
    },
    rows: readLinks(linksTable, report),
    handling: settings.links,
  };
}
