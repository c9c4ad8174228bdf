import { recogniser } from "./matcher.ts";

/** A question put to mentors. */
export const isPutToMentors = recogniser({
  fr: [
    "pouvez-vous accompagner/offrir/aider/partager",
    "combien de mentoré/protégé",
    "nombre de mentoré/protégé",
    "votre expertise",
    "comme mentor",
    "combien … accompagner",
  ],
  en: [
    "how many mentee/protege",
    "number of mentee/protege",
    "can you offer/help/share/mentor",
    "your expertise",
    "as a mentor",
    "elevator pitch",
    "willing to mentor",
    "good at",
  ],
});

/** A question put to mentees. */
export const isPutToMentees = recogniser({
  fr: [
    "aimeriez*",
    "souhaitez-vous développer/aborder/améliorer",
    "besoin",
    "recherchez*",
    "vos objectifs",
    "mentor souhait*",
    "comme mentoré",
    "priorit*",
  ],
  en: [
    "looking for",
    "would you like",
    "your goals",
    "preferred mentor",
    "as a mentee",
    "important to you",
    "priorit*",
  ],
});

/** How an answer says that somebody takes both roles. */
export const saysBothRoles = recogniser({
  fr: ["^les deux", "les deux $", "les deux rôles$"],
  en: ["^both", "both $", "both roles$"],
});
export const beginsWithYes = recogniser({ fr: ["^oui"], en: ["^yes"] });
export const beginsWithNo = recogniser({ fr: ["^non"], en: ["^no"] });

/** `Do you want to sign up as a mentor?` says which role one takes, `Have you been a mentor before?` does not. */
export const asksToSignUp = recogniser({
  fr: ["voulez", "souhait*", "aimeriez", "inscri*", "particip*", "en tant que", "rôle"],
  en: ["want", "sign", "sign*", "would you", "as a/an", "role"],
  not: ["déjà", "avez-vous", "already", "ever", "before", "have you"],
});
