import { type WordList, recogniser } from "./matcher.ts";

const PEOPLE_LED =
  "mentoré/mentoree/protégé/protegee/entrepreneur/entrepreneure/personne/jeune/étudiant*/employé/employée/collègue/femme/participant*/stagiaire/apprenti/candidat/candidate/individu/gens/dirigeant*/professionnel/professionnelle/recrue/filleul/accompagné/accompagnée/immigrant*/arrivant*/repreneur/repreneuse/cédant/cédante/élève/chercheur/chercheuse/artiste/agricult*/propriétaire/membre";

const PEOPLE_LED_ENGLISH =
  "mentee/protege/people/person/entrepreneur/student/employee/colleague/woman/women/participant/individual/learner/youth/professional/founder/apprentice/intern/candidate/newcomer/girl/researcher/member";

const DYADS = "dyade/jumelage/binôme/place/pairage/accompagnement/mentorat";

const BONDS = "relation/mandat/engagement/parcours";

const DYADS_ENGLISH = "dyad/pairing/match/matches/place/seat/spot/slot/mentorship/pair/relationship";

/** What is done with somebody whom one leads, whatever they are called. */
const LEAD = "accompagner/mentorer/encadrer/parrainer/coacher/guider/épauler/jumeler/marrainer";

const LEAD_ENGLISH = "mentor/coach/guide/sponsor/support";

const COUNT = "combien/cb de/d";

const NUMBER = "nombre/nb/nbre/maximum/max/maximal/total de/d";

const LEADS =
  "accompagn*/mentor*/jumel*/suivr*/soutenir/aider*/accueill*/encadrer/guider*/parrainer*/coacher*/prendr*/accepter*/acceptez/recevoir/conseiller*/appuyer/épauler*/superviser/rencontrer*";

const LEADS_ENGLISH =
  "mentor/mentoring/support/help/take/guide/coach/accept/accompany/assist/handle/accommodate/host/advise/commit/match/matched/pair/paired/have/work/welcome";

const CAPACITY: WordList = {
  fr: [
    "^capacité/quota $",
    "peux prendre/accueillir … mentoré/mentoree/protégé/protegee",
    "prends/prendre combien",
    "combien … prends",
    "capacité d'accueil/accompagnement",
    "capacité de mentorat/jumelage/mentoré/accueil",
    "votre/ma capacité",
    "capacité maximale/disponible/souhaitée",
    "^place",
    "place disponible/offerte",
    "disponible pour … dyades",
    `${COUNT} mentoré/mentoree/protégé/protegee/filleul/apprenti`,
    `${COUNT} ${DYADS}`,
    `${COUNT} ${PEOPLE_LED} … ${LEADS}`,
    `${COUNT} nouveau/nouvelle/autre ${PEOPLE_LED} … ${LEADS}`,
    `${COUNT} ${PEOPLE_LED} au plus/maximum`,
    `${COUNT} ${BONDS} de mentorat/accompagnement/jumelage`,
    "combien de relation mentorale",
    `${COUNT} … pouvez/pourriez/voulez/voudriez/aimeriez/souhaitez/accepteriez/acceptez … ${LEAD}`,
    `${COUNT} … prêt/prête/disponible/en mesure … ${LEAD}`,
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
    "accompagner/prendre/accepter/mentorer plus d'un/une",
    "sous votre aile",
    "^de mentoré",
    "^mentoré/mentoree/protégé $",
    "acceptez/accepteriez/prendre/prendriez/accompagner/accueillir … plus d un/une",
    "^je/j peux/pourrais/accepte/accepterais/accompagne/accompagnerais/accompagner/de/d $",
    "^je/j peux/pourrais/accepterais d/de accompagner/mentorer/jumeler/prendre/accueillir $",
    "^je peux/pourrais accompagner/mentorer/prendre/accueillir $",
  ],
  en: [
    "^capacity$",
    "mentee/protege/mentoring/mentorship/mentor/your/maximum/my capacity",
    "capacity for/to mentor/mentee/support/mentees/mentoring",
    "capacity … for mentee/protege",
    "seats/slots/spots/places open",
    "^seat",
    "seats/slots/spots/places available",
    "available mentoring/mentee seats/slots/spots/places",
    "available seats/slots/spots/places",
    "number of seat/slot/spot/opening",
    "how many mentee/protege/apprentice",
    "how many new/additional/more/other mentee/protege",
    "how many mentoring/mentorship/mentee pair/relationship/spot/slot",
    `how many … can/could/would/will you … ${LEAD_ENGLISH}`,
    `how many … able/willing/prepared/ready/happy to ${LEAD_ENGLISH}`,
    "take/mentor/support/accept more than one",
    "under your wing",
    "^of mentee",
    `how many ${DYADS_ENGLISH}`,
    `how many ${PEOPLE_LED_ENGLISH} … ${LEADS_ENGLISH}`,
    "number/no/max/maximum of mentee/protege/apprentice",
    `number/no/max/maximum of ${DYADS_ENGLISH}`,
    `number/max/maximum of ${PEOPLE_LED_ENGLISH} … ${LEADS_ENGLISH}`,
    `maximum number of ${PEOPLE_LED_ENGLISH}`,
    "max/maximum mentee/protege",
    "mentee/protege limit/max/maximum/count/number",
    "^mentee/protege at a/once",
    "up to how many",
    "how many would you mentor/take/like",
    "how many can you mentor/take/support",
    "mentor … how many",
    "^i can/could/will/would mentor/take/support/accompany/host $",
    "^i can mentor/take/support up to",
    "^i am/m able/willing/ready/happy/available to mentor/take/support/accompany/host $",
    "^mentee/protege $",
  ],
  es: ["capacidad", "cuántos/cuántas … mentee/acompañar"],
  not: [
    "gérez/supervisez/manage/managed/équipe/team/meetings/heure/hour/expérience/experience/langue/lieu",
    "venue/salle/stationnement/parking/assis/assise",
    "report to",
    "capacité d'écoute/adaptation/analyse/apprentissage/innovation",
    "capacité de production/travail/gestion/leadership",
    "capacity building/planning/utilization",
    "capacity to learn/adapt/listen",
    "production/manufacturing/learning/venue capacity",
    "rencontre par/chaque",
    "kilom*/km",
    "personne/client votre/ton/ta entreprise/organisation",
    "combien de rencontre/fois",
    "how many meeting/times/year",
    "combien/nombre d'année",
    "number of year",
    "combien de mentor$",
    "combien de temps/jours/mois/semaine",
    "how many month/week/day",
    "place of/where/to/you/I",
    "travaille/travaillent … pour/dans/chez/entreprise/organisation",
    "work … for/at/in your company/organization/organisation/business/firm",
    "work for/at",
  ],
};

/** What was done so far, or is being done, is no seat. */
const SO_FAR: WordList = {
  fr: [
    "as-tu",
    "avez/déjà/auparavant/antérieur*/passé/précédent*/actuel/actuelle/actuels/actuellement/présentement",
    "dernier/dernière/accompagnés/accompagnées/terminé/terminée/complété/complétée/réalisé/réalisée/réussi",
    "carrière",
    "jusqu'à présent/maintenant",
    "jusqu'ici",
    "à ce jour",
    "en ce moment",
    "à votre/ton/mon actif",
    "au fil des ans/années",
    "que vous accompagnez/suivez/soutenez/aidez/guidez/coachez/conseillez/parrainez/épaulez",
    "employé/employée accompagnez/suivez/soutenez/aidez/guidez/coachez/conseillez/parrainez/épaulez",
  ],
  en: [
    "have you/mentored",
    "did you",
    "had/past/previous*/already/currently/current/before/last/mentored/supported/completed/ever/career",
    "so far",
    "to date",
    "until/right now",
    "at the moment",
    "at present",
    "do you have",
    "over the years",
    "employee/staff you mentor/coach/guide/sponsor/support/help",
    "employee do you mentor/coach/guide/sponsor/support/help",
  ],
};

/** What one can or will do. */
const TO_COME: WordList = {
  fr: [
    "pouvez/pourriez/peux/pourrez/souhait*/voulez/veux/voudriez/aimeriez/acceptez/accepteriez/prêt/prête",
    "seriez/disponible/capable/prochain/prochaine/maximum/maximal/max",
    "en mesure",
    "cette année",
    "place avez/as",
  ],
  en: [
    "can/could/will/would/willing/want/prepared/ready/available/maximum/max/wish/next",
    "able/like to",
    "seat/spot/slot/place/opening/capacity do you have",
    "this year/term/season/cohort",
  ],
  not: ["avez-vous pu", "been able", "pouviez", "could you have"],
};

/** Those whom a mentor takes, and the places for them, beside a word of counting: the answers decide. */
const LED: WordList = {
  fr: [
    "mentoré/mentoree/protégé/protegee/filleul/apprenti/apprenant/accompagné/accompagnée",
    DYADS,
    "personne … confier/accompagner/suivre/aider",
    "prendre en charge",
    "peux/pouvez/pourrais/pourriez accompagner/mentorer/prendre/suivre",
  ],
  en: [
    "mentee/protege/apprentice/pairing/match/seat/spot/slot",
    `${PEOPLE_LED_ENGLISH} … mentor/coach/guide/support/help`,
    "take on",
  ],
  not: [
    "échelle/niveau/confort/aise/important/importance/point/note/âge/ans/année/heure/rencontre/fois/mois/temps/minute",
    "semaine/jour/scale/level/comfort*/age/year/hour/meeting/time/month/week/day/expérience/équipe",
    "entreprise/compagnie/employeur/formation/concurrent/client/salle/véhicule/experience/team/company",
    "employer/training/competitor/customer/venue/vehicle/parking/stationnement/gérez/supervisez/dirigez",
    "kilom*/km/assis/assise",
    "encadrez/manage/supervise/lead",
  ],
};

const speaksOfLed = recogniser(LED);

const isCapacity = recogniser(CAPACITY);

const isSoFar = recogniser(SO_FAR);

export const isToCome = recogniser(TO_COME);

/** Whether a title asks for a number in so many words. */
export const asksForCount = recogniser({
  fr: ["combien", "nombre", "nb", "nbre", "max*"],
  en: ["how many", "number", "max*"],
});

const speaksOfLimit = recogniser({
  fr: ["quota", "charge", "limite", "plafond", "je/vous peux/pouvez/pourrais/pourriez", "offr*"],
  en: ["quota", "limit", "cap", "slot", "seat", "i/you can/could", "up to"],
});

/** Whether a title asks how many mentees a mentor can take now. */
export function asksForCapacity(title: string): boolean {
  return isCapacity(title) && (!isSoFar(title) || isToCome(title));
}

/** Whether a title may ask how many mentees a mentor can take, if its answers are such numbers: `Quota de mentoré·es`. */
export function mayAskForCapacity(title: string): boolean {
  const counts = asksForCount(title) || speaksOfLimit(title);
  return counts && speaksOfLed(title) && (!isSoFar(title) || isToCome(title));
}
