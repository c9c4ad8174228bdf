import type { Mention } from "./mention.ts";
import { readMention } from "./mention.ts";
import type { Outsiders } from "./outsiders.ts";
import { type Participants, participantsNamed } from "./participants.ts";
import { nearest } from "./same-organisation.ts";
import { statesNobody, tellsNothing } from "./stated-nobody.ts";

/**
 * Whom a named manager may be. `nobody`: stated to have none. `untold`: the text tells nothing (`?`, `vacant`).
 * `several`: one of these people. `namesakes`: participants of that name, all in another organisation; `outsider` is
 * whoever else bears the name.
 */
export type Meant =
  | { readonly kind: "nobody" | "untold" }
  | { readonly kind: "one"; readonly person: number }
  | { readonly kind: "several"; readonly people: readonly number[] }
  | { readonly kind: "namesakes"; readonly people: readonly number[]; readonly outsider: number };

/**
 * Whom a participant means by one name in the answer to the manager question: themselves (nobody), the participant of
 * that e-mail, else of that folded name in their organisation, else where one of the two organisations is not told, else
 * in another one (namesakes); else someone who takes no part. A name that nobody bears but whose parts between commas
 * are participants (`Marie Roy, directrice`; `Roy, Marie`) means these.
 */
export function managersMeant(
  asker: number,
  mention: Mention,
  participants: Participants,
  outsiders: Outsiders,
): readonly Meant[] {
  const nobody = nobodyMeant(mention);
  if (nobody !== null) return [nobody];
  const owner = mention.email === "" ? undefined : participants.byEmail.get(mention.email);
  if (owner !== undefined) return [owner === asker ? { kind: "nobody" } : { kind: "one", person: owner }];

  const among = (named: readonly number[]): Meant => {
    if (named.includes(asker)) return { kind: "nobody" };
    const { nearness, people } = nearest(participants, named, participants.organisations[asker] ?? []);
    if (nearness === "other") return { kind: "namesakes", people, outsider: outsiders.person(mention) };
    return oneOf(people);
  };
  const named = participantsNamed(participants, mention);
  if (named.length > 0) return [among(named)];
  const parts = namedBetweenCommas(mention, participants);
  return parts.length > 0 ? parts.map(among) : [{ kind: "one", person: outsiders.person(mention) }];
}

/** Whom one end of a row of the Links tab that says who manages whom may be: all participants of that name, else an outsider. */
export function endMeant(mention: Mention, participants: Participants, outsiders: Outsiders): Meant {
  const nobody = nobodyMeant(mention);
  if (nobody !== null) return nobody;
  const people = participantsNamed(participants, mention);
  return people.length > 0 ? oneOf(people) : { kind: "one", person: outsiders.person(mention) };
}

/**
 * Of the candidates for one end of a row, those nearest to the organisation of the other end, where that is one
 * participant. Nobody manages themselves: the other end is no candidate.
 */
export function nearestTo(other: Meant, end: Meant, participants: Participants): Meant {
  if (end.kind !== "several" || other.kind !== "one" || other.person >= participants.count) return end;
  const candidates = end.people.filter((person) => person !== other.person);
  return oneOf(nearest(participants, candidates, participants.organisations[other.person] ?? []).people);
}

function nobodyMeant({ name, email }: Mention): Meant | null {
  if (email !== "") return null;
  if (statesNobody(name)) return { kind: "nobody" };
  return tellsNothing(name) ? { kind: "untold" } : null;
}

function namedBetweenCommas(
  { name, text, email }: Mention,
  participants: Participants,
): readonly (readonly number[])[] {
  const [last = "", first = "", ...more] = name.split(", ");
  if (email !== "" || first === "") return [];
  const reversed = more.length === 0 ? participants.byName.get(`${first} ${last}`) : undefined;
  if (reversed !== undefined) return [reversed];
  return text
    .split(",")
    .map((part) => participantsNamed(participants, readMention(part.trim())))
    .filter((people) => people.length > 0);
}

function oneOf(people: readonly number[]): Meant {
  const [person, ...others] = people;
  return person !== undefined && others.length === 0 ? { kind: "one", person } : { kind: "several", people };
}
