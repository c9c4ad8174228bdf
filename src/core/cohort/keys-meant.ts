import { indexRoster } from "../people/people-index.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import type { LabelledPeople } from "./cohort.ts";

/** The keys of all participants, of either role, whom a name or an e-mail means without being only alike. */
export type KeysMeant = (text: string) => ReadonlySet<string>;

/** Finds the participants whom a text means, those of one name or one address together. */
export function keysMeantIn({ mentees, mentors }: Pick<LabelledPeople, "mentees" | "mentors">): KeysMeant {
  return (text) =>
    new Set(
      [mentees, mentors].flatMap((people) =>
        peopleMeant(indexRoster(people).lookUp(text)).flatMap((person) => people[person]?.key ?? []),
      ),
    );
}

/** Whether the name beside an e-mail is another person's: each means somebody, and nobody is meant by both. */
export function areTwoPeople(byEmail: ReadonlySet<string>, byName: ReadonlySet<string>): boolean {
  return byEmail.size > 0 && byName.size > 0 && ![...byName].some((key) => byEmail.has(key));
}
