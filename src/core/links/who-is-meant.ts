import { type Mention, readMention } from "./mention.ts";
import type { Outsiders } from "./outsiders.ts";
import { type Participants, distance, nearest, participantsNamed } from "./participants.ts";
import { statesNobody, tellsNothing } from "./stated-nobody.ts";

/** Whom a named manager may be: one of `people`; nobody where there are none. */
export interface Meant {
  readonly people: readonly number[];
  /** Whether these are namesakes, all in another organisation: it may as well be someone who takes no part. */
  readonly elsewhere: boolean;
}

/**
 * Whom a text may mean: the participant of that e-mail, else all of that folded name, else someone who takes no part.
 * Empty where it states that there is nobody, null where it tells nothing (`?`, `vacant`).
 */
export function candidates(
  mention: Mention,
  participants: Participants,
  outsiders: Outsiders,
): readonly number[] | null {
  if (mention.email === "" && tellsNothing(mention.name)) return null;
  if (mention.email === "" && statesNobody(mention.name)) return [];
  const named = participantsNamed(participants, mention);
  return named.length > 0 ? named : [outsiders.person(mention)];
}

/**
 * Whom a participant means by one name in the answer to the manager question: themselves (nobody), the participant of
 * that e-mail, else of that folded name in their organisation, else where one of the two organisations is not told, else
 * in another one. A name that nobody bears but whose parts between commas are participants (`Marie Roy, directrice`)
 * means these.
 */
export function managersMeant(
  asker: number,
  mention: Mention,
  participants: Participants,
  outsiders: Outsiders,
): Meant[] {
  const { entries, organisations, byEmail } = participants;
  const whole = candidates(mention, participants, outsiders);
  if (whole === null) return [];
  const parts = whole.some((person) => entries[person] === undefined)
    ? namedBetweenCommas(mention, participants)
    : [];
  return (parts.length > 0 ? parts : [whole]).map((named) => {
    const people = named.includes(asker) ? [] : nearest(participants, named, asker);
    const elsewhere = people.some((person) => distance(organisations[person], organisations[asker]) === 2);
    return { people, elsewhere: elsewhere && !byEmail.has(mention.email) };
  });
}

function namedBetweenCommas({ text }: Mention, participants: Participants): number[][] {
  return text
    .split(",")
    .map((part) => participantsNamed(participants, readMention(part.trim())))
    .filter((people) => people.length > 0);
}

/**
 * Of the candidates for one end of a row of the Links tab, those nearest to the organisation of the other end, where
 * that is one person. Nobody manages themselves: the other end is no candidate.
 */
export function nearestTo(
  others: readonly number[],
  people: readonly number[],
  participants: Participants,
): readonly number[] {
  const [other, ...more] = others;
  if (other === undefined || more.length > 0) return people;
  return nearest(
    participants,
    people.filter((person) => person !== other),
    other,
  );
}
