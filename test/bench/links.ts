import type { Table } from "../../src/core/tabs/table.ts";
import { findLinks } from "../../src/core/links/find-links.ts";
import { readLinks } from "../../src/core/links/read-links.ts";
import type { Mentee, Mentor, Person } from "../../src/core/people/person.ts";
import { heldMegabytes } from "./held.ts";
import { randomFrom } from "./random.ts";

export interface LinksTime {
  readonly participants: number;
  readonly people: number;
  /** Pairs of a mentor and a mentee in one reporting line. */
  readonly conflicts: number;
  readonly seconds: number;
  /** Memory in use at the end above what was in use before, in megabytes; garbage included. */
  readonly megabytes: number;
}

/** Who manages each person of an organisation: nobody the first. `span` reports for each manager, 1 for one long line. */
function managers(people: number, span: number): number[] {
  return Array.from({ length: people }, (_, person) => Math.floor((person - 1) / span));
}

function name(person: number): string {
  return `Prénom${String(person % 97)} Nom-de-famille ${String(person)}`;
}

/**
 * Times all reporting-line conflicts of mentors and mentees drawn from an org chart that is pasted in the Links tab: the
 * tab read, names looked up, conflicts found and listed with their level. Proofs are worked out as they are read.
 */
export function timeLinks(participants: number, people: number, span: number): LinksTime {
  const random = randomFrom(20);
  const above = managers(people, span);
  const chart: Table = {
    id: 0,
    name: "Liens",
    formFed: false,
    rows: [["Employé·e", "Gestionnaire"], ...above.slice(1).map((up, at) => [name(at + 1), name(up)])],
  };
  const drawn = new Set<number>();
  while (drawn.size < participants) drawn.add(Math.floor(random() * people));
  const told = [...drawn].map((person, at): Omit<Person, "role"> => ({
    key: String(person),
    row: 2 + at,
    name: name(person),
    email: `p${String(person)}@organisation.ca`,
    organisation: "Organisation",
    manager: [],
    avoid: [],
  }));
  const half = participants / 2;
  const mentors = told.slice(0, half).map((one): Mentor => ({ ...one, role: "mentor", capacity: 1 }));
  const mentees = told.slice(half).map((one): Mentee => ({ ...one, role: "mentee", priority: 0 }));

  const before = heldMegabytes();
  const start = performance.now();
  const { list: found } = findLinks({
    mentors,
    mentees,
    tabs: { mentors: "Mentors", mentees: "Mentees", links: "Liens" },
    managerColumns: { mentors: [], mentees: [] },
    avoidColumns: { mentors: [], mentees: [] },
    rows: readLinks(chart, () => undefined),
    handling: { sameManager: "caution", past: "caution" },
  });
  const conflicts = found.filter(({ kind }) => kind === "reporting-line").length;
  const seconds = (performance.now() - start) / 1000;
  return { participants, people, conflicts, seconds, megabytes: heldMegabytes() - before };
}
