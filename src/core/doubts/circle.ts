import type { Issue } from "../issues/issue.ts";
import type { Evidence } from "../links/evidence.ts";
import { fileUnder } from "../people/file-under.ts";
import type { Entry, Participants } from "../links/participants.ts";
import type { LinkSources } from "../links/sources.ts";
import type { Role } from "../people/person.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import type { DoubtPerson } from "./doubt.ts";

/** Those who take part, as questions and their answers name them. */
export interface Circle {
  readonly participants: Participants;
  readonly sources: LinkSources;
  /** Who answered in a row. */
  at(role: Role, row: number | undefined): Entry | undefined;
  /** Those whom an issue names, where it gives their roles and rows. */
  namedBy(issue: Issue): readonly Entry[];
  shown(entry: Entry): DoubtPerson;
  /** A participation of somebody. */
  first(person: number): Entry | undefined;
  /** Those who have the name or the address of one of these, they themselves included. */
  namesakesOf(a: Entry, b: Entry): readonly Entry[];
  /** The texts that name somebody for good, unlike a row, the most readable first, whoever else they may name. */
  namesOf(entry: Entry): readonly string[];
  /** A text that names this person and nobody else; null where there is none. */
  endOf(entry: Entry): string | null;
}

export function circleOf({ sources, participants }: Evidence): Circle {
  const { mentors, mentees, entries, people, owners, cut } = participants;
  const [byName, byEmail] = [new Map<string, Set<Entry>>(), new Map<string, Set<Entry>>()];
  for (const entry of [...mentors, ...mentees]) {
    fileUnder(byName, entry.asName.key, entry);
    if (entry.email !== "") fileUnder(byEmail, entry.email, entry);
  }
  const namesakes = ({ asName, email }: Entry): Entry[] => [
    ...(byName.get(asName.key) ?? []),
    ...(byEmail.get(email) ?? []),
  ];
  const byRow = new Map(
    [...mentors, ...mentees].map((entry) => [`${entry.role} ${String(entry.row)}`, entry]),
  );
  const at: Circle["at"] = (role, row) => byRow.get(`${role} ${String(row)}`);
  const tabs = { mentor: sources.tabs.mentors, mentee: sources.tabs.mentees };
  const namesOf = ({ name, email }: Entry): string[] => {
    const texts = name === email ? [email] : email === "" ? [name] : [`${name} <${email}>`, email, name];
    const whole = texts.filter((text) => cut(text).join() === text);
    // The address alone says no more than beside the name.
    return whole.filter((text, at) => at === 0 || text !== email);
  };
  const isMeant = (person: number, text: string): boolean => {
    const [owner, ...more] = owners(people.mentionOf(text).email);
    if (owner !== undefined && more.length === 0) return owner === person;
    const meant = peopleMeant(people.lookUp(text));
    return meant.length === 1 && meant[0] === person;
  };
  return {
    participants,
    sources,
    at,
    namesOf,
    first: (person) => entries[person]?.[0],
    namesakesOf: (a, b) => [...new Set([a, b, ...namesakes(a), ...namesakes(b)])],
    endOf: (entry) => namesOf(entry).find((text) => isMeant(entry.person, text)) ?? null,
    namedBy: ({ rows = [], roles = [] }) =>
      rows.flatMap((row, index) => at(roles[index] ?? "mentor", row) ?? []),
    shown: ({ name, email, organisation, role, row }) => ({
      ...{ name, email, organisation, role, row },
      tab: tabs[role],
    }),
  };
}
