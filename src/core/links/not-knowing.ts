import type { Mentee, Mentor, Person } from "../people/person.ts";
import type { Participants } from "./participants.ts";
import { nearness } from "./same-organisation.ts";

/** What is not known of a pair, worked out when asked: such pairs are too many to be kept. Indices as in the lists given. */
export interface NotKnowing {
  /** Equal folded names, an e-mail missing on one side at least: they may be one person. */
  maybeSamePerson(mentee: number, mentor: number): boolean;
  /** The manager of one was not told, and the two share an organisation or one has none told. */
  managerUnknown(mentee: number, mentor: number): boolean;
}

/**
 * Compares numbers in the place of texts, so that every mentee × mentor pair can be asked.
 * @param answered of each participant, 1 where a manager was told, or that there is none; null where nobody was asked.
 */
export function notKnowing(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  participants: Participants,
  answered: Uint8Array | null,
): NotKnowing {
  const numberOf = numbering();
  const blank = numberOf("");
  const namesOf = (people: readonly Person[], personOf: Int32Array): Int32Array =>
    Int32Array.from(people, (person, index) => {
      const participant = personOf[index] ?? -1;
      const role = participants.roles[participant]?.indexOf(person) ?? -1;
      return numberOf(participants.names[participant]?.[role] ?? "");
    });
  const menteeNames = namesOf(mentees, participants.ofMentee);
  const mentorNames = namesOf(mentors, participants.ofMentor);
  const organisations = participants.organisations.map((told) => told.map(numberOf));
  return {
    maybeSamePerson: (mentee, mentor) =>
      menteeNames[mentee] === mentorNames[mentor] &&
      menteeNames[mentee] !== blank &&
      (mentees[mentee]?.email === "" || mentors[mentor]?.email === ""),
    managerUnknown: (mentee, mentor) => {
      if (answered === null) return false;
      const a = participants.ofMentee[mentee] ?? -1;
      const b = participants.ofMentor[mentor] ?? -1;
      return (
        (answered[a] === 0 || answered[b] === 0) &&
        nearness(organisations[a] ?? [], organisations[b] ?? []) !== "other"
      );
    },
  };
}

/** Gives each text a number, the same for equal texts. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}
