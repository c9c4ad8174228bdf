import { emailsIn, withoutEmails } from "./mention.ts";
import type { Participants } from "./participants.ts";
import { Phrases } from "./whole-words.ts";

/** Told of each person avoided: by name or e-mail (`organisation` is null), or as one of an organisation, folded. */
type AvoidFound = (avoider: number, avoided: number, organisation: string | null) => void;

/**
 * Finds whom participants asked to avoid, in either tab: every participant whose folded name or e-mail, or whose
 * organisation, stands in the answer as a whole, as a fragment or as whole words. Several people of that name: all.
 */
export function findAvoided(participants: Participants, found: AvoidFound): void {
  const names = new Phrases<string>();
  const organisations = new Phrases<string>();
  for (const name of participants.byName.keys()) names.add(name, name);
  for (const organisation of participants.byOrganisation.keys())
    organisations.add(organisation, organisation);

  participants.roles.forEach((roles, avoider) => {
    for (const { avoid } of roles) {
      if (avoid === "") continue;
      for (const email of emailsIn(avoid)) {
        const avoided = participants.byEmail.get(email);
        if (avoided !== undefined) found(avoider, avoided, null);
      }
      const words = withoutEmails(avoid);
      for (const name of names.in(words)) {
        for (const avoided of participants.byName.get(name) ?? []) found(avoider, avoided, null);
      }
      for (const organisation of organisations.in(words)) {
        for (const avoided of participants.byOrganisation.get(organisation) ?? [])
          found(avoider, avoided, organisation);
      }
    }
  });
}
