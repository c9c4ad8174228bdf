import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { TiesRow } from "./links-rows.ts";
import type { Mention } from "./mention.ts";
import { type Participants, labelsOf, participantsNamed } from "./participants.ts";

/** One end of a tie: the people it stands for, and through which organisation, as written, where it is one. */
interface TieEnd {
  readonly people: readonly number[];
  readonly through: readonly string[];
}

/** A declared tie or a past dyad between participants. */
export interface Tie {
  readonly relation: "declared" | "past";
  /** The relation as written. */
  readonly words: string;
  readonly left: TieEnd;
  readonly right: TieEnd;
  /** False where an end is one of several people and we cannot tell which. */
  readonly sure: boolean;
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
  return rows.flatMap(({ relation, words, left, right, where }) => {
    if (relation !== "declared" && relation !== "past") return [];
    const endOf =
      (column: "person" | "other") =>
      (mention: Mention): TieEnd[] => {
        const read = mention.text;
        const people = participantsNamed(participants, mention);
        if (people.length > 1) {
          report("link-person-ambiguous", where(column), { read, names: labelsOf(participants, people) });
        }
        if (people.length > 0) return [{ people, through: [] }];
        const members = relation === "declared" ? participants.byOrganisation.get(fold(read)) : undefined;
        if (members !== undefined) return [{ people: [...members], through: [read] }];
        report("link-person-unknown", where(column), { read });
        return [];
      };
    const [lefts, rights] = [left.flatMap(endOf("person")), right.flatMap(endOf("other"))];
    return lefts.flatMap((from) =>
      rights.map((to) => ({ relation, words, left: from, right: to, sure: isOne(from) && isOne(to) })),
    );
  });
}

function isOne({ people, through }: TieEnd): boolean {
  return people.length === 1 || through.length > 0;
}
