import { fold } from "../people/fold.ts";
import type { Report, Where } from "../issues/issue.ts";
import { labels } from "../people/identity.ts";
import type { TiesRow } from "./links-rows.ts";
import type { Mention } from "./mention.ts";
import { type Participants, participantsNamed } from "./participants.ts";

/** One end of a tie: the people it stands for, through the organisation as written where it is one. */
export interface TieEnd {
  readonly people: readonly number[];
  readonly organisation: string | null;
  /** False where it is one of these people and we cannot tell which. */
  readonly sure: boolean;
}

/** A declared tie or a past dyad between participants. */
export interface Tie {
  readonly relation: "declared" | "past";
  /** The relation as written. */
  readonly words: string;
  readonly left: TieEnd;
  readonly right: TieEnd;
}

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
  const endOf = (mention: Mention, relation: Tie["relation"], where: () => Where): TieEnd | null => {
    const people = participantsNamed(participants, mention);
    if (people.length === 1) return { people, organisation: null, sure: true };
    if (people.length > 1) {
      const names = labels(people.flatMap((person) => participants.roles[person]?.slice(0, 1) ?? []));
      report("link-person-ambiguous", where(), { read: mention.text, names });
      return { people, organisation: null, sure: false };
    }
    const inside = relation === "declared" ? participants.byOrganisation.get(fold(mention.text)) : undefined;
    if (inside !== undefined) return { people: inside, organisation: mention.text, sure: true };
    report("link-person-unknown", where(), { read: mention.text });
    return null;
  };
  return rows.flatMap(({ relation, words, left, right, where }) => {
    if (relation !== "declared" && relation !== "past") return [];
    const lefts = left.flatMap((mention) => endOf(mention, relation, () => where("person")) ?? []);
    const rights = right.flatMap((mention) => endOf(mention, relation, () => where("other")) ?? []);
    return lefts.flatMap((from) => rights.map((to) => ({ relation, words, left: from, right: to })));
  });
}
