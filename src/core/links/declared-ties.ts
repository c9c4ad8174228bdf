import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { TiesRow } from "./links-rows.ts";
import { readMention } from "./mention.ts";
import { type Participants, labelsOf, participantsNamed } from "./participants.ts";
import { type Tie, type TieEnd, themselves } from "./tie.ts";

/**
 * The ties that the Links tab declares and the past dyads it tells of. An end is the participant of that e-mail or
 * folded name; else, for a declared tie, all people of the organisation of that name. A person comes before an
 * organisation of the same name. Issues: `link-person-ambiguous`, `link-person-unknown`.
 */
export function readDeclaredTies(
  rows: readonly TiesRow[],
  participants: Participants,
  report: Report,
): Tie[] {
  return rows.flatMap(({ relation: kind, words: relation, left, right, where }) => {
    if (kind !== "declared" && kind !== "past") return [];
    const ends = (column: "person" | "other", texts: readonly string[]): TieEnd[] =>
      texts.flatMap((read) => {
        const people = participantsNamed(participants, readMention(read));
        const members = kind === "declared" ? participants.byOrganisation.get(fold(read)) : undefined;
        if (people.length === 0 && members !== undefined)
          return { ...themselves([...members]), through: () => [read] };
        if (people.length === 0) report("link-person-unknown", where(column), { read });
        if (people.length > 1)
          report("link-person-ambiguous", where(column), { read, names: labelsOf(participants, people) });
        return themselves(people, people.length === 1);
      });
    const [lefts, rights] = [ends("person", left), ends("other", right)];
    return lefts.flatMap((from) => rights.map((to) => ({ kind, relation, left: from, right: to })));
  });
}
