import { fold } from "../people/fold.ts";
import { labels } from "../people/labels.ts";
import type { Mentee, Mentor, Person } from "../people/person.ts";
import { fileUnder } from "./file-under.ts";
import { type Mention, plainName } from "./mention.ts";
import { namesSomebody } from "./stated-nobody.ts";

/** A participation in one role: whose it is, and its index among the mentees or the mentors. */
export interface Entry extends Person {
  readonly person: number;
  readonly index: number;
  readonly folded: string;
}

type Index = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Who takes part, each person once: one e-mail is one person in both roles; without an e-mail each row is a person.
 * People are numbered from 0; names and organisations are folded.
 */
export interface Participants {
  readonly mentees: readonly Entry[];
  readonly mentors: readonly Entry[];
  /** The participations of each person: one, or one in each role. */
  readonly entries: readonly (readonly Entry[])[];
  /** The organisations each person told; `aucune`, `-` and the like are not told. */
  readonly organisations: readonly (readonly string[])[];
  readonly byEmail: ReadonlyMap<string, number>;
  readonly byName: Index;
  readonly byPlainName: Index;
  readonly byOrganisation: Index;
}

export function gatherParticipants(mentors: readonly Mentor[], mentees: readonly Mentee[]): Participants {
  const entries: Entry[][] = [];
  const byEmail = new Map<string, number>();
  const enter = (told: Person, index: number): Entry => {
    const person = byEmail.get(told.email) ?? entries.length;
    if (told.email !== "") byEmail.set(told.email, person);
    const entry = { ...told, person, index, folded: fold(told.name) };
    (entries[person] ??= []).push(entry);
    return entry;
  };
  const entered = { mentors: mentors.map(enter), mentees: mentees.map(enter) };

  const indexed = (textOf: (entry: Entry) => string): Index => {
    const index = new Map<string, Set<number>>();
    for (const entry of entries.flat()) {
      const text = textOf(entry);
      if (namesSomebody(text)) fileUnder(index, text, entry.person);
    }
    return index;
  };
  const byOrganisation = indexed(({ organisation }) => fold(organisation));
  const organisations: string[][] = entries.map(() => []);
  byOrganisation.forEach((people, organisation) =>
    people.forEach((person) => organisations[person]?.push(organisation)),
  );
  return {
    ...entered,
    entries,
    organisations,
    byEmail,
    byOrganisation,
    byName: indexed(({ folded }) => folded),
    byPlainName: indexed(({ name, folded }) => plainName(name, folded)),
  };
}

/** The participants a mention names: the one of that e-mail, else all of that folded name; notes in (…) count last. */
export function participantsNamed(participants: Participants, { email, name, plain }: Mention): number[] {
  const owner = participants.byEmail.get(email);
  if (owner !== undefined) return [owner];
  return [...(participants.byName.get(name) ?? participants.byPlainName.get(plain) ?? [])];
}

/** People named so that they can be told apart. */
export function labelsOf({ entries }: Participants, people: readonly number[]): string[] {
  return labels(people.flatMap((person) => entries[person]?.[0] ?? []));
}

/** How far apart two people are by the organisations they told: 0 in the same one, 1 where either told none, 2 elsewhere. */
export function distance(some: readonly string[] = [], others: readonly string[] = []): 0 | 1 | 2 {
  if (some.length === 0 || others.length === 0) return 1;
  return some.some((organisation) => others.includes(organisation)) ? 0 : 2;
}

/** Of some people, those nearest to someone by organisation. */
export function nearest({ organisations }: Participants, people: readonly number[], to: number): number[] {
  const far = people.map((person) => distance(organisations[person], organisations[to]));
  const least = Math.min(...far);
  return people.filter((_, at) => far[at] === least);
}
