import type { Doubts } from "../../../src/core/links/doubts.ts";
import { issuesOfEvidence } from "../../../src/core/links/evidence.ts";
import type { Issue } from "../../../src/core/issues/issue.ts";
import { findLinks } from "../../../src/core/links/find-links.ts";
import type { Link, Links } from "../../../src/core/links/link.ts";
import type { LinkRow, LinkSources } from "../../../src/core/links/sources.ts";
import type { Mentee, Mentor, Person } from "../../../src/core/people/person.ts";
import { titlesOf } from "../../../src/core/programme/titles.ts";

type Told = Partial<Pick<Person, "name" | "email" | "organisation" | "row">> & {
  /** One answer, or one for each column. */
  readonly manager?: string | readonly string[];
  readonly avoid?: string | readonly string[];
};

function person(told: Told) {
  const { name = "", email = "", organisation = "", manager = "", avoid = "", row = 2 } = told;
  return {
    key: email || `${name}#${String(row)}`,
    row,
    name: name || email,
    email,
    organisation,
    manager: titlesOf(manager),
    avoid: titlesOf(avoid),
  };
}

export function mentor(told: Told): Mentor {
  return { ...person(told), role: "mentor", capacity: 1 };
}

export function mentee(told: Told): Mentee {
  return { ...person(told), role: "mentee", priority: 0 };
}

/** A row of the Links tab. */
export function says(person: string, relation: string, other: string, row = 2): LinkRow {
  return { row, person, relation, other };
}

/** The links of one mentee and one mentor among others, both forms asking for the manager, with all their issues. */
export function linksOf(sources: Partial<LinkSources>): Links & { readonly issues: readonly Issue[] } {
  const links = findLinks({
    mentors: [],
    mentees: [],
    tabs: { mentors: "Mentors", mentees: "Mentees", links: "Liens" },
    managerColumns: { mentors: ["Gestionnaire"], mentees: ["Gestionnaire"] },
    avoidColumns: { mentors: ["À éviter"], mentees: ["À éviter"] },
    rows: [],
    handling: { sameManager: "caution", past: "caution" },
    ...sources,
  });
  // Not spread: the list is built when first asked for.
  return Object.assign(links, { issues: issuesOfEvidence(links.evidence) });
}

/** A link with its proof read. */
export function plain({ mentee, mentor, kind, level, chain, relation, probable }: Link) {
  return {
    mentee,
    mentor,
    kind,
    level,
    chain,
    ...(relation === undefined ? {} : { relation }),
    ...(probable === true ? { probable } : {}),
  };
}

/** The kinds and levels of one pair, as `kind level`, the gravest first. */
export function told(links: Links, mentee = 0, mentor = 0): string[] {
  return links.of(mentee, mentor).map(({ kind, level }) => `${kind} ${level}`);
}

/** No doubt was answered. */
export const NO_DOUBTS: Doubts = {
  joined: [],
  unclear: [],
  same: () => [],
  isOther: () => false,
  isManager: () => false,
  areTwo: () => false,
};
