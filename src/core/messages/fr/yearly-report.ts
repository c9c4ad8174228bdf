import type { ReportWords } from "../../follow-up/words.ts";
import { count, percent } from "./grammar.ts";

const days = (value: number): string => count(value, "jour", "jours");

/** Whose totals they are: not every dyad says its own. */
const ofDyads = (dyads: number): string => (dyads === 0 ? "" : `, selon ${count(dyads, "dyade", "dyades")}`);

/** The words of the yearly report, in French. */
export const yearlyReport: ReportWords = {
  title: (year) => `Bilan ${year}`,
  number: "Nombre",
  few: "moins de 5",
  keptBack: "non montré",
  noAnswers: "Aucune réponse reçue",
  note: "Parmi les avis, les nombres sous 5 ne sont pas montrés, pour que personne ne soit reconnu; d’autres sont omis pour qu’on ne puisse pas les déduire.",
  inShort: "En bref",
  mentees: "Mentoré·es",
  mentors: "Mentor·es",
  all: "Dyades formées",
  states: { on: "Dyades en cours", ended: "Dyades terminées" },
  met: "Dyades qui se sont rencontrées au moins une fois",
  rates: {
    paired: "Part des mentoré·es qui ont eu une dyade",
    met: "Part des dyades qui se sont rencontrées",
  },
  noRate: "–",
  percent,
  meetings: "Première rencontre",
  meeting: {
    soon: "En deux semaines ou moins",
    month: "En un mois ou moins",
    later: "En plus d’un mois",
    unknown: "Date inconnue",
    not: "Pas encore, ou pas signalée",
  },
  median: "Délai médian avant la première rencontre",
  tooFewDates: "trop peu de dates",
  days,
  tooFew: "Trop peu de fins de dyade pour les montrer",
  isFit: "Le jumelage convient-il?",
  fits: { mentee: "Mentoré·es", mentor: "Mentor·es" },
  fit: {
    good: "Oui",
    deciding: "Ne savent pas encore",
    "not-good": "Non",
    none: "Sans réponse",
  },
  reasons: "Raisons des fins de dyade",
  renewed: "Dyades renouvelées",
  meetingsOf: (dyads) => `Rencontres en tout${ofDyads(dyads)}`,
  hoursOf: (dyads) => `Heures de rencontre en tout${ofDyads(dyads)}`,
  progress: "Où en sont les objectifs convenus?",
  goals: {
    reached: "Atteints",
    underway: "En bonne voie",
    stalled: "N’avancent pas",
    early: "Trop tôt pour le dire",
    none: "Sans réponse",
  },
  topics: "Sujets",
  needs: "Demandé par",
  offers: "Offert par",
  otherTopics: (topics) => `${count(topics, "autre sujet", "autres sujets")}, moins demandés ou offerts`,
};
