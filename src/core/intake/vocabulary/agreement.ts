import { recogniser } from "./matcher.ts";

const speaksOfDirectory = recogniser({
  fr: ["répertoire", "annuaire", "bottin"],
  en: ["directory"],
});

const speaksOfProfile = recogniser({
  fr: ["profil"],
  en: ["profile"],
  // Of others, not one's own
  not: ["quel/quelle profil", "type/genre de profil", "what/which profile", "type/kind of profile"],
});

const speaksOfShowing = recogniser({
  fr: ["affich*", "montr*", "publi*", "partag*", "diffus*", "visible", "consult*"],
  en: ["show*", "display*", "share/shared/sharing", "see/seen"],
});

/** Where people heard of the directory, or whether they use it. */
const speaksOfKnowing = recogniser({
  fr: ["comment avez", "entendu", "connu/connue", "consultez vous", "consultes tu"],
  en: ["how did", "hear/heard", "have you seen/used"],
});

/** Whether a title asks who agrees to be shown to others. */
export function asksToBeShown(title: string): boolean {
  const speaksOfBeingShown = speaksOfDirectory(title) || (speaksOfProfile(title) && speaksOfShowing(title));
  return speaksOfBeingShown && !speaksOfKnowing(title);
}

/** A yes that holds whatever follows. */
export const beginsWithYes = recogniser({ fr: ["^oui"], en: ["^yes"] });

/** How an answer begins that agrees, where nothing in it takes that back. */
export const beginsWithAgreement = recogniser({
  fr: [
    "^d'accord",
    "^vrai/x/ok/okay",
    "^accepte",
    "^j'accepte/autorise",
    "^j'y consens",
    "^je consens/veux/souhaite/désire/donne",
    "^je suis d'accord",
  ],
  en: ["^true", "^accept/agree", "^i accept/agree/consent/want/wish", "^i would like", "^i am happy"],
});

/** How an answer takes something out, or back. */
export const speaksOfExclusion = recogniser({
  fr: [
    "ne",
    // `n'autorise`, not `n/a`
    "je/on/ce n",
    "n … plus/que/qu/jamais/rien/aucun/aucune",
    "pas",
    "non",
    "sans",
    "sauf",
  ],
  en: ["not", "don't", "no", "without", "except"],
});

/** An e-mail address, or how to reach somebody. */
export const speaksOfEmail = recogniser({
  fr: ["courriel", "adresse électronique", "coordonnée"],
  en: ["email", "e-mail", "telephone/phone/tel mail", "contact details"],
});
