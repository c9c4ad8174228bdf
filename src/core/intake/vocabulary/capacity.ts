import { type WordList, recogniser } from "./matcher.ts";

const PEOPLE_LED =
  "mentoré/mentoree/protégé/protegee/entrepreneur/entrepreneure/personne/jeune/étudiant/étudiante/employé/employée/collègue/femme/participant/participante/stagiaire/apprenti/candidat/candidate/individu/gens/dirigeant/dirigeante/professionnel/professionnelle/recrue/filleul/accompagné/accompagnée/immigrant/immigrante/élève/chercheur/chercheuse/artiste/agriculteur/agricultrice/membre";

const PEOPLE_LED_ENGLISH =
  "mentee/protege/people/person/entrepreneur/student/employee/colleague/woman/women/participant/individual/learner/youth/professional/founder/apprentice/intern/candidate/newcomer/girl/researcher/member";

const DYADS = "dyade/jumelage/binôme/place/pairage/accompagnement/mentorat";

const DYADS_ENGLISH = "dyad/pairing/match/matches/place/seat/spot/slot/mentorship/pair/relationship";

const COUNT = "combien de/d";

const NUMBER = "nombre/nb/nbre/maximum/max/maximal/total de/d";

const LEADS =
  "accompagn*/mentor*/jumel*/suivre/soutenir/aider/accueillir/encadrer/guider/parrainer/coacher/prendre/accepter/acceptez/recevoir/conseiller/appuyer/épauler/superviser/rencontrer";

const LEADS_ENGLISH =
  "mentor/mentoring/support/help/take/guide/coach/accept/accompany/assist/handle/accommodate/host/advise/commit/match/matched/pair/paired/have/work/welcome";

const CAPACITY: WordList = {
  fr: [
    "capacité",
    "^place",
    "place disponible/offerte",
    "disponible pour … dyades",
    `${COUNT} mentoré/mentoree/protégé/protegee/filleul/apprenti`,
    `${COUNT} ${DYADS}`,
    `${COUNT} ${PEOPLE_LED} … ${LEADS}`,
    `à ${COUNT} ${PEOPLE_LED}`,
    `${NUMBER} mentoré/mentoree/protégé/protegee/filleul/apprenti`,
    `${NUMBER} ${DYADS}`,
    `${NUMBER} ${PEOPLE_LED} … ${LEADS}`,
    `nombre maximal/maximum/idéal/souhaité/total de/d ${PEOPLE_LED}`,
    `nombre maximal/maximum/idéal/souhaité/total de/d ${DYADS}`,
    "nombre souhaité",
    "max/maximum mentoré/protégé",
    "mentoré/protégé max/maximum",
    "jusqu'à combien",
    "accompagner combien",
  ],
  en: [
    "capacity",
    "^seat",
    "seats/slots/spots/places available",
    "available seats/slots/spots/places",
    "how many mentee/protege/apprentice",
    `how many ${DYADS_ENGLISH}`,
    `how many ${PEOPLE_LED_ENGLISH} … ${LEADS_ENGLISH}`,
    "number/no/max/maximum of mentee/protege/apprentice",
    `number/no/max/maximum of ${DYADS_ENGLISH}`,
    `number/max/maximum of ${PEOPLE_LED_ENGLISH} … ${LEADS_ENGLISH}`,
    `maximum number of ${PEOPLE_LED_ENGLISH}`,
    "max/maximum mentee/protege",
    "mentee/protege limit/max/maximum/count/number",
    "up to how many",
    "how many would you mentor/take/like",
    "how many can you mentor/take/support",
    "mentor … how many",
  ],
  es: ["capacidad", "cuántos mentees"],
  not: [
    "gérez",
    "supervisez",
    "manage",
    "managed",
    "report to",
    "équipe",
    "team",
    "rencontre par/chaque",
    "combien de rencontre",
    "how many meeting",
    "meetings",
    "heure",
    "hour",
    "combien de fois",
    "how many times",
    "combien d'année",
    "nombre d'année",
    "how many year",
    "number of year",
    "expérience",
    "experience",
    "combien de mentor$",
    "langue",
    "lieu",
  ],
};

/** What was done so far, or is being done, is no seat. */
const SO_FAR: WordList = {
  fr: [
    "avez-vous",
    "as-tu",
    "avez",
    "déjà",
    "jusqu'à présent/maintenant/ce jour",
    "jusqu'ici",
    "à ce jour",
    "dans le passé",
    "par le passé",
    "auparavant",
    "antérieur*",
    "passé",
    "précédent*",
    "actuel",
    "actuelle",
    "actuels",
    "actuellement",
    "présentement",
    "en ce moment",
    "dernier/dernière",
    "accompagnés/accompagnées",
    "au total dans votre carrière",
  ],
  en: [
    "have you",
    "have mentored",
    "did you",
    "had",
    "so far",
    "to date",
    "until now",
    "in the past",
    "past",
    "previous*",
    "already",
    "currently",
    "current",
    "at present",
    "right now",
    "before",
    "last",
    "mentored",
    "supported",
    "ever",
  ],
};

/** What one can or will do. */
const TO_COME: WordList = {
  fr: [
    "pouvez",
    "pourriez",
    "peux",
    "pourrez",
    "souhait*",
    "voulez",
    "veux",
    "voudriez",
    "aimeriez",
    "acceptez",
    "accepteriez",
    "prêt",
    "prête",
    "seriez",
    "disponible",
    "capable",
    "en mesure",
    "cette année",
    "prochain",
    "prochaine",
    "maximum",
    "maximal",
    "max",
  ],
  en: [
    "can",
    "could",
    "will",
    "would",
    "willing",
    "able to",
    "like to",
    "want",
    "prepared",
    "ready",
    "available",
    "maximum",
    "max",
    "wish",
    "this year/term/season/cohort",
    "next",
  ],
  not: ["avez-vous pu", "been able", "pouviez", "could you have"],
};

const isCapacity = recogniser(CAPACITY);

const isSoFar = recogniser(SO_FAR);

export const isToCome = recogniser(TO_COME);

/** Whether a title asks for a number in so many words. */
export const asksForCount = recogniser({
  fr: ["combien", "nombre", "nb", "nbre", "max*"],
  en: ["how many", "number", "max*"],
});

/** Whether a title asks how many mentees a mentor can take now. */
export function asksForCapacity(title: string): boolean {
  return isCapacity(title) && (!isSoFar(title) || isToCome(title));
}
