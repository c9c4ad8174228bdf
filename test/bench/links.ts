import type { Table } from "../../src/core/tabs/table.ts";
import { findLinks } from "../../src/core/links/find-links.ts";
import { readLinks } from "../../src/core/links/read-links.ts";
import type { Mentee, Mentor, Person } from "../../src/core/people/person.ts";
import { heldMegabytes } from "./held.ts";
import { processorTime } from "./processor-time.ts";
import { randomFrom } from "./random.ts";

export interface LinksTime {
  /** Pairs of a mentor and a mentee in one reporting line, or perhaps in one. */
  readonly conflicts: number;
  /** Of the processor. */
  readonly seconds: number;
  /** Memory in use at the end above what was in use before, in megabytes; garbage included. */
  readonly megabytes: number;
}

/** Who manages each person of an organisation: nobody the first. `span` reports for each manager, 1 for one long line. */
function managers(people: number, span: number): number[] {
  return Array.from({ length: people }, (_, person) => Math.floor((person - 1) / span));
}

const GIVEN = [
  "Marie",
  "Jean-François",
  "Luc",
  "Aïcha",
  "Ève",
  "Karim",
  "Anne-Sophie",
  "Noé",
  "Zoé",
  "Marc-André",
  "Li",
];
const SYLLABLES = [..."bdfglmnprstv"].flatMap((consonant) => [..."aeiou"].map((vowel) => consonant + vowel));

/** A given name that many bear, and a family name of four syllables; names of one syllable apart are not rare. */
function name(person: number): string {
  const syllable = (at: number): string => SYLLABLES[at % SYLLABLES.length] ?? "";
  const family = [person, person / 60, person / 7, person / 3600].map((part) => syllable(Math.floor(part)));
  return `${GIVEN[person % GIVEN.length] ?? ""} ${family.join("")}`;
}

/** The ways in which people write a name, one after the other: as it is, turned, without hyphens, initials, a slip. */
function otherwise(person: number): string {
  const [given = "", family = ""] = name(person).split(" ");
  const initials = given.split("-").map((part) => `${part.charAt(0)}.`);
  const slip = family.slice(0, -1) + (family.endsWith("a") ? "e" : "a");
  const ways = [
    `${given} ${family}`,
    // After a comma, `Jean-François` may be anybody of that given name.
    given.includes("-") ? `${family} ${given}` : `${family}, ${given}`,
    `${given.replace("-", " ")} ${family}`,
    `${initials.join("-")} ${family}`,
    `${given} ${slip}`,
  ];
  return ways[person % ways.length] ?? "";
}

/**
 * Times all reporting-line conflicts of mentors and mentees drawn from an org chart that is pasted in the Links tab: the
 * tab read, names looked up, conflicts found and listed with their level. Proofs are worked out as they are read.
 *
 * @param written how the chart writes names that participants write in full.
 */
export function timeLinks(
  participants: number,
  people: number,
  span: number,
  written: "alike" | "same",
): LinksTime {
  const random = randomFrom(20);
  const spell = written === "alike" ? otherwise : name;
  const above = managers(people, span);
  const chart: Table = {
    id: 0,
    name: "Liens",
    formFed: false,
    rows: [["Employé·e", "Gestionnaire"], ...above.slice(1).map((up, at) => [spell(at + 1), spell(up)])],
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
  const { result: conflicts, seconds } = processorTime(() => {
    const { list } = findLinks({
      mentors,
      mentees,
      tabs: { mentors: "Mentors", mentees: "Mentees", links: "Liens" },
      managerColumns: { mentors: [], mentees: [] },
      avoidColumns: { mentors: [], mentees: [] },
      rows: readLinks(chart),
      handling: { sameManager: "caution", past: "caution" },
    });
    return list.filter(({ kind }) => kind === "reporting-line").length;
  });
  return { conflicts, seconds, megabytes: heldMegabytes() - before };
}
