import { emailsIn, withoutEmails } from "./mention.ts";
import type { Participants } from "./participants.ts";
import { Phrases } from "./whole-words.ts";

/** Whom someone asked to avoid: by name or e-mail, or as those of an organisation. */
export interface Avoidance {
  readonly avoider: number;
  readonly avoided: readonly number[];
  readonly asOrganisation: boolean;
}

/**
 * Finds whom participants asked to avoid, in either tab: every participant whose folded name or e-mail, or whose
 * organisation, stands in the answer as a whole, as a fragment or as whole words. Several people of that name: all.
 */
export function findAvoided({ entries, byName, byOrganisation, byEmail }: Participants): Avoidance[] {
  const names = new Phrases(byName);
  const organisations = new Phrases(byOrganisation);
  return entries.flat().flatMap(({ person: avoider, avoid }) => {
    if (avoid === "") return [];
    const words = withoutEmails(avoid);
    const people = [...emailsIn(avoid).flatMap((email) => byEmail.get(email) ?? []), ...names.in(words)];
    return [
      { avoider, avoided: people, asOrganisation: false },
      { avoider, avoided: [...organisations.in(words)], asOrganisation: true },
    ];
  });
}
