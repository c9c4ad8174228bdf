import { identityOf } from "../intake/identity.ts";
import { type Doubts, readDoubts } from "../links/doubts.ts";
import { readTies } from "../links/links-rows.ts";
import type { Entry } from "../links/participants.ts";
import { readMention } from "../people/mention.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import type { Circle } from "./circle.ts";
import type { AnswerRow, RelationWords } from "./doubt.ts";

/** What the Links tab would answer with these rows alone. */
function answersOf({ participants, sources }: Circle, rows: readonly AnswerRow[]): Doubts {
  const linkRows = rows.map(([person, relation, other], at) => ({ row: at + 2, person, relation, other }));
  const ignore = (): void => undefined;
  return readDoubts(readTies({ ...sources, rows: linkRows }, participants, ignore), participants, ignore);
}

/** Whether a row says of a text that it means somebody, or does not, and nothing of anybody else. */
export function isAboutMention(circle: Circle, text: string, row: AnswerRow, { person }: Entry): boolean {
  const { people } = circle.participants;
  const { key } = people.mentionOf(text).name;
  const others = peopleMeant(people.lookUp(text)).filter((bearer) => bearer !== person);
  if (key === "" || others.length > 0) return false;
  const doubts = answersOf(circle, [row]);
  const same = doubts.same(key);
  return (
    doubts.joined.length === 0 &&
    (same.join() === String(person) || (same.length === 0 && doubts.isOther(key, person)))
  );
}

/** Whom a row about two people may be about too: those of their names or addresses. */
function namesakesOf(people: readonly Entry[], roster: readonly Entry[]): Entry[] {
  return roster.filter(({ asName, email }) =>
    people.some((person) => person.asName.key === asName.key || (email !== "" && person.email === email)),
  );
}

/** Whether a row says of two people that they are one, or two, and nothing of anybody else. */
export function isAboutPeople(
  circle: Circle,
  row: AnswerRow,
  [a, b]: readonly [Entry, Entry],
  words: RelationWords,
): boolean {
  const { mentors, mentees, entries } = circle.participants;
  const doubts = answersOf(circle, [row]);
  const [left, relation, right] = row;
  const same = relation === words.same;
  const { onesAmong, isStated } = identityOf([{ same, ends: [readMention(left), readMention(right)] }]);
  const isEither = (person: number | undefined): boolean => person === a.person || person === b.person;
  const merged = [mentors, mentees].flatMap((roster) => [...onesAmong(roster)]);
  const joined = doubts.joined.flatMap(([mentee, mentor]) => [mentees[mentee], mentors[mentor]]);
  const others = [...entries.keys()].filter((person) => !isEither(person));
  const pairs = [mentors, mentees]
    .map((roster) => namesakesOf([a, b], roster))
    .flatMap((roster) => roster.flatMap((some, at) => roster.slice(at + 1).map((other) => [some, other])));
  const isSaid =
    a.role === b.role ? isStated([a, b]) : same ? joined.length === 2 : doubts.areTwo(a.person, b.person);
  return (
    isSaid &&
    [...merged.filter(({ length }) => length > 1).flat(), ...joined].every((entry) =>
      isEither(entry?.person),
    ) &&
    [a, b].every(({ asName }) => doubts.same(asName.key).every(isEither)) &&
    pairs.every((pair) => !isStated(pair) || pair.every((entry) => isEither(entry.person))) &&
    !others.some((other) => doubts.areTwo(a.person, other) || doubts.areTwo(b.person, other))
  );
}
