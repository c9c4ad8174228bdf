import type { LinkFault } from "../../directory/form-link.ts";
import type { RequestState } from "../../directory/request-states.ts";
import type { LeftOut } from "../../directory/shown-mentors.ts";
import { count, list } from "./grammar.ts";

const leftOut: Record<LeftOut, string> = {
  refused: "n’a pas accepté d’y figurer",
  blank: "n’a pas dit oui",
  unclear: "sa réponse n’est pas un oui clair",
  hidden: "retiré·e par vous",
  "no-name": "n’a pas donné de nom",
  "no-seat": "n’a pas de place en ce moment",
};

const linkFaults: Record<LinkFault, string> = {
  "not-a-form":
    "Ce n’est pas l’adresse d’un formulaire Google. Elle commence par https://docs.google.com/forms/.",
  "not-prefilled":
    "Ce n’est pas un lien prérempli. Dans le formulaire, ouvrez le menu ⋮, choisissez Préremplir le formulaire, répondez MENTOR là où va le nom, puis obtenez le lien.",
  "no-mentor": "Aucune réponse de ce lien n’est MENTOR. Refaites-le en répondant MENTOR là où va le nom.",
};

const states: Record<RequestState, string> = {
  waiting: "Sans réponse",
  answered: "A répondu",
  dyad: "Dyade formée",
  elsewhere: "Dyade formée avec une autre personne",
};

/** The words of the directory and of the requests in the panel. French. */
export const directory = {
  what: "Un fichier que vous remettez aux mentoré·es. Chaque personne y cherche, compare, garde une liste, puis demande une rencontre ou remet ses choix. Il s’ouvre sans Internet, sur un téléphone ou un ordinateur.",
  shown: (number: number) =>
    number === 0
      ? "Personne ne figure encore au répertoire."
      : `${count(number, "mentor·e figure", "mentor·es figurent")} au répertoire.`,

  agreement: "Accord des mentor·es",
  agreementQuestion: "Question où chaque mentor·e accepte de figurer au répertoire",
  noQuestion: "Aucune question du formulaire",
  agreementHint:
    "Seules les personnes qui y ont répondu oui figurent au répertoire. La personne qui change d’avis et répond de nouveau disparaît du prochain fichier.",
  vouch: "J’ai l’accord de chaque personne, obtenu autrement",
  vouchHint:
    "Être jumelé·e et être montré·e sont deux choses. Sans question dans le formulaire, demandez l’accord de chaque mentor·e, puis cochez ici.",

  people: "Qui figure au répertoire",
  inIt: (number: number) => `Y figurent (${String(number)})`,
  notInIt: (number: number) => `N’y figurent pas (${String(number)})`,
  hide: "Retirer",
  hideWhom: (name: string) => `Retirer ${name} du répertoire`,
  unhide: "Remettre",
  unhideWhom: (name: string) => `Remettre ${name} au répertoire`,
  leftOut,
  seatless: "Montrer aussi les mentor·es sans place",

  columns: "Ce qui est montré",
  columnsBrief: (number: number) => count(number, "colonne", "colonnes"),
  columnsHint:
    "Le nom est toujours montré. Les personnes à éviter, les gestionnaires et les consentements ne le sont jamais.",
  emails: "Adresse courriel",
  emailsHint:
    "Seulement si la personne l’a accepté, comme «\u00a0Oui, avec mon adresse courriel\u00a0». Ailleurs, les adresses écrites dans les réponses sont masquées.",
  emailsVouch:
    "Cochez si chaque personne a accepté que son adresse y soit. Sinon, les adresses écrites dans les réponses sont masquées.",

  asking: "Comment demander une rencontre",
  form: "Lien prérempli de votre formulaire de demandes",
  formHint:
    "Dans le formulaire, menu ⋮, Préremplir le formulaire\u00a0: répondez MENTOR là où va le nom du ou de la mentor·e (MENTOR 1, MENTOR 2… pour des choix en plusieurs questions) et MOI là où va celui de la personne qui demande. Obtenez le lien et collez-le ici.",
  formRead: (places: number) =>
    places === 1
      ? "Lien reconnu\u00a0: le nom s’écrira à sa place."
      : `Lien reconnu\u00a0: il prend ${count(places, "choix", "choix")}.`,
  linkFaults,
  contact: "Sinon, courriel qui reçoit les demandes",
  contactInvalid: "Écrivez une adresse courriel, comme mentorat@exemple.org.",
  neither: "Sans lien ni courriel, chaque personne imprime sa liste et vous la remet.",

  look: "Présentation",
  title: "Titre",
  language: "Langue au départ",
  languages: { fr: "Français", en: "Anglais" },

  make: "Télécharger le répertoire",
  made: (file: string, people: number) =>
    `${file} est téléchargé, avec ${count(people, "mentor·e", "mentor·es")}. Remettez-le aux mentoré·es seulement.`,
  file: "repertoire-des-mentors.html",

  personal: "Un fichier par mentoré·e",
  personalWhat:
    "Les cinq mentor·es qui conviennent le mieux à une personne, avec les raisons, sans les scores. Les paires en conflit n’y sont pas.",
  personalPrepare: "Préparer les fichiers",
  mentee: "Mentoré·e",
  personalOne: "Télécharger ce fichier",
  personalAll: (number: number) =>
    number < 2 ? "Télécharger le seul fichier (.zip)" : `Télécharger les ${String(number)} fichiers (.zip)`,
  personalAllHint:
    "Un seul fichier\u00a0: ouvrez-le, puis envoyez à chaque personne le sien, qui porte son nom.",
  personalNone: "Aucun·e mentoré·e n’a de mentor·e possible parmi celles et ceux qui figurent au répertoire.",
  personalWithout: (names: readonly string[]) =>
    `Sans fichier, faute de mentor·e possible au répertoire\u00a0: ${list(names)}.`,
  personalFile: (name: string) => `mentors-pour-${name}.html`,
  personalZip: "mentors-par-personne.zip",
  personalMade: (file: string) => `${file} est téléchargé.`,
  personalAllMade: (file: string, files: number) =>
    `${file} est téléchargé, avec ${count(files, "fichier", "fichiers")}.`,

  requests: {
    what: "Ce qui revient du répertoire par votre formulaire\u00a0: qui a demandé qui, et qui attend une réponse. Les choix remis n’attendent pas de réponse\u00a0: ils comptent au jumelage.",
    tab: "Onglet des demandes",
    noTab: "Aucun onglet",
    none: "Aucun onglet ne contient de demandes. Liez votre formulaire de demandes à ce classeur, puis relisez-le. S’il y est déjà, choisissez son onglet ici. S’il est à créer, ses questions sont prêtes à copier\u00a0:",
    empty: "Personne n’a encore fait de demande.",
    waiting: (number: number) => `Sans réponse (${String(number)})`,
    settled: (number: number) => `Réglées (${String(number)})`,
    nobodyWaits: "Personne n’attend de réponse.",
    pair: (mentee: string, mentor: string) => `${mentee} a demandé ${mentor}`,
    asked: (date: string, days: number) =>
      days < 1
        ? `Demandé le ${date}, aujourd’hui`
        : `Demandé le ${date}, il y a ${count(days, "jour", "jours")}`,
    undated: "Date inconnue",
    states,
    answer: "A répondu",
    answerWhom: (mentor: string, mentee: string) => `${mentor} a répondu à ${mentee}`,
    undo: "Sans réponse",
    undoWhom: (mentor: string, mentee: string) => `${mentor} n’a pas encore répondu à ${mentee}`,
    make: "Former la dyade",
    makeWhom: (mentee: string, mentor: string) => `Former la dyade de ${mentee} et ${mentor}`,
    obstacles: {
      forbidden: "Un conflit, une règle ou un refus écarte cette paire.",
      full: "Le ou la mentor·e n’a plus de place.",
    },
    byMentor: (mentors: number) => `Qui n’a pas répondu (${count(mentors, "mentor·e", "mentor·es")})`,
    owes: (mentor: string, number: number) =>
      `${mentor}\u00a0: ${count(number, "demande sans réponse", "demandes sans réponse")}`,
    choices: (number: number) => `Choix remis (${String(number)})`,
    unknownName: "nom inconnu",
    pairWhat:
      "Proposez de nouveau des dyades en comptant ces choix\u00a0: ils prennent la place de ceux du premier formulaire, ou forment un critère de plus.",
    propose: "Proposer avec ces choix",
    proposing: "Jumelage avec les choix remis…",
    proposed: (placed: number, mentees: number, tab: string) =>
      `${count(placed, "mentoré·e", "mentoré·es")} sur ${String(mentees)} avec une proposition, dans l’onglet «\u00a0${tab}\u00a0».`,
    impossible: "Aucune proposition n’est possible\u00a0: revenez au jumelage pour voir ce qui l’empêche.",
    kept: "Ces choix comptent ensuite dans chaque proposition, jusqu’à ce que vous les mettiez de côté à l’écran «\u00a0Préparer les dyades\u00a0». Les choix comptés sont dans l’onglet «\u00a0Personnes et choix\u00a0», que les vérifications relisent\u00a0: ne le supprimez pas.",
    issues: (number: number) => `À vérifier (${String(number)})`,
    reread: "Relire les demandes",
  },

  /** The tab from which a pairing reads the choices. */
  choicesTab: {
    title: "Personnes et choix",
    role: "Rôle (choix)",
    choice: (place: number) => `Répertoire\u00a0: choix ${String(place)}`,
    refused: "Répertoire\u00a0: pas avec",
    criterion: "Choix remis par le répertoire",
  },
};

export type DirectoryRoomWords = typeof directory;
