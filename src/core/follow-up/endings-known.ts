import type { Cohort } from "../cohort/cohort.ts";
import { personFinder } from "../cohort/find-person.ts";
import type { Day } from "./calendar.ts";
import { plainDay } from "./day-order.ts";
import type { EndedLink } from "./ended-links.ts";
import { readReason } from "./ending.ts";
import { type FollowedPair, type Party, formerParty, pairOf, partyOf } from "./followed-pair.ts";
import { readEnding, readStart } from "./likely-days.ts";
import type { FollowUpRow, FollowUpTab } from "./read-follow-up-tab.ts";
import type { EndingWords } from "./words.ts";

/** Who two texts, and the hidden keys beside them, mean. Somebody who left is known by the text. */
export type FindPair = (
  mentee: { readonly text: string; readonly key?: string },
  mentor: { readonly text: string; readonly key?: string },
) => Pick<FollowedPair, "mentee" | "mentor">;

/** Finds the two people of a dyad among the participants, else as people who have left. */
export function pairFinder(
  cohort: Pick<Cohort, "mentees" | "mentors" | "menteeLabels" | "mentorLabels">,
): FindPair {
  const { mentees, mentors, menteeLabels, mentorLabels } = cohort;
  const [findMentee, findMentor] = [personFinder(mentees), personFinder(mentors)];
  const party = (
    people: Cohort["mentees"] | Cohort["mentors"],
    labels: readonly string[],
    index: number | null,
    former: Party,
  ): Party => {
    const person = index === null ? undefined : people[index];
    return person === undefined ? former : partyOf(person, labels[index ?? -1] ?? "");
  };
  return (mentee, mentor) => ({
    mentee: party(
      mentees,
      menteeLabels,
      findMentee(mentee.text, mentee.key),
      formerParty(mentee.text, mentee.key ?? ""),
    ),
    mentor: party(
      mentors,
      mentorLabels,
      findMentor(mentor.text, mentor.key),
      formerParty(mentor.text, mentor.key ?? ""),
    ),
  });
}

/** A dyad that is known to have ended, and whether the Links tab holds it. */
export interface KnownEnding extends FollowedPair {
  readonly ending: NonNullable<FollowedPair["ending"]>;
  readonly inLinks: boolean;
}

/** The two people of a row of the follow-up tab. */
export function pairOfRow({ cells }: FollowUpRow, find: FindPair): Pick<FollowedPair, "mentee" | "mentor"> {
  return find({ text: cells.mentee, key: cells.menteeKey }, { text: cells.mentor, key: cells.mentorKey });
}

/** Past dyads stay in the Links tab for years; those that ended longer ago, in days, are of another cohort. */
const A_YEAR = 366;

/**
 * Every dyad that ended within a year, each ending once: those of the Links tab, then those that a person wrote in the follow-up tab
 * and that the Links tab does not hold; without a day, these end today. A day that cannot be read, or cannot be right, is no end yet.
 */
export function knownEndings(
  links: readonly EndedLink[],
  earlier: FollowUpTab | null,
  find: FindPair,
  today: Day,
  w: EndingWords,
): KnownEnding[] {
  const endings = new Map<string, KnownEnding>();
  for (const { mentee, mentor, ending } of links) {
    if (today - ending.on > A_YEAR) continue;
    const pair = find({ text: mentee }, { text: mentor });
    endings.set(`${pairOf(pair)}\n${String(ending.on)}`, {
      ...pair,
      since: ending.since,
      ending,
      inLinks: true,
    });
  }
  for (const row of earlier?.rows ?? []) {
    const { endedWhy, endedOn: ended, since } = row.cells;
    const order = earlier?.dateOrder ?? null;
    const endedOn = plainDay(ended, order);
    const began = readStart(plainDay(since, order), today);
    const endDay = readEnding(endedOn, began, today);
    if (endedWhy === "" || (endedOn !== "" && endDay === null)) continue;
    const pair = pairOfRow(row, find);
    const same = [...endings.values()].some(
      (dyad) => pairOf(dyad) === pairOf(pair) && (endDay === null || dyad.ending.on === endDay),
    );
    if (same) continue;
    const ending = { ...readReason(endedWhy, w), since: began, on: endDay ?? today };
    endings.set(`${pairOf(pair)}\n${String(ending.on)}`, { ...pair, since: began, ending, inLinks: false });
  }
  return [...endings.values()];
}
