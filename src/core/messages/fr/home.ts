import { isSaid } from "../../tabs/table.ts";
import type { AskingCounts } from "../../acceptance/groups.ts";
import type { DyadCounts } from "../../home/dyad-counts.ts";
import type { NextStep, Stage, StageState, ToCheck } from "../../home/home.ts";
import type { Recruited } from "../../home/recruiting.ts";
import type { Destruction } from "../../home/destruction.ts";
import { count, dayInWords } from "./grammar.ts";

const stages: Record<Stage, string> = {
  recruit: "Recruter",
  check: "Vérifier",
  pair: "Jumeler",
  decide: "Décider",
  introduce: "Présenter",
  follow: "Suivre",
};

const states: Record<StageState, string> = { done: "fait", open: "en cours", ahead: "à venir" };

const next: Record<NextStep, string> = {
  begin: "Copier les questions",
  look: "Vérifier vos questions",
  find: "Voir qui recruter",
  browse: "Faire le répertoire",
  tabs: "Choisir les onglets de réponses",
  mend: "Corriger les erreurs",
  uses: "Voir comment vos questions sont lues",
  settle: "Trancher les questions",
  propose: "Proposer des dyades",
  repair: "Réparer l’onglet de dyades",
  place: "Placer les personnes sans mentor·e",
  welcome: "Placer les nouvelles personnes",
  decide: "Décider des dyades",
  ask: "Demander, et lire les réponses",
  introduce: "Présenter les dyades",
  follow: "Suivre les dyades",
};

/** The words of the first screen, in French. */
export const home = {
  title: "Accueil",
  stages,
  states,
  next,
  continues: (step: string) => `Continuer\u00a0: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  stagesTitle: "Où en est le programme",
  tools: "Autres outils",

  people: ({ mentees, mentors, seats }: Recruited) =>
    `${count(mentees, "mentoré·e", "mentoré·es")} · ${count(mentors, "mentor·e", "mentor·es")} (${count(seats, "place", "places")})`,
  mentees: (mentees: number) => `${count(mentees, "mentoré·e", "mentoré·es")} · aucun·e mentor·e`,
  mentors: (mentors: number, seats: number) =>
    `${count(mentors, "mentor·e", "mentor·es")} (${count(seats, "place", "places")}) · aucun·e mentoré·e`,
  shortage: (topic: string, seats: number) => `Il manque ${count(seats, "place", "places")} en ${topic}`,
  noForms: "Deux formulaires à créer ou à lier",
  noAnswers: "0 réponse pour l’instant",
  unread: "Les réponses ne peuvent pas être lues pour l’instant",
  noTabs: "Deux onglets de réponses à choisir",

  checking: "Vérification des réponses…",
  doubtful: (questions: number) =>
    count(questions, "question du formulaire à regarder", "questions du formulaire à regarder"),
  toCheck: ({ questions, errors, warnings }: ToCheck) => {
    const parts = [
      errors > 0 ? count(errors, "erreur à corriger", "erreurs à corriger") : "",
      questions > 0 ? count(questions, "question à trancher", "questions à trancher") : "",
      warnings > 0 ? count(warnings, "point à vérifier", "points à vérifier") : "",
    ].filter(isSaid);
    return parts.length === 0 ? "Rien à trancher" : parts.join(" · ");
  },
  questionsFirst: "Vos questions, tant qu’elles peuvent encore changer",

  notPaired: "Aucune dyade proposée",
  waits: "Attend les réponses aux deux formulaires",
  unreadable: "L’onglet de dyades ne peut pas être lu",
  paired: ({ dyads, confirmed, refused, unplaced }: DyadCounts) =>
    `${confirmed > 0 ? count(dyads - refused, "dyade", "dyades") : count(dyads - refused, "proposée", "proposées")}${unplaced === 0 ? "" : ` · ${String(unplaced)} sans mentor·e`}`,
  toMend: (rows: number) => `${count(rows, "ligne", "lignes")} à corriger dans l’onglet`,
  newcomers: (people: number) =>
    count(people, "personne pas encore dans l’onglet", "personnes pas encore dans l’onglet"),
  newMentors: (people: number) => count(people, "mentor·e arrivé·e depuis", "mentor·es arrivé·es depuis"),
  of: (done: number, all: number) => `${String(done)} sur ${String(all)}`,
  toDiscuss: (dyads: number) => `${String(dyads)} à discuter`,
  asking: ({ declined, late, accepted, toSettle, toAsk, waiting }: AskingCounts) =>
    [
      declined > 0 ? count(declined, "dyade déclinée", "dyades déclinées") : "",
      accepted > 0 ? count(accepted, "acceptée, à confirmer", "acceptées, à confirmer") : "",
      toSettle > 0
        ? `${String(toSettle)} avec ${toSettle === 1 ? "une réponse" : "des réponses"} à vérifier`
        : "",
      late > 0 ? `${String(late)} sans réponse, délai passé` : "",
      toAsk > 0 ? `${String(toAsk)} à demander` : "",
      waiting > 0 ? `${String(waiting)} en attente d’une réponse` : "",
    ].filter(isSaid),
  nothingYet: "–",
  nothingYetAtLength: "rien pour l’instant",
  calls: (calls: number, followed: number) =>
    calls === 0
      ? `${count(followed, "dyade suivie", "dyades suivies")}, aucun appel à faire`
      : count(calls, "appel à faire", "appels à faire"),
  unheard: (people: number) => count(people, "personne n’a jamais répondu", "personnes n’ont jamais répondu"),

  destruction: {
    comes: ({ on, days }: Destruction) =>
      days === 0
        ? `La date de destruction du programme est venue\u00a0: le ${dayInWords(on)}.`
        : `Le programme est à détruire le ${dayInWords(on)}, dans ${count(days, "jour", "jours")}.`,
    what: "Gardez d’abord le bilan annuel, qui ne nomme personne. Supprimez ensuite ce fichier, ses copies et les formulaires, et videz la corbeille. Le programme continue? Changez la date, et oubliez qui est parti.",
    change: "Changer la date, dans les réglages",
  },
};

export type HomeWords = typeof home;
