import type { Issue, IssueCode } from "../issues/issue.ts";
import type { Entry } from "../links/participants.ts";
import type { Role } from "../people/person.ts";
import type { Circle } from "./circle.ts";
import type { Answer, AnswerRow, IdentityDoubt, RelationWords } from "./doubt.ts";
import { isAboutPeople } from "./effects.ts";
import { placeOf } from "./place-of.ts";

const BECAUSE: ReadonlyMap<IssueCode, IdentityDoubt["because"]> = new Map([
  ["maybe-one-person", "both-roles"],
  ["same-name-twice", "same-name"],
  ["same-name-merged", "merged"],
  ["shared-email", "shared-email"],
]);

/** Of more people no coordinator can say at once who is who, and the answer would fill the Links tab. */
const MOST_PEOPLE = 8;

/** The questions whether people are one person, each with the rows that say it of them and of nobody else. */
export function identityDoubts(
  issues: readonly Issue[],
  circle: Circle,
  words: RelationWords,
): IdentityDoubt[] {
  return issues.flatMap((issue) => {
    const because = BECAUSE.get(issue.code);
    if (because === undefined) return [];
    const { rows = [] } = issue;
    const people = peopleOf(issue, because, circle);
    if (people.length > MOST_PEOPLE) return [];
    const answers =
      because === "both-roles" ? bothRoles(people, circle, words) : oneOrAll(people, because, circle, words);
    if (people.length === 0 || answers.length === 0) return [];
    return [
      {
        kind: "identity",
        key: JSON.stringify(["identity", because, people.map(({ role, key }) => [role, key])]),
        issues: [issue],
        where: placeOf(issue),
        because,
        people: people.map(circle.shown),
        count: because === "merged" ? rows.length : people.length,
        answers,
      } satisfies IdentityDoubt,
    ];
  });
}

/** Whom an issue is about; nobody where one of them takes no part. */
function peopleOf(
  { tab, row, rows = [], roles, count }: Issue,
  because: IdentityDoubt["because"],
  { at, sources: { tabs } }: Circle,
): Entry[] {
  const places: (readonly [Role, number | undefined])[] =
    because === "both-roles"
      ? [["mentee", row], ...rows.map((each) => ["mentor", each] as const)]
      : roles !== undefined
        ? rows.map((each, index) => [roles[index] ?? "mentee", each])
        : // One tab may hold both roles: whoever answers there as one of them.
          (["mentor", "mentee"] as const)
            .filter((role) => tabs[`${role}s`] === tab)
            .slice(0, 1)
            .flatMap((role) => (because === "merged" ? [count] : rows).map((each) => [role, each] as const));
  const people = places.flatMap(([role, each]) => at(role, each) ?? []);
  return people.length === places.length ? people : [];
}

/** The first rows that say it of these and of nobody else, however they are named; null where none do. */
function pairRows(
  pairs: readonly (readonly [Entry, Entry])[],
  relation: string,
  circle: Circle,
  words: RelationWords,
): AnswerRow[] | null {
  const rows: AnswerRow[] = [];
  for (const [a, b] of pairs) {
    // Answers that count as one have nothing but their name in common.
    const [lefts, rights] = a === b ? [[a.name], [b.name]] : [circle.namesOf(a), circle.namesOf(b)];
    const row = lefts
      .flatMap((left) => rights.map((right): AnswerRow => [left, relation, right]))
      .find((each) => isAboutPeople(circle, each, [a, b], words));
    if (row === undefined) return null;
    rows.push(row);
  }
  return rows;
}

/** Which of the mentors the mentee is, who then is none of the others; or none of them. */
function bothRoles([mentee, ...mentors]: readonly Entry[], circle: Circle, words: RelationWords): Answer[] {
  if (mentee === undefined) return [];
  const rowsOf = (relation: string, others: readonly Entry[]): AnswerRow[] | null =>
    pairRows(
      others.map((mentor) => [mentee, mentor] as const),
      relation,
      circle,
      words,
    );
  const same = mentors.flatMap((mentor, at): Answer[] => {
    const others = mentors.filter((other) => other !== mentor);
    const [isOne, areOthers] = [rowsOf(words.same, [mentor]), rowsOf(words.different, others)];
    if (isOne === null || areOthers === null) return [];
    const chosen = mentors.length > 1 ? { candidate: at + 1 } : {};
    return [{ says: "same", ...chosen, rows: [...isOne, ...areOthers] }];
  });
  const different = rowsOf(words.different, mentors);
  return different === null ? same : [...same, { says: "different", rows: different }];
}

/** That they are all one person, or all different people. */
function oneOrAll(
  people: readonly Entry[],
  because: IdentityDoubt["because"],
  circle: Circle,
  words: RelationWords,
): Answer[] {
  const pairs =
    because === "merged"
      ? people.map((person) => [person, person] as const)
      : people.flatMap((a, at) => people.slice(at + 1).map((b) => [a, b] as const));
  return (["same", "different"] as const).flatMap((says): Answer[] => {
    const rows = pairRows(pairs, words[says], circle, words);
    return rows === null ? [] : [{ says, rows }];
  });
}
