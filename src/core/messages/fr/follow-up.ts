import type { FollowUpTabWords, ReportWords } from "../../follow-up/words.ts";
import { count, list } from "./grammar.ts";

const SIDES = { mentee: "la personne mentorée", mentor: "la personne mentore" } as const;

const days = (value: number): string => count(value, "jour", "jours");

const tab: FollowUpTabWords = {
  tabTitle: "Suivi",
  headers: {
    course: "État",
    mentee: "Mentoré·e",
    mentor: "Mentor·e",
    since: "Dyade depuis",
    met: "Première rencontre",
    silent: "Silence (jours)",
    menteeFit: "Mentoré·e\u00a0: convient?",
    mentorFit: "Mentor·e\u00a0: convient?",
    call: "Appeler, parce que",
    note: "Notes de la coordination",
    endedOn: "Fin le",
    endedWhy: "Raison de la fin",
    menteeKey: "suivi:mentee",
    mentorKey: "suivi:mentor",
  },
  courses: {
    notMet: "Pas encore vue",
    met: "S’est rencontrée",
    goingWell: "Va bien",
    inDoubt: "En doute",
    ended: "Terminée",
    gone: "Plus une dyade",
  },
  fits: { good: "Oui", deciding: "Ne sait pas encore", "not-good": "Non" },
  met: { yes: "Oui", planned: "Date fixée", no: "Pas encore" },
  ending: {
    reasons: {
      fit: "Le jumelage ne convient pas",
      time: "Manque de temps",
      left: "Départ d’une des deux personnes",
      done: "Objectifs atteints",
      conflict: "Lien ou conflit découvert",
      other: "Autre raison",
    },
    past: "dyade passée",
    colon: "\u00a0: ",
    period: (since, on) => (since === null ? `Jusqu’au ${on}` : `Du ${since} au ${on}`),
  },
  call(call) {
    switch (call.why) {
      case "notGood":
        return `Le jumelage ne convient pas, selon ${list(call.who.map((side) => SIDES[side]))}.`;
      case "help":
        return `Un appel est demandé par ${list(call.who.map((side) => SIDES[side]))}.`;
      case "notMet":
        return `Pas de première rencontre après ${days(call.days)}.`;
      case "deciding":
        return `Hésitation de ${list(call.who.map((side) => SIDES[side]))}.`;
      case "unclear":
        return `De quelle dyade parle ${list(call.who.map((side) => SIDES[side]))}?`;
      case "silent":
        return `Aucune nouvelle depuis ${days(call.days)}.`;
    }
  },
  summary: (dyads, calls) =>
    `${count(dyads, "dyade suivie", "dyades suivies")} · ${calls === 0 ? "aucun appel à faire" : count(calls, "appel à faire", "appels à faire")}. Vos notes et les fins de dyade suivent d’un onglet à l’autre.`,
};

const report: ReportWords = {
  title: (year) => `Bilan ${year}`,
  number: "Nombre",
  few: "moins de 5",
  keptBack: "non montré",
  note: "Les nombres sous 5 ne sont pas montrés, pour que personne ne soit reconnu; d’autres sont tus pour qu’on ne puisse pas les déduire.",
  people: "Personnes",
  mentees: "Mentoré·e·s",
  mentors: "Mentor·e·s",
  dyads: "Dyades",
  all: "Formées",
  states: { on: "En cours", ended: "Terminées" },
  meetings: "Première rencontre",
  meeting: {
    soon: "En deux semaines ou moins",
    month: "En un mois ou moins",
    later: "En plus d’un mois",
    unknown: "Date inconnue",
    not: "Aucune connue",
  },
  median: "La moitié des dyades se sont rencontrées en",
  days,
  tooFew: "Trop peu de dyades pour le montrer",
  fits: {
    mentee: "Le jumelage convient-il? Selon les mentoré·e·s",
    mentor: "Le jumelage convient-il? Selon les mentor·e·s",
  },
  fit: {
    good: "Oui",
    deciding: "Ne savent pas encore",
    "not-good": "Non",
    none: "Sans réponse",
  },
  reasons: "Raisons des fins de dyade",
  topics: "Sujets",
  asked: "Demandé par",
  offered: "Offert par",
  otherTopics: (topics) =>
    `${count(topics, "autre sujet", "autres sujets")}, à moins de 5 personnes de chaque côté`,
};

/** The words of the follow-up, of its tabs and of its view, in French. */
export const followUp = {
  tab,
  report,
};

export type FollowUpWords = typeof followUp;
