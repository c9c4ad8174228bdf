import type { Details } from "../issues/issue.ts";
import { oneNameGroups } from "../intake/one-name.ts";
import { mentionsIn } from "../people/cut.ts";
import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import { labels } from "../people/labels.ts";
import { readMention } from "../people/mention.ts";
import type { Name } from "../people/name.ts";
import { organisationKey } from "../people/organisation.ts";
import { type Listed, type PeopleIndex, indexPeople, listRoster } from "../people/people-index.ts";
import type { Mentee, Mentor, Person } from "../people/person.ts";
import { fileUnder } from "../people/file-under.ts";
import { namesSomebody } from "./stated-nobody.ts";

/** A participation in one role: whose it is, and its index among the mentees or the mentors. */
export interface Entry extends Person {
  readonly person: number;
  readonly index: number;
  /** As names are compared; without words where the text can be nobody's name. */
  readonly asName: Name;
}

/** A mentee and a mentor who are one person, as indices. */
export type Joined = readonly [mentee: number, mentor: number];

/**
 * Who takes part, each person once: one e-mail is one person in both roles, unless the names say otherwise; without an
 * e-mail each row is a person. People are numbered from 0.
 */
export interface Participants {
  readonly mentees: readonly Entry[];
  readonly mentors: readonly Entry[];
  /** The participations of each person: one, or one in each role. */
  readonly entries: readonly (readonly Entry[])[];
  /** The organisations each person gave, as they are compared; `aucune`, `-` and the like are none. */
  readonly organisations: readonly (readonly string[])[];
  /** By organisation as compared. */
  readonly byOrganisation: ReadonlyMap<string, ReadonlySet<number>>;
  readonly people: PeopleIndex;
  /** The people of an e-mail. */
  owners(email: string): readonly number[];
  /** The people of both tabs that an answer or a cell names, a text each; the name of an organisation is one. */
  cut(cell: string): readonly string[];
}

/** @param joined those whom the Links tab says to be one person. */
export function gatherParticipants(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  joined: readonly Joined[] = [],
): Participants {
  const entries: Entry[][] = [];
  const byEmail = new Map<string, Set<number>>();
  const mentorOf = new Map(joined);
  const enter = (participation: Person, index: number): Entry => {
    const { email, role } = participation;
    const asName = readMention(namesSomebody(fold(participation.name)) ? participation.name : "").name;
    const same = [...(byEmail.get(email) ?? [])].find((person) =>
      entries[person]?.some((entry) => oneNameGroups([spelling(entry), spelling(participation)])[1] === 0),
    );
    const mentor = role === "mentee" ? entered.mentors[mentorOf.get(index) ?? -1] : undefined;
    const person = mentor?.person ?? same ?? entries.length;
    if (email !== "") fileUnder(byEmail, email, person);
    const entry = { ...participation, person, index, asName };
    (entries[person] ??= []).push(entry);
    return entry;
  };
  const entered: { mentors: Entry[]; mentees: Entry[] } = { mentors: [], mentees: [] };
  entered.mentors = mentors.map(enter);
  entered.mentees = mentees.map(enter);

  const byOrganisation = new Map<string, Set<number>>();
  for (const { organisation, person } of entries.flat()) {
    const key = organisationKey(organisation);
    if (namesSomebody(key)) fileUnder(byOrganisation, key, person);
  }
  const organisations: string[][] = entries.map(() => []);
  byOrganisation.forEach((members, organisation) =>
    members.forEach((person) => organisations[person]?.push(organisation)),
  );
  const people = indexPeople([...listed(entered.mentors), ...listed(entered.mentees)]);
  const isWhole = (text: string): boolean =>
    people.isSpelling(text) || byOrganisation.has(organisationKey(text));
  return {
    ...entered,
    entries,
    organisations,
    byOrganisation,
    people,
    owners: (email) => [...(byEmail.get(email) ?? [])],
    cut: keptLately((cell) => mentionsIn(cell, { ...people, isSpelling: isWhole })),
  };
}

/** The name of a person, `""` where none was given. */
function spelling({ name, email }: Person): string {
  return name === email ? "" : name;
}

/** The people of one role as an index lists them, each as one of those taking part in either. */
function listed(entries: readonly Entry[]): Listed[] {
  return listRoster(entries).flatMap((item) => {
    const entry = entries[item.id];
    if (entry === undefined) return [];
    return [{ ...item, id: entry.person, name: entry.asName.key === "" ? "" : item.name }];
  });
}

/** People as an issue lists them: named so that they can be told apart, with the row and the role where they answered first. */
export function detailsOf({ entries }: Participants, people: readonly number[]) {
  const first = people.flatMap((person) => entries[person]?.[0] ?? []);
  return {
    names: labels(first),
    rows: first.map(({ row }) => row),
    roles: first.map(({ role }) => role),
  } satisfies Details;
}

/** How far apart two people are by the organisations they gave: 0 in the same one, 1 where either gave none, 2 elsewhere. */
export function distance(some: readonly string[] = [], others: readonly string[] = []): 0 | 1 | 2 {
  if (some.length === 0 || others.length === 0) return 1;
  return some.some((organisation) => others.includes(organisation)) ? 0 : 2;
}
