import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { Cell, Table } from "../../src/core/tabs/table.ts";
import { randomFrom } from "./random.ts";
import { CRITERIA, HEADER, answers } from "./scoring.ts";

type Random = () => number;

const IDENTITY = ["Horodateur", "Courriel", "Organisation", "Gestionnaire", "Places"];
/** People of one manager, and those of one organisation. */
const [SPAN, ORGANISATIONS] = [8, 900];

function nameOf(person: number): string {
  return `Prénom${String(person % 97)} Famille${person.toString(36)}`;
}

/** The numbers from 0, in an order that nothing of the people has to do with. */
function shuffled(count: number, random: Random): number[] {
  const keys = Array.from({ length: count }, random);
  return [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

/**
 * A workbook of a whole programme: mentees and mentors drawn from the org chart of many firms, twelve criteria. With
 * `mostSeats` of 1, most mentees are left without a mentor; with more, mentors have up to so many and few are.
 */
export function programmeOf(mentees: number, mentors: number, mostSeats: number): Snapshot {
  const random = randomFrom(51);
  const people = shuffled(mentees + mentors, random);
  const sides = { Mentorés: people.slice(0, mentees), Mentors: people.slice(mentees) };
  const row = (person: number, others: readonly string[]): Cell[] => [
    `2026-02-${String(1 + (person % 28)).padStart(2, "0")}T10:00:00`,
    `p${String(person)}@firme${String(person % ORGANISATIONS)}.ca`,
    `Firme ${String(person % ORGANISATIONS)} inc.`,
    person === 0 ? "aucun" : nameOf(Math.floor((person - 1) / SPAN)),
    1 + Math.floor(random() * mostSeats),
    ...answers(nameOf(person), others, random),
  ];
  const tab = (id: number, name: keyof typeof sides, other: keyof typeof sides): Table => {
    const others = sides[other].map(nameOf);
    const rows = sides[name].map((person) => row(person, others));
    return { id, name, formFed: true, rows: [[...IDENTITY, ...HEADER], ...rows] };
  };
  return {
    format: "dyade-snapshot/1",
    locale: "fr-CA",
    tables: [tab(1, "Mentors", "Mentorés"), tab(2, "Mentorés", "Mentors")],
    settings: {
      format: "dyade-settings/1",
      mentors: { tab: "Mentors", columns: { capacity: "Places" } },
      mentees: { tab: "Mentorés" },
      criteria: [...CRITERIA],
    },
  };
}
