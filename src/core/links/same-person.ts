import type { Report } from "../issues/issue.ts";
import type { Doubts } from "./doubts.ts";
import { fileUnder } from "../people/file-under.ts";
import { type Entry, type Participants, detailsOf, distance } from "./participants.ts";

/** Each mentee who may be a mentor, with those mentors, as people: see {@link mayBeOne}. */
export function* maybeOnePerson(
  { mentees, mentors, organisations }: Participants,
  doubts: Doubts,
): Iterable<readonly [mentee: number, mentors: readonly number[]]> {
  const byName = new Map<string, Set<Entry>>();
  for (const mentor of mentors) if (mentor.asName.key !== "") fileUnder(byName, mentor.asName.key, mentor);
  /** The same name, and an e-mail missing on one side at least or one organisation. */
  const mayBeOne = (mentee: Entry, mentor: Entry): boolean =>
    mentee.person !== mentor.person &&
    (mentee.email === "" ||
      mentor.email === "" ||
      distance(organisations[mentee.person], organisations[mentor.person]) === 0) &&
    !doubts.areTwo(mentee.person, mentor.person);
  for (const mentee of mentees) {
    const namesakes = [...(byName.get(mentee.asName.key) ?? [])].filter((mentor) => mayBeOne(mentee, mentor));
    if (namesakes.length > 0) yield [mentee.person, namesakes.map(({ person }) => person)];
  }
}

/** Asks whether a mentee and mentors of one name are one person: `maybe-one-person`, at the row of the mentee. */
export function reportMaybeOnePerson(
  participants: Participants,
  doubts: Doubts,
  tab: string,
  report: Report,
): void {
  for (const [mentee, mentors] of maybeOnePerson(participants, doubts)) {
    const row = participants.entries[mentee]?.find(({ role }) => role === "mentee")?.row;
    const where = row === undefined ? { tab } : { tab, row };
    report("maybe-one-person", where, {
      names: detailsOf(participants, [mentee]).names,
      rows: detailsOf(participants, mentors).rows,
    });
  }
}
