import { recogniser } from "./matcher.ts";

/** A question put to mentors. */
export const isPutToMentors = recogniser({
  fr: [
    "pouvez-vous accompagner/offrir/aider/partager",
    "combien/nombre de mentoré/protégé",
    "votre expertise/mentoré/protégé",
    "^expertise",
    "domaine d'expertise",
    "^force",
    "vos force",
    "comme/être/devenir/été mentor",
    "combien … accompagner",
    "offrir/offrez/offert/offerte/transmettre/maîtris*",
    "êtes-vous à l'aise",
  ],
  en: [
    "how many mentee/protege",
    "number of mentee/protege",
    "can you offer/help/share/mentor",
    "your expertise/mentee/strength",
    "as/be/become/been a mentor",
    "elevator pitch",
    "willing to mentor",
    "you can share/teach/offer/advise/mentor/help",
    "I can share/teach/offer/advise",
    "^expertise",
    "area of expertise",
    "good at",
  ],
});

/** A question put to mentees. */
export const isPutToMentees = recogniser({
  fr: [
    "aimeriez*/défi/besoin/recherchez*/priorit*",
    "souhaitez-vous développer/aborder/améliorer",
    "à développer/approfondir/améliorer/acquérir",
    "voulez/souhaitez … apprendre/développer/approfondir/améliorer",
    "voulez/souhaitez-vous un/une mentor/mentore",
    "eu un/une mentor/mentore",
    "votre mentor/mentore",
    "choix de mentor/mentore",
    "mentor/mentore préféré/idéal",
    "sujet/thème/domaine souhaité",
    "cherchez-vous",
    "vos objectifs",
    "mentor souhait*",
    "comme mentoré",
  ],
  en: [
    "looking for",
    "would you like",
    "your goals/mentor",
    "preferred/ideal/top mentor",
    "top … mentor",
    "want/had/need a mentor",
    "choice of mentor",
    "want/like to learn/develop/improve",
    "need/challenge/priorit*",
    "as a mentee",
    "important to you",
  ],
});

/** How an answer says that somebody takes both roles. */
export const saysBothRoles = recogniser({
  fr: ["^les deux", "les deux $", "les deux rôles$", "^les 2", "les 2 $", "l un/une et l autre"],
  en: ["^both", "both $", "both roles$"],
});

/** How an answer speaks of the person whom one wants beside oneself: `Je cherche un mentor`, `Accompagner une mentorée`. */
export const speaksOfOtherRole = recogniser({
  fr: [
    "cherch*/recherch*/trouver/avoir/obtenir/rencontrer/recevoir un/une/des/mon/ma",
    "veux/voudrais/souhaite/aimerais/accompagner/aider/guider/soutenir/conseiller/encadrer un/une/des",
    "jumelé/jumelée/pairé/pairée/maillé à/avec/par",
    "accompagné/accompagnée/aidé/aidée/guidé/guidée/soutenu/soutenue/conseillé/conseillée par",
    "besoin d'un/une",
    "voulez/voudriez/souhaitez/aimeriez/désirez-vous un/une",
    "l'aide d'un/une",
  ],
  en: [
    "look/looking/search/searching for",
    "find/get/have/seek/seeking/meet/need/want a/an/my/some",
    "would like a/an",
    "would you like a/an",
    "paired/matched with",
    "mentored/guided/supported by",
    "support/help/guide/coach/mentor/take a/an/some",
    "help of a/an",
  ],
  not: [
    "être/devenir/agir/comme mentor/mentore/mentoree",
    "être/devenir un/une",
    "be/become/becoming/serve/act a/an/as mentor/mentee",
    "be/become/becoming/as a/an",
  ],
});

/** Who gives, in words that without their accents would be who gets: `la personne qui accompagne`. */
export const speaksOfGiver = recogniser({
  fr: [
    "personne/celle/celui qui accompagne/aide/guide/soutient/conseille/épaule",
    "quelqu un qui accompagne/aide/guide/soutient/conseille/épaule",
  ],
  en: ["person/one/someone who helps/guides/supports/advises"],
});

/** How an answer says that somebody gives, or gets, mentoring. */
export const saysToGive = recogniser({
  fr: [
    "offrir/donner/fournir/offre/donne … mentorat/accompagnement/soutien/aide",
    "accompagner/aider/soutenir/guider/conseiller/épauler/coacher quelqu/autrui/une/d/les/des",
    "partager/transmettre mon/mes/son/ses/votre/vos/notre expérience/expertise/connaissance/savoir",
    "redonner",
    "^guide$",
    "^donner/offrir/transmettre $",
  ],
  en: [
    "offer/give/provide/giving/offering/providing … mentoring/mentorship/support/guidance",
    "help/support/guide/coach/advise someone/somebody/others/people/another",
    "share/sharing my/your/their experience/knowledge/expertise/skill",
    "give back",
    "^guide$",
    "^give/offer $",
  ],
});
export const saysToGet = recogniser({
  fr: [
    "recevoir/obtenir/reçois/demander … mentorat/accompagnement/soutien/aide",
    "^recevoir $",
    "être accompagné/accompagnée/aidé/aidée/guidé/guidée/soutenu/soutenue/conseillé/conseillée/coaché/coachée",
    "me/se faire accompagner/aider/guider/conseiller/coacher",
    "bénéficier/profiter/apprendre de/d/du/des",
    "recevoir/obtenir de/du/des aide/conseil/soutien",
    "recevoir de l aide",
    "apprenant/apprenante",
  ],
  en: [
    "receive/get/receiving/getting/seek/seeking … mentoring/mentorship/support/guidance/advice/help",
    "^receive $",
    "be mentored/guided/supported/coached/helped",
    "learn/learning/benefit from",
    "^learner",
  ],
});

export const beginsWithYes = recogniser({ fr: ["^oui"], en: ["^yes"] });
export const beginsWithNo = recogniser({ fr: ["^non"], en: ["^no"] });

/** `Do you want to sign up as a mentor?` says which role one takes, `Have you been a mentor before?` does not. */
export const asksToSignUp = recogniser({
  fr: ["voulez", "souhait*", "aimeriez", "inscri*", "particip*", "en tant que", "rôle"],
  en: ["want", "sign", "sign*", "would you", "as a/an", "role"],
  not: ["déjà", "avez-vous", "already", "ever", "before", "have you"],
});

export const asksForRole = recogniser({
  fr: ["^rôle", "votre/ton rôle", "rôle souhait*"],
  en: ["your role"],
});

/** Words that ask why somebody takes part, and not in which role. */
export const asksWhy = recogniser({ fr: ["pourquoi", "motiv*", "raison"], en: ["why", "reason"] });
