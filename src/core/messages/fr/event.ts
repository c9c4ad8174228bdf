import type { EventWords } from "../../event/words.ts";
import type { ClockNews } from "../../event/clock.ts";
import { count, list } from "./grammar.ts";

/** « aucune pause », « 2 pauses », « de 1 à 2 pauses ». */
function breaks({ least, most }: { readonly least: number; readonly most: number }): string {
  if (most === 0) return "aucune pause";
  if (least === most) return `${count(most, "pause", "pauses")} par personne`;
  return `de ${String(least)} à ${count(most, "pause", "pauses")} par personne`;
}

const rank = (place: number): string => (place === 1 ? "1er" : `${String(place)}e`);

const tabs: EventWords = {
  rota: {
    title: "Jumelage éclair",
    table: "Table",
    mentor: "Mentor·e",
    onBreak: "En pause",
    round: (number) => `Tour ${String(number)}`,
    atTable: (table, who) => `Table ${String(table)}\u00a0: ${who}`,
    summary: ({ meetings, mentees, mentors }, { rounds, minutes }) =>
      [
        `${count(rounds, "tour", "tours")} de ${count(minutes, "minute", "minutes")}`,
        count(meetings, "rencontre", "rencontres"),
        `mentoré·es\u00a0: ${breaks(mentees)}`,
        `mentor·es\u00a0: ${breaks(mentors)}`,
      ].join(" · "),
  },
  cards: {
    title: "Cartes",
    round: "Tour",
    table: "Table",
    person: "Avec",
    topics: "De quoi parler",
    onBreak: "Pause",
    opener: "Rien de commun dans vos réponses\u00a0: demandez-vous ce qui vous amène ici.",
    roles: { mentor: "Mentor·e", mentee: "Mentoré·e" },
    ballot: (name) => `Bulletin de ${name}, à remettre à la fin`,
    again: "Avec qui aimeriez-vous continuer? La personne que vous préférez d’abord.",
    notWith: "Avec qui ne voulez-vous pas être jumelé·e?",
    print: (cards) => `Imprimer ${count(cards, "carte", "cartes")}`,
  },
  sheet: {
    title: "Bulletins",
    help: "Une ligne par personne\u00a0: ses choix, du préféré au moins préféré, puis avec qui elle ne veut pas être jumelée (un nom par ligne).",
    role: "Rôle",
    name: "Nom",
    choice: (place) => `${rank(place)} choix`,
    refused: "Pas avec",
    mentor: "Mentor·e",
    mentee: "Mentoré·e",
  },
  links: {
    title: "Liens vers le bulletin",
    role: "Rôle",
    name: "Nom",
    email: "Courriel",
    link: "Lien personnel",
    mentor: "Mentor·e",
    mentee: "Mentoré·e",
  },
  refusal: (tab) => `Refus dans un bulletin («\u00a0${tab}\u00a0»)`,
  people: {
    title: "Personnes et bulletins",
    role: "Rôle (bulletins)",
    choice: (place) => `Bulletin\u00a0: ${rank(place)} choix`,
    refused: "Bulletin\u00a0: pas avec",
    criterion: "Choix après les rencontres",
  },
};

const plural = (value: number, singular: string, several: string): string => (value < 2 ? singular : several);

/** What the panel says of an event. */
const room = {
  steps: { plan: "Préparer", day: "Le jour même", clock: "Horloge", ballots: "Bulletins" },
  stepsLabel: "Étapes de l’événement",
  roles: { mentor: "Mentor·e", mentee: "Mentoré·e" },
  cancelled: "Calcul annulé\u00a0: rien n’en est écrit.",
  written: (tab: string): string => `Onglet «\u00a0${tab}\u00a0» écrit.`,
  made: (written: string, apart: number): string =>
    apart === 0
      ? written
      : `${written} ${count(apart, "paire refusée ne s’y rencontre pas", "paires refusées ne s’y rencontrent pas")}.`,
  noRota:
    "Il n’y a pas encore d’horaire dans ce classeur. Choisissez d’abord qui est là, à l’étape «\u00a0Préparer\u00a0».",
  rotaTab: "Horaire",
  present: {
    mentee: (there: number, all: number): string => `Mentoré·es\u00a0: ${String(there)} sur ${String(all)}`,
    mentor: (there: number, all: number): string => `Mentor·es\u00a0: ${String(there)} sur ${String(all)}`,
    title: "Qui est là",
    search: "Chercher un nom",
    all: "Cocher tout le monde",
    none: "Ne cocher personne",
    noMatch: "Personne ne porte ce nom.",
    both: (names: string, people: number): string =>
      people === 1
        ? `${names} est à la fois mentor·e et mentoré·e; placé·e comme mentor·e.`
        : `${names} sont à la fois mentor·es et mentoré·es; placé·es comme mentor·es.`,
  },
  plan: {
    rounds: "Tours",
    minutes: "Minutes par tour",
    tables: "Tables",
    group: "Mentoré·es par table",
    doubts: "D’abord les paires sur lesquelles vous hésitez",
    doubtsWhat: "Dyades proposées sur lesquelles rien n’est décidé, scores presque égaux, liens à vérifier.",
    make: "Faire l’horaire",
    making: "Choix des rencontres…",
    invalid: (least: number, most: number): string =>
      `Un nombre entier de ${String(least)} à ${String(most)}.`,
    lasts: (minutes: number): string =>
      `En tout\u00a0: ${count(minutes, "minute", "minutes")}, sans compter les déplacements.`,
    nobody: "Cochez au moins une personne de chaque côté.",
    few: "Quand il y a moins de tables que de mentor·es, l’horaire est bon, mais pas prouvé le meilleur.",
  },
  figures: {
    meetings: "Rencontres",
    tables: "Tables occupées",
    menteeBreaks: "Pauses, mentoré·es",
    mentorBreaks: "Pauses, mentor·es",
    range: (least: number, most: number): string =>
      least === most ? String(most) : `${String(least)} à ${String(most)}`,
    best: "Aucun meilleur choix de rencontres n’existe (vérifié).",
    alone: (names: string): string => `Sans personne à rencontrer\u00a0: ${names}.`,
  },
  day: {
    what: "Décochez les absences, cochez les retards\u00a0: la suite est refaite, ce qui a eu lieu ne change pas.",
    happened: "Tours déjà passés",
    remake: "Refaire la suite",
    remade: (tab: string): string => `La suite est dans l’onglet «\u00a0${tab}\u00a0».`,
    over: "Tous les tours sont passés.",
    title: "Titre de l’événement",
    titleUnkept: "Ce titre n’est pas gardé\u00a0: l’horloge montre encore celui d’avant.",
    keepTitle: "Le garder",
    cards: "Cartes à imprimer",
    cardsWhat:
      "Une carte par personne et par page\u00a0: tours, tables, avec qui, de quoi parler, et un bulletin au pied.",
    cardsFile: "cartes.html",
    cardsSaved: (file: string): string =>
      `Le navigateur n’a pas ouvert de fenêtre\u00a0: les cartes sont dans le fichier ${file}, à ouvrir et à imprimer.`,
  },
  clock: {
    round: (number: number, of: number): string => `Tour ${String(number)} sur ${String(of)}`,
    start: "Démarrer",
    resume: "Reprendre",
    pause: "Pause",
    next: "Tour suivant",
    previous: "Tour précédent",
    news: (news: ClockNews, number: number): string =>
      ({
        none: "",
        began: `Le tour ${String(number)} commence.`,
        "one-minute": "Il reste une minute.",
        over: "Le tour est fini\u00a0: changez de table.",
        ended: "Dernier tour fini. Merci à toutes et à tous.",
      })[news],
    sound: "Sonner à la fin du tour",
    project: "Projeter",
    fullScreen: "Plein écran",
    unkept:
      "L’horloge continue ici, mais n’est pas gardée avec le classeur\u00a0: laissez ce panneau ouvert.",
    keep: "La garder",
    blocked:
      "Le navigateur n’a pas ouvert de fenêtre. Permettez les fenêtres de cette page, puis recommencez.",
    panelClosed: "Le panneau de Dyade s’est fermé\u00a0: rouvrez-y l’horloge, puis projetez-la de nouveau.",
    onBreak: (names: readonly string[]): string => `En pause\u00a0: ${list(names)}.`,
    nobodyOnBreak: "Personne n’est en pause.",
  },
  links: {
    title: "Un lien par personne",
    how: "Dans le formulaire de bulletin, choisissez Obtenir le lien prérempli, répondez MOI à la question du nom, laissez le reste vide, puis collez le lien ici.",
    prefilled: "Lien prérempli du bulletin",
    invalid:
      "Ce n’est pas un lien prérempli de Google Forms avec une seule réponse. Recommencez par Obtenir le lien prérempli.",
    write: "Écrire les liens dans un onglet",
  },
  ballots: {
    what: "Chaque personne dit avec qui elle voudrait continuer, et avec qui non\u00a0: dans le formulaire de bulletin, ou dans un onglet que vous remplissez.",
    sheet: "Écrire un onglet de bulletins",
    none: "Aucun bulletin lu pour l’instant. Liez le formulaire de bulletin à ce classeur, ou écrivez un onglet de bulletins et remplissez-le. Les questions du formulaire sont prêtes à copier\u00a0:",
    again: "Relire les bulletins",
    read: (ballots: number, people: number): string =>
      `${count(ballots, "bulletin lu", "bulletins lus")} pour ${count(people, "personne", "personnes")}`,
    mutual: (pairs: number): string => count(pairs, "choix réciproque", "choix réciproques"),
    refused: (pairs: number): string =>
      `${count(pairs, "refus", "refus")}\u00a0: ${plural(pairs, "cette paire ne sera", "ces paires ne seront")} pas proposée${pairs < 2 ? "" : "s"}`,
    pair: (mentee: string, mentor: string): string => `${mentee} et ${mentor}`,
    waited: (people: number): string => `${count(people, "personne", "personnes")} sans bulletin`,
    issues: (issues: number): string => count(issues, "avis sur les bulletins", "avis sur les bulletins"),
    weight: "Poids des choix",
    propose: "Proposer de nouveau",
    proposing: "Jumelage avec les bulletins…",
    proposed: (placed: number, mentees: number, tab: string): string =>
      `${count(placed, "mentoré·e", "mentoré·es")} sur ${String(mentees)} avec une proposition, dans l’onglet «\u00a0${tab}\u00a0».`,
    impossible: "Le jumelage n’est pas possible avec ces bulletins\u00a0:",
    stays:
      "À partir de là, ces bulletins comptent dans chaque proposition, jusqu’à ce que vous les mettiez de côté à l’écran «\u00a0Préparer les dyades\u00a0». Chaque refus devient une ligne de l’onglet Liens, et y reste.",
    kept: (tab: string): string =>
      `Les bulletins comptés vont dans un onglet «\u00a0${tab}\u00a0», que les vérifications relisent\u00a0: ne le supprimez pas.`,
  },
};

export const event = { tabs, room };
export type EventMessages = typeof event;
