import { fold } from "../../people/fold.ts";

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(" ")).map(fold));

/** Words that join others, and say nothing of what an option is. */
export const JOINING_WORDS = setOf(
  "à a au aux avec ce cet cette chez dan dans de depuis des d du en entre et j je l la le les ma mes mon m nos notre ou par pour qui s ses son suis sur un une vos votre y",
  "am an and at been for from has have i in is my of on or our the to with your",
);

/** What an option is of, whatever it is called: a town without the word is the same town. */
export const GENERIC_WORDS = setOf(
  "ville municipalité région territoire secteur arrondissement quartier mrc groupe personne people personnes profil statut",
  "town city region area district borough group person profile status",
);

/** Words that make another option of the same words. */
export const PARTING_WORDS = setOf(
  "non pas sans aucun aucune autre ex ancien ancienne futur future plus moin moins hor hors sauf anti",
  "no not none without other former past future more less under over except",
  "est ouest nord sud centre haut haute bas basse grand grande petit petite",
  "east west north south central upper lower greater",
  "interne externe international internationale national nationale public publique privé privée",
  "internal external private",
);
