import { recogniser, withoutNotes } from "./matcher.ts";
import { asksForAddress, asksForComments } from "./no-criterion.ts";

const asksForPrivateMatters = recogniser({
  fr: [
    "téléphon*/cellulaire/naissance/âge/genre/sexe/pronom*/salaire/urgence/handicap*/santé/allerg*",
    "origine/*ethnique/ethni*/autochton*/religi*/*orientation/*identification/identifi*/commentaire/note",
    "autre chose",
    "besoin particulier",
  ],
  en: [
    "phone*/birth*/gender*/sex/pronoun*/salary/emergency/disab*/health*/indigenous",
    "anything else",
    "special need",
  ],
});

/** What a person may not want everyone to read, though a criterion may use it. */
export function asksPrivately(title: string): boolean {
  return asksForPrivateMatters(title) || asksForAddress(title) || asksForComments(title);
}

/** What says who somebody is at work, and suits a directory. */
export const suitsDirectory = recogniser({
  fr: [
    "fonction/poste/titre/rôle/profession/métier/secteur/industr*/domaine/région/ville/parcours/biograph*",
    "bio/présentation/langue/expertise/expérience/disponibilité/mode/sujet/thème/valeur/stade/style",
    "présentez-vous",
  ],
  en: [
    "role/position/sector/field/city/location/language/experience/availability/topic/theme/value/stage",
    "introduce",
    "job title",
  ],
});

const PEOPLE = "mentor/mentore/mentoree/mentee/protégé/protégée/personne/people";
const LED = "mentore/mentoree/mentee/protégé/protégée";

const speaksOfPeopleChosen = recogniser({
  fr: [`nommez/choisissez … ${PEOPLE}`, `${LED} … choix/préfér*/prefer*/souhait*`],
  en: [`choose … ${PEOPLE}`, `name up to … ${PEOPLE}`, `name the … ${PEOPLE}`, `${LED} … choice`],
});

/** Whether a title asks whom somebody chooses, whatever its notes put between: `Choisissez (max. 3) vos mentorés`. */
export function asksWhomToChoose(title: string): boolean {
  return [title, withoutNotes(title)].some((text) => speaksOfPeopleChosen(text));
}

/** Whether a question asks somebody to say who they are, in general. */
export const asksForIntroduction = recogniser({
  fr: [
    "présentez-vous",
    "vous présenter",
    "parlez-nous de vous",
    "qui êtes-vous",
    "dites-nous … vous",
    "votre biographie",
  ],
  en: ["introduce yourself", "about you", "about yourself", "who are you", "describe yourself", "your bio"],
});

/** Whether a text speaks to whoever reads it: it is a question or a request, not the name of a topic. */
export const speaksToReader = recogniser({
  fr: ["vous", "votre", "vos", "nous", "tu", "toi", "ton", "tes"],
  en: ["you", "your", "yourself", "us", "please"],
});
