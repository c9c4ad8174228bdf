import { peopleMeant } from "../people/who-is-meant.ts";
import { fileUnder } from "../people/file-under.ts";
import type { TiesRow } from "./links-rows.ts";
import type { Joined, Participants } from "./participants.ts";
import type { Unclear } from "./unclear.ts";

/** What the Links tab answers to doubts: which names and people are one person, and which are not. */
export interface Doubts {
  /** The participants who are said to be the one whom a name means, by its key. */
  same(name: string): readonly number[];
  /** Whether a participant is said not to be the one whom a name means. */
  isOther(name: string, person: number): boolean;
  /** Whether two participants are said to be two people. */
  areTwo(a: number, b: number): boolean;
  /** Whether a participant is said to be the manager whom another one named. */
  isManager(person: number, lower: number | null): boolean;
  /** Mentees and mentors who are said to be one person. */
  readonly joined: readonly Joined[];
  readonly unclear: readonly Unclear[];
}

interface End {
  readonly people: readonly number[];
  readonly name: string;
  readonly byEmail: boolean;
}

/**
 * Reads the rows `same person` and `different person`, and `has manager` as far as it answers a doubt. An end given by e-mail is that person, and the other end the other
 * one of that name, else the one who takes no part. Unclear: `link-person-unknown` where neither end takes part.
 */
export function readDoubts(rows: readonly TiesRow[], participants: Participants): Doubts {
  const unclear: Unclear[] = [];
  const [byName, byPerson] = [answerIndex<string>(), answerIndex<number>()];
  const endOf = (text: string): End => {
    const { email, name } = participants.people.mentionOf(text);
    const owners = participants.owners(email);
    const byEmail = owners.length === 1;
    return {
      people: byEmail ? owners : peopleMeant(participants.people.lookUp(text)),
      name: name.key,
      byEmail,
    };
  };
  for (const { relation, left, right, where } of rows) {
    if (relation !== "same" && relation !== "different" && relation !== "has-manager") continue;
    for (const [person, other] of left.flatMap((a) => right.map((b) => [a, b] as const))) {
      const [a, b] = [endOf(person), endOf(other)];
      const { names, pairs } = answerOf(a, b);
      for (const [name, who] of names) fileUnder(byName[relation], name, who);
      for (const [some, other] of pairs) fileUnder(byPerson[relation], some, other);
      if (a.people.length === 0 && b.people.length === 0)
        unclear.push({ code: "link-person-unknown", where: where("person"), read: person, people: [] });
    }
  }
  const joined = [...byPerson.same].flatMap(([a, others]) =>
    [...others].flatMap((b) => joinedEntries(participants, a, b)),
  );
  return {
    joined,
    unclear,
    same: (name) => [...(byName.same.get(name) ?? [])],
    isOther: (name, person) => byName.different.get(name)?.has(person) === true,
    isManager: (person, lower) => byPerson["has-manager"].get(lower ?? -1)?.has(person) === true,
    areTwo: (a, b) =>
      byPerson.different.get(a)?.has(b) === true || byPerson.different.get(b)?.has(a) === true,
  };
}

/** What was answered, by whom or by what name it is about. */
function answerIndex<Key>() {
  type Index = Map<Key, Set<number>>;
  return { same: new Map() as Index, different: new Map() as Index, "has-manager": new Map() as Index };
}

interface Answer {
  /** A name, and a participant. */
  readonly names: readonly (readonly [name: string, person: number])[];
  readonly pairs: readonly (readonly [number, number])[];
}

function answerOf(a: End, b: End): Answer {
  const others = (end: End, { byEmail, people }: End): readonly number[] =>
    byEmail ? end.people.filter((person) => person !== people[0]) : end.people;
  const [some, rest] = [b.byEmail ? others(a, b) : a.people, a.byEmail ? others(b, a) : b.people];
  const about = (name: string, people: readonly number[]): Answer["names"] =>
    name === "" ? [] : people.map((person) => [name, person] as const);
  const pairs = some.flatMap((first) =>
    rest.filter((second) => second !== first).map((second) => [first, second] as const),
  );
  return { pairs, names: pairs.length > 0 ? [] : [...about(b.name, some), ...about(a.name, rest)] };
}

/** The participations of two people, one as a mentee and one as a mentor. */
function joinedEntries({ entries }: Participants, a: number, b: number): Joined[] {
  const [some = [], others = []] = [entries[a], entries[b]];
  const of = (mentees: typeof some, mentors: typeof some): Joined[] =>
    mentees.flatMap(({ role, index }) =>
      role === "mentee"
        ? mentors.flatMap((mentor): Joined[] => (mentor.role === "mentor" ? [[index, mentor.index]] : []))
        : [],
    );
  return [...of(some, others), ...of(others, some)];
}
