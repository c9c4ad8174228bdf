import { emailsIn, withoutEmails } from "./mention.ts";
import type { Participants } from "./participants.ts";
import { type Tie, type TieEnd, themselves } from "./tie.ts";
import { Phrases } from "./whole-words.ts";

/**
 * Finds whom participants asked to avoid, in either tab: every participant whose folded name or e-mail, then whose
 * organisation, stands in the answer as a whole, as a fragment or as whole words. Several people of that name: all.
 */
export function findAvoided({ mentees, mentors, byName, byOrganisation, byEmail }: Participants): Tie[] {
  const names = new Phrases(byName);
  const organisations = new Phrases(byOrganisation);
  const ties: Tie[] = [];
  const askers = [...mentees, ...mentors].flatMap(({ person, avoid }) =>
    avoid.filter((answer) => answer !== "").map((answer) => ({ person, avoid: answer })),
  );
  for (const { person, avoid } of askers) {
    const emails = emailsIn(avoid).flatMap((email) => byEmail.get(email) ?? []);
    const people = [...emails, ...names.in(withoutEmails(avoid))];
    ties.push({ kind: "avoid", left: themselves([person]), right: themselves(people) });
  }
  for (const { person, avoid } of askers) {
    const people = themselves([...organisations.in(withoutEmails(avoid))]);
    const right: TieEnd = { ...people, through: ({ organisation }) => [organisation] };
    ties.push({ kind: "avoid", left: themselves([person]), right });
  }
  return ties;
}
