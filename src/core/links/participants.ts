import { fold } from "../people/fold.ts";
import type { Mentee, Mentor, Person } from "../people/person.ts";
import { type Mention, plainName } from "./mention.ts";
import { namesSomebody } from "./stated-nobody.ts";

/**
 * Who takes part, each person once: one e-mail is one person in both roles; without an e-mail each row is a person.
 * People are numbered from 0; names and organisations are folded.
 */
export interface Participants {
  readonly count: number;
  /** The person of each mentee and each mentor, by index in the lists given. */
  readonly ofMentee: Int32Array;
  readonly ofMentor: Int32Array;
  /** The indices of each person among the mentees and among the mentors. */
  readonly asMentee: readonly (readonly number[])[];
  readonly asMentor: readonly (readonly number[])[];
  /** The participations of each person: one, or one in each role. */
  readonly roles: readonly (readonly Person[])[];
  /** The folded name of each participation. */
  readonly names: readonly (readonly string[])[];
  /** The organisations each person told; `aucune`, `-` and the like are not told. */
  readonly organisations: readonly (readonly string[])[];
  readonly byOrganisation: ReadonlyMap<string, readonly number[]>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly byPlainName: ReadonlyMap<string, readonly number[]>;
  readonly byEmail: ReadonlyMap<string, number>;
}

export function gatherParticipants(mentors: readonly Mentor[], mentees: readonly Mentee[]): Participants {
  const byEmail = new Map<string, number>();
  const roles: Person[][] = [];
  const personOf = (participation: Person): number => {
    const known = participation.email === "" ? undefined : byEmail.get(participation.email);
    if (known !== undefined) {
      roles[known]?.push(participation);
      return known;
    }
    if (participation.email !== "") byEmail.set(participation.email, roles.length);
    return roles.push([participation]) - 1;
  };
  const ofMentor = Int32Array.from(mentors, personOf);
  const ofMentee = Int32Array.from(mentees, personOf);

  const byName = new Map<string, number[]>();
  const byPlainName = new Map<string, number[]>();
  const byOrganisation = new Map<string, number[]>();
  const names = roles.map((participations) => participations.map(({ name }) => fold(name)));
  const organisations = roles.map((participations, person) => {
    participations.forEach(({ name, email }, role) => {
      if (name === email) return;
      const folded = names[person]?.[role] ?? "";
      file(byName, folded, person);
      file(byPlainName, plainName(name, folded), person);
    });
    const told = [
      ...new Set(participations.map(({ organisation }) => fold(organisation)).filter(namesSomebody)),
    ];
    for (const organisation of told) file(byOrganisation, organisation, person);
    return told;
  });
  return {
    count: roles.length,
    ofMentee,
    ofMentor,
    asMentee: indicesOf(ofMentee, roles.length),
    asMentor: indicesOf(ofMentor, roles.length),
    roles,
    names,
    organisations,
    byOrganisation,
    byName,
    byPlainName,
    byEmail,
  };
}

/** The participants a mention names: the one of that e-mail, else all of that folded name; notes in (…) count last. */
export function participantsNamed(
  participants: Participants,
  { email, name, plain }: Mention,
): readonly number[] {
  const known = email === "" ? undefined : participants.byEmail.get(email);
  if (known !== undefined) return [known];
  return participants.byName.get(name) ?? participants.byPlainName.get(plain) ?? [];
}

function file(index: Map<string, number[]>, key: string, person: number): void {
  if (!namesSomebody(key)) return;
  const filed = index.get(key);
  if (filed === undefined) index.set(key, [person]);
  else if (filed[filed.length - 1] !== person) filed.push(person);
}

function indicesOf(personOf: Int32Array, count: number): number[][] {
  const indices: number[][] = Array.from({ length: count }, () => []);
  personOf.forEach((person, index) => indices[person]?.push(index));
  return indices;
}
