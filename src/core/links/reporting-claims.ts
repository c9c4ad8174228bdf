import type { Where } from "../issues/issue.ts";
import type { Person } from "../people/person.ts";
import { type Mention, namedIn } from "./mention.ts";
import type { Participants } from "./participants.ts";
import type { TiesRow } from "./links-rows.ts";
import type { LinkSources } from "./sources.ts";

/** One statement that someone manages someone, as read: the lower end is the participant who answered, or is named. */
export interface Claim {
  readonly lower: number | Mention;
  readonly upper: Mention;
  readonly where: () => Where;
}

/** What the participants answered to the manager questions, one claim for each manager named. */
export function claimsOfAnswers(
  sources: LinkSources,
  participants: Participants,
  mention: (text: string) => Mention,
): Claim[] {
  const { tabs, managerColumns } = sources;
  const claims = (
    people: readonly Person[],
    personOf: Int32Array,
    tab: string,
    column: string | null,
  ): Claim[] =>
    people.flatMap(({ manager, row }, index) =>
      namedIn(manager).map((text) => ({
        lower: personOf[index] ?? -1,
        upper: mention(text),
        where: () => (column === null ? { tab, row } : { tab, row, column }),
      })),
    );
  return [
    ...claims(sources.mentees, participants.ofMentee, tabs.mentees, managerColumns.mentees),
    ...claims(sources.mentors, participants.ofMentor, tabs.mentors, managerColumns.mentors),
  ];
}

/** What the Links tab says of who manages whom, one claim for each pair of names. */
export function claimsOfRows(rows: readonly TiesRow[]): Claim[] {
  return rows.flatMap(({ relation, left, right, where }) => {
    if (relation !== "manages" && relation !== "reports-to") return [];
    const [uppers, lowers] = relation === "manages" ? [left, right] : [right, left];
    return uppers.flatMap((upper) => lowers.map((lower) => ({ lower, upper, where: () => where("person") })));
  });
}
