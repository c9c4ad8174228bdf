import type { Role } from "../../people/person.ts";
import type { Columns, CriterionKind } from "../../programme/settings.ts";
import { count } from "./grammar.ts";

const kinds: Record<CriterionKind, string> = {
  covers: "ce que la personne cherche est couvert",
  shares: "les réponses se recoupent",
  same: "au moins une réponse en commun",
  different: "aucune réponse en commun",
  near: "des réponses proches",
  ahead: "mentor·e plus avancé·e",
  overlap: "des disponibilités communes",
  chosen: "les choix nommés par chaque personne",
  affinity: "une affinité déclarée dans l’onglet Liens",
  text: "des textes qui parlent de la même chose",
};

const columns: Record<keyof Columns, string> = {
  timestamp: "Horodateur",
  name: "Nom",
  email: "Courriel",
  organisation: "Organisation",
  manager: "Gestionnaire",
  capacity: "Places offertes",
  priority: "Priorité",
  consent: "Consentement",
  avoid: "À éviter",
  mostImportant: "Ce qui compte le plus",
  musts: "Indispensable",
};

const roles: Record<Role, string> = { mentor: "Mentor·es", mentee: "Mentoré·es" };

/** The words of the screen before a run. French. */
export const setup = {
  title: "Préparer les dyades",
  tabs: "Réponses",
  tab: roles,
  chooseTab: "Choisir un onglet",
  responses: (number: number) => (number === 0 ? "aucune réponse" : count(number, "réponse", "réponses")),
  criteria: "Critères",
  noCriteria:
    "Aucun critère n’a été trouvé\u00a0: les deux onglets n’ont pas de question en commun. Toutes les dyades auront le même score.",
  kinds,
  required: "obligatoire",
  weight: (label: string) => `Poids du critère «\u00a0${label}\u00a0»`,
  weightInvalid: "Entrez un nombre de 0 à 100.",
  share: (percent: string) => `${percent} du total`,
  off: "non compté",
  read: "Ce qui sera lu",
  chooseColumn: "Choisir une colonne",
  columns,
  checking: "Vérification des réponses…",
  questionsToSettle: (number: number) => count(number, "question à trancher", "questions à trancher"),
  forInformation: (number: number) =>
    `Rien à trancher\u00a0: ${count(number, "information", "informations")}`,
  noIssue: "Rien à signaler dans les réponses",
  issues: (number: number) => count(number, "point à vérifier", "points à vérifier"),
  errors: (number: number) => count(number, "erreur à corriger", "erreurs à corriger"),
  waitingFirst: "Là où les places manquent, d’abord qui attend depuis le plus longtemps, selon vos règles.",
  leftOutFirst: "Placer d’abord les personnes restées à placer la dernière fois",
  propose: "Proposer les dyades",
  blockedByErrors: "Corrigez d’abord les erreurs. Si vous changez le classeur, relisez-le ensuite.",
  blockedByTabs: "Choisissez d’abord l’onglet des mentor·es et celui des mentoré·es.",
  blockedByAnswers: "Les dyades attendent des réponses aux deux formulaires.",
  waits: "Regardez d’abord comment vos questions sont lues\u00a0: certaines peuvent être mal comprises.",
  skip: "Aller à la proposition",
  seeQuestions: "Voir vos questions",
  proposeAnyway: "Proposer quand même",
  saved: "Vos changements seront gardés avec le classeur.",
  cancelled: "Calcul annulé. Aucune dyade n’a été écrite.",
};

export type SetupWords = typeof setup;
