import type { FollowUpTabWords } from "../../follow-up/words.ts";
import type { SideName } from "../../follow-up/courses.ts";
import { amount, count, dayInWords, list, number } from "./grammar.ts";
import { yearlyReport } from "./yearly-report.ts";

const SIDES = { mentee: "le ou la mentoré·e", mentor: "le ou la mentor·e" } as const;

const ROLES = { mentee: "mentoré·e", mentor: "mentor·e" } as const;

/** A term in words. */
export const monthsOf = (months: number): string =>
  months % 12 === 0 ? count(months / 12, "an", "ans") : `${String(months)} mois`;

const days = (value: number): string => count(value, "jour", "jours");

const endOn = ({ on, isPast }: { readonly on: string; readonly isPast: boolean }): string =>
  `${isPast ? "Devait se terminer" : "Se termine"} le ${dayInWords(on)}`;

/** What a new tab was written from: the tab before, null for none. */
export interface CarriedFrom {
  readonly before: string | null;
  readonly columns: number;
  readonly left: number;
}

const tab: FollowUpTabWords = {
  tabTitle: "Suivi",
  headers: {
    course: "État",
    mentee: "Mentoré·e",
    mentor: "Mentor·e",
    since: "Dyade depuis",
    until: "Fin prévue",
    met: "Première rencontre",
    meetings: "Rencontres",
    hours: "Heures",
    silent: "Sans nouvelles (jours)",
    unheard: "N’a jamais répondu",
    menteeFit: "Mentoré·e\u00a0: convient?",
    mentorFit: "Mentor·e\u00a0: convient?",
    call: "Appeler, parce que",
    note: "Notes de la coordination",
    goals: "Objectifs convenus",
    progress: "Objectifs\u00a0: où en est-on?",
    menteeGoesOn: "Mentoré·e\u00a0: poursuivre?",
    mentorGoesOn: "Mentor·e\u00a0: poursuivre?",
    renewedOn: "Renouvelée le",
    endedOn: "Fin le",
    endedWhy: "Raison de la fin",
    menteeKey: "suivi:mentee",
    mentorKey: "suivi:mentor",
    answersKey: "suivi:réponses",
  },
  formerHeaders: { silent: "Silence (jours)" },
  courses: {
    notMet: "Rencontre à venir",
    met: "Rencontre faite",
    goingWell: "Va bien",
    inDoubt: "En doute",
    ended: "Terminée",
    gone: "N’est plus une dyade",
  },
  looseNote: "Note sans dyade",
  fits: { good: "Oui", deciding: "Ne sait pas encore", "not-good": "Non" },
  met: { yes: "Oui", planned: "Date fixée", no: "Pas encore" },
  ending: {
    reasons: {
      fit: "Le jumelage ne convient pas",
      time: "Manque de temps",
      left: "Départ d’une des deux personnes",
      done: "Objectifs atteints",
      term: "Fin prévue de la dyade",
      conflict: "Lien ou conflit découvert",
      other: "Autre raison",
    },
    past: "dyade passée",
    colon: "\u00a0: ",
    period: (since, on) => (since === null ? `Jusqu’au ${on}` : `Du ${since} au ${on}`),
  },
  life: {
    progress: {
      reached: "Atteints",
      underway: "En bonne voie",
      stalled: "N’avancent pas",
      early: "Trop tôt pour le dire",
    },
    goesOn: { yes: "Oui", no: "Non", deciding: "Ne sait pas encore" },
  },
  sides: { mentee: "Mentoré·e", mentor: "Mentor·e" },
  renewalLetter: {
    subject: "Votre dyade de mentorat\u00a0: poursuivre?",
    body: (person, other, { on, isPast }) =>
      [
        `Bonjour ${person},`,
        `Votre dyade avec ${other} ${isPast ? "devait se terminer" : "se termine"} le ${dayInWords(on)}. Souhaitez-vous la poursuivre?`,
        "Un oui la prolonge si l’autre personne le souhaite aussi. Un non n’est un échec pour personne\u00a0: nous préparerons la fin ensemble.",
        "Répondez-moi en un mot, ou dans le formulaire «\u00a0Le journal de votre dyade\u00a0». Votre réponse reste entre vous et moi.",
        "Merci!",
      ].join("\n\n"),
  },
  renewedAnyway: (on, by, missing) =>
    `Renouvelée le ${dayInWords(on)}, décidé par ${by.replace(/\.$/, "")}. ${missing.join(" ")}`,
  missingYes: (person, { why, text }) =>
    ({
      silent: `${person} n’a pas répondu.`,
      unclear: `${person} a répondu dans le journal, mais sans dire pour quelle dyade.`,
      deciding: `${person} ne sait pas encore.`,
      contradicted: `${person} a répondu non dans le journal, et l’onglet Suivi dit oui.`,
      unread: `Pour ${person}, l’onglet Suivi dit «\u00a0${text}\u00a0».`,
    })[why],
  call(call) {
    switch (call.why) {
      case "notGood":
        return `Le jumelage ne convient pas, selon ${list(call.who.map((side) => SIDES[side]))}.`;
      case "help":
        return `Un appel est demandé par ${list(call.who.map((side) => SIDES[side]))}.`;
      case "notMet":
        return `Pas de première rencontre après ${days(call.days)}.`;
      case "deciding":
        return `${call.who.length < 2 ? "Hésite" : "Hésitent"} encore\u00a0: ${list(call.who.map((side) => SIDES[side]))}.`;
      case "unclear":
        return `De quelle dyade ${call.who.length < 2 ? "parle" : "parlent"} ${list(call.who.map((side) => SIDES[side]))}?`;
      case "end":
        return `${endOn(call)}. Poursuivre ou non? À demander\u00a0: ${list(call.who.map((side) => SIDES[side]))}.`;
      case "renew":
        return `${endOn(call)}, et les deux veulent poursuivre\u00a0: renouvelez la dyade.`;
      case "part":
        return `${endOn(call)}. Ne souhaite${call.who.length < 2 ? "" : "nt"} pas poursuivre\u00a0: ${list(call.who.map((side) => SIDES[side]))}. Préparez la fin.`;
      case "silent":
        return `Aucune nouvelle depuis ${days(call.days)}.`;
    }
  },
  summary: (dyads, calls) =>
    `${count(dyads, "dyade suivie", "dyades suivies")} · ${calls === 0 ? "aucun appel à faire" : count(calls, "appel à faire", "appels à faire")}. Vos notes, vos colonnes et les fins de dyade suivent d’un onglet à l’autre.`,
};

/** The words of the follow-up, of its tabs and of its views, in French. */
export const followUp = {
  tab,
  report: yearlyReport,
  locked: "Suivre aussi les dyades verrouillées",
  none: (status: string) =>
    `Aucune dyade confirmée dans cet onglet. Donnez le statut «\u00a0${status}\u00a0» à une dyade, ou cochez la case pour suivre aussi les dyades verrouillées.`,
  answers: (answers: number) => `${count(answers, "réponse lue", "réponses lues")}.`,
  noAnswers:
    "Aucune réponse au suivi. Envoyez le court formulaire de suivi aux deux personnes de chaque dyade\u00a0: ses questions sont dans «\u00a0Questions à copier\u00a0», sous «\u00a0Nouvelles de la dyade\u00a0».",
  noJournal:
    "Personne n’a encore rempli le journal (objectifs, rencontres, heures, suite)\u00a0: ses questions sont dans «\u00a0Questions à copier\u00a0», sous «\u00a0Journal de la dyade\u00a0». Vous pouvez aussi l’écrire à la main dans l’onglet Suivi.",
  noPulse:
    "Personne n’a encore dit si le jumelage convient\u00a0: ces questions sont dans «\u00a0Questions à copier\u00a0», sous «\u00a0Nouvelles de la dyade\u00a0».",
  calls: (calls: number) =>
    calls === 0 ? "Aucun appel à faire" : count(calls, "dyade à appeler", "dyades à appeler"),
  others: (dyads: number) => count(dyads, "autre dyade suivie", "autres dyades suivies"),
  all: (dyads: number) => count(dyads, "dyade suivie", "dyades suivies"),
  issues: (issues: number) => count(issues, "réponse à vérifier", "réponses à vérifier"),
  tabIssues: (issues: number) =>
    count(issues, "chose à voir dans l’onglet Suivi", "choses à voir dans l’onglet Suivi"),
  pair: (mentee: string, mentor: string) => `${mentee} et ${mentor}`,
  since: (day: string) => `dyade depuis le ${dayInWords(day)}`,
  metOn: (day: string) => `première rencontre le ${dayInWords(day)}`,
  metState: {
    yes: "première rencontre faite",
    planned: "première rencontre fixée",
    no: "pas encore de rencontre",
  },
  /** Nothing of a dyad that began today and that nobody has spoken of. */
  silent: (silent: number, hasNews: boolean) =>
    silent > 0 ? `sans nouvelles depuis ${days(silent)}` : hasNews ? "des nouvelles aujourd’hui" : "",
  sides: { mentee: "Mentoré·e", mentor: "Mentor·e" },
  fits: {
    good: "le jumelage convient",
    deciding: "ne sait pas encore",
    "not-good": "le jumelage ne convient pas",
    none: "n’a pas dit si le jumelage convient",
    unclear: "réponse à éclaircir",
  },
  /** Where both say the same, or nothing. */
  bothFit: {
    good: "Le jumelage convient aux deux.",
    deciding: "Aucune des deux personnes ne sait encore si le jumelage convient.",
    "not-good": "Le jumelage ne convient à aucune des deux personnes.",
    none: "Aucune des deux personnes n’a dit si le jumelage convient.",
    unclear: "Les réponses des deux personnes sont à éclaircir.",
  },
  endedOn: (day: string, why: string) => `terminée le ${dayInWords(day)}. ${why}`,
  end: "Mettre fin à la dyade",
  endOf: (pair: string) => `Mettre fin à la dyade\u00a0: ${pair}`,
  endWhat:
    "La paire s’ajoute aux dyades passées de l’onglet Liens, et les deux personnes redeviennent disponibles. Aucune autre dyade ne change.",
  reason: "Raison",
  own: "En vos mots (facultatif, visible dans l’onglet Liens)",
  confirm: "Mettre fin à la dyade",
  cancel: "Annuler",
  ended: (pair: string) => `La dyade de ${pair} est terminée. Les deux personnes redeviennent disponibles.`,
  repair: "Voir comment ajuster les dyades",
  unfinished: "Dyades à clore",
  unfinishedWhat: "Notées dans l’onglet Suivi ou Liens, mais pas encore partout.",
  finish: "Achever",
  finishOf: (pair: string) => `Achever de clore la dyade\u00a0: ${pair}`,
  term: (months: number) => `Une dyade dure ${monthsOf(months)}.`,
  changeTerm: "Changer la durée",
  until: (day: string) => `se termine le ${dayInWords(day)}`,
  renewedOn: (day: string) => `renouvelée le ${dayInWords(day)}`,
  meetings: (meetings: number) => count(meetings, "rencontre", "rencontres"),
  hours: (hours: number) => amount(hours, "heure", "heures"),
  byHand: "écrit dans l’onglet Suivi",
  fromJournal: "selon le journal",
  /** A cell of the follow-up tab that counts for nothing: its text cannot be read, or is no possible day. */
  uncounted: (column: string, text: string, isUnread: boolean) =>
    `Onglet Suivi, sous «\u00a0${column}\u00a0»\u00a0: «\u00a0${text}\u00a0» ${isUnread ? "ne se lit pas, et " : ""}ne compte pas.`,
  /** What each of the two counted, where they do not agree. */
  counted: (side: SideName, amount: number) => `${number(amount)} selon ${SIDES[side]}`,
  goals: "Objectifs",
  goesOn: "Poursuivre?",
  noWish: "pas de réponse",
  ask: "Demander à chaque personne",
  letter: {
    opened: (person: string) => `Le brouillon à ${person} s’ouvre.`,
    copied: (person: string) => `Message à ${person} copié.`,
  },
  renew: "Renouveler",
  renewAnyway: "Renouveler quand même?",
  renewAnywayWhat:
    "Mieux vaut demander d’abord à la personne. Sinon, la note de l’onglet Suivi gardera qui l’a décidé et ce qui manquait.",
  renewBy: "Qui le décide (nom ou initiales)",
  confirmAnyway: "Renouveler quand même",
  refuses: (person: string, column: string) =>
    `${person} ne souhaite pas poursuivre\u00a0: la dyade ne se renouvelle pas ainsi. Si la personne a changé d’avis, écrivez-le dans l’onglet Suivi, sous «\u00a0${column}\u00a0».`,
  renewOf: (pair: string) => `Renouveler la dyade\u00a0: ${pair}`,
  renewed: (pair: string, day: string | null, name: string, column: string) =>
    `La dyade de ${pair} est renouvelée${day === null ? "" : `, jusqu’au ${dayInWords(day)}`}. C’est écrit dans l’onglet «\u00a0${name}\u00a0», sous «\u00a0${column}\u00a0»\u00a0: effacez-y la date pour revenir en arrière.`,
  unheard: (people: number) => count(people, "personne n’a jamais répondu", "personnes n’ont jamais répondu"),
  unheardWhat:
    "Les formulaires circulent depuis au moins deux semaines. Un mot de vous maintenant évite que le silence s’installe.",
  unheardOne: (person: string, side: SideName, other: string) => `${person} (${ROLES[side]}), avec ${other}`,
  copyEmails: (people: number): string => (people === 1 ? "Copier son adresse" : "Copier leurs adresses"),
  emailsCopied: "Copié",
  emails: "Adresses",
  ownColumns:
    "Vos colonnes suivent avec les valeurs affichées. Une formule ne suit pas\u00a0: recopiez-la ensuite de l’onglet d’avant.",
  write: "Écrire l’onglet Suivi",
  /** After a writing of which no answer had come. */
  wasWritten: (name: string) =>
    `Google n’avait pas répondu, mais l’onglet «\u00a0${name}\u00a0» est bien écrit, une seule fois.`,
  /** `columns`: how many of people's own went along; `left`: what did not, and stays in the tab before. */
  written: (name: string, { before, columns, left }: CarriedFrom) => {
    const kept = columns === 0 ? "Vos notes y sont reprises." : "Vos notes et vos colonnes y sont reprises.";
    const stays = `Ce qui suit n’est pas repris et reste dans l’onglet «\u00a0${before ?? ""}\u00a0».`;
    return [
      `Écrit dans l’onglet «\u00a0${name}\u00a0».`,
      ...(before === null ? [] : [kept]),
      ...(before === null || left === 0 ? [] : [stays]),
    ].join(" ");
  },
  reportWhat:
    "Une page de chiffres à remettre à vos partenaires\u00a0: aucun nom, aucun avis de moins de 5 personnes.",
  lacking: "Ce qui manque au bilan",
  undecided: (dyads: number) =>
    `Confirmez vos dyades\u00a0: ${count(dyads, "n’est pas décidée", "ne sont pas décidées")}.`,
  noneConfirmed: "Confirmez vos dyades\u00a0: le bilan ne compte que celles qui le sont.",
  noNews:
    "Demandez des nouvelles\u00a0: sans réponse au suivi, le bilan ne dit ni qui s’est rencontré ni si le jumelage convient.",
  noMeetings:
    "Faites remplir le journal des dyades\u00a0: sans lui, le bilan ne dit ni les rencontres, ni les heures, ni où en sont les objectifs.",
  toQuestions: "Voir les questions du suivi",
  toJournal: "Voir les questions du journal",
  writeReport: "Écrire l’onglet du bilan",
  writtenReport: (name: string) => `Écrit dans l’onglet «\u00a0${name}\u00a0».`,
};

/** What every language must say. */
export type FollowUpWords = typeof followUp;
