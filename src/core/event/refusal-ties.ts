import { linksOf } from "../cohort/gather.ts";
import { labels, mentionOf } from "../people/labels.ts";
import type { Programme } from "../reading/read-programme.ts";
import { votedPairs } from "./ballot-pairs.ts";
import type { Ballot } from "./read-ballots.ts";

/** The words of such a tie, in the programme's language. */
interface TieWords {
  readonly relation: string;
  note(tab: string): string;
}

/**
 * The rows of the Links tab that are missing for every refusal to stay one, in every later run and check, whatever
 * becomes of the ballot: person, relation, other person, note. Who of the two said no stays in the ballot.
 */
export function refusalTies(
  programme: Programme,
  ballots: readonly Ballot[],
  { relation, note }: TieWords,
): string[][] {
  const { refused } = votedPairs(ballots);
  if (refused.length === 0) return [];
  const links = linksOf(programme);
  const [mentees, mentors] = [programme.mentees.people, programme.mentors.people];
  const [menteeLabels, mentorLabels] = [labels(mentees), labels(mentors)];
  const tabOf = (mentee: number, mentor: number): string =>
    ballots.find(({ role, person, refused: others }) =>
      role === "mentee"
        ? person === mentee && others.includes(mentor)
        : person === mentor && others.includes(mentee),
    )?.tab ?? "";
  return refused
    .filter(({ mentee, mentor }) => links.of(mentee, mentor).every(({ kind }) => kind !== "declared"))
    .map(({ mentee, mentor }) => [
      mentionOf(mentees[mentee], menteeLabels[mentee] ?? ""),
      relation,
      mentionOf(mentors[mentor], mentorLabels[mentor] ?? ""),
      note(tabOf(mentee, mentor)),
    ]);
}
