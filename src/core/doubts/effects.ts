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
  return readDoubts(readTies({ ...sources, rows: linkRows }, participants), participants);
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

/**
 * Whether a row says of two people that they are one, or two, and nothing of anybody else. It could only say it of those
 * of their names or addresses.
 */
export function isAboutPeople(
  circle: Circle,
  row: AnswerRow,
  [a, b]: readonly [Entry, Entry],
  words: RelationWords,
): boolean {
  const { mentors, mentees } = circle.participants;
  const [left, relation, right] = row;
  const kind = relation === words.same ? "same" : "different";
  const doubts = answersOf(circle, [row]);
  const { saidAmong, isStated } = identityOf([
    { kind, ends: [readMention(left), readMention(right)], where: {} },
  ]);
  const isEither = (entry: Entry | undefined): boolean =>
    entry?.person === a.person || entry?.person === b.person;
  const joined = doubts.joined.flatMap(([mentee, mentor]) => [mentees[mentee], mentors[mentor]]);
  const isSaid =
    a.role === b.role
      ? isStated([a, b])
      : kind === "same"
        ? joined.length > 0
        : doubts.areTwo(a.person, b.person);
  if (!isSaid || !joined.every(isEither)) return false;
  const namesakes = circle.namesakesOf(a, b);
  const rosters = (["mentor", "mentee"] as const).map((role) =>
    namesakes.filter((entry) => entry.role === role),
  );
  const said = rosters.flatMap((roster) => [...saidAmong(roster)].filter(({ length }) => length > 1));
  return (
    said.flat().every(isEither) &&
    [a, b].every(({ asName }) => doubts.same(asName.key).every((person) => isEither(circle.first(person)))) &&
    namesakes.every(
      (other) =>
        isEither(other) || !(doubts.areTwo(a.person, other.person) || doubts.areTwo(b.person, other.person)),
    )
  );
}
