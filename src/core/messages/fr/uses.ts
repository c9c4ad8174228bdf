import type { Columns } from "../../programme/settings.ts";
import { count, list } from "./grammar.ts";

const useTie: Partial<Record<keyof Columns, string>> = {
  avoid: "Des personnes à éviter",
  manager: "Un lien hiérarchique\u00a0: les gestionnaires",
};

/** The words of *Vos questions* and *Règles du jumelage*, in French. */
export const uses = {
  what: "Voici comment Dyade lit chaque question de vos deux formulaires. Changez ce qui n’est pas juste.",
  wait: (number: number) =>
    number < 2
      ? "Une question est à regarder avant de proposer des dyades."
      : `${String(number)} questions sont à regarder avant de proposer des dyades.`,
  noNeeds: "Rien ne compare encore ce que les mentoré·es cherchent à ce que les mentor·es offrent.",
  poorNeeds: "Ce que les mentoré·es et les mentor·es répondent n’est pas écrit avec les mêmes mots.",
  unreadable:
    "Les réponses ne peuvent pas encore être lues. Choisissez ci-dessous les colonnes qui manquent.",

  titlesAlone:
    "Voici comment Dyade en lit les titres. Ce qui est comparé sera proposé dès les premières réponses.",

  compared: "Comparées",
  affinities: "Affinités déclarées",
  countAffinities: "Compter les affinités de l’onglet Liens",
  comparedNone: "Aucune question n’est comparée.",
  readAs: "Lues comme",
  unused: "Non utilisées",
  unusedNone: "Toutes les questions servent.",
  kept: "Vos choix sont gardés avec le classeur.",
  keep: "Garder ces choix",
  undo: "Annuler mes changements",
  unkept: "Vos changements ne sont pas encore gardés.",
  toPairing: "Préparer les dyades",

  edit: (label: string) => `Changer «\u00a0${label}\u00a0»`,
  label: "Nom du critère",
  kind: "Ce qui donne des points",
  count: "Compter ce critère",
  sides: { mentee: "Questions aux mentoré·es", mentor: "Questions aux mentor·es" },
  add: "Ajouter une question…",
  drop: (title: string) => `Ne plus comparer «\u00a0${title}\u00a0»`,
  remove: "Retirer ce critère",
  removed: (label: string) => `«\u00a0${label}\u00a0» n’est plus comparé.`,
  required: "Obligatoire\u00a0: sinon, ne pas jumeler",
  atLeast: "Accord minimal (de 0 à 1)",
  atLeastWhat: "Vide\u00a0: le moindre accord suffit.",
  forbidBlank: "Sans réponse, ne pas jumeler non plus",
  need: "Moments libres en commun qu’il faut",
  range: "Écart à partir duquel rien n’est commun",
  rangeWhat: "Vide\u00a0: le plus grand écart entre deux réponses.",
  min: "Avance d’au moins",
  max: "Avance d’au plus",
  slack: "Tolérance",
  needWhat: "Vide\u00a0: deux.",
  minWhat: "Vide\u00a0: un.",
  slackWhat: "Vide\u00a0: un. À quel écart de plus il ne reste aucun point.",
  maxWhat: "Vide\u00a0: sans limite.",
  ladder: "Ordre des réponses, de la première à la dernière",
  makeLadder: "Mettre les réponses en ordre",
  dropLadder: "Lire plutôt des nombres",
  up: (step: string) => `Monter «\u00a0${step}\u00a0»`,
  down: (step: string) => `Descendre «\u00a0${step}\u00a0»`,

  options: "Réponses qui veulent dire la même chose",
  few: (common: number, all: number) =>
    `Ces deux listes n’ont ${common === 0 ? "aucune réponse" : `que ${count(common, "réponse", "réponses")}`} en commun sur ${String(all)}. Faites-les correspondre.`,
  common: "En commun",
  menteesOnly: "Seulement chez les mentoré·es",
  mentorsOnly: "Seulement chez les mentor·es",
  anybody: "Convient à tout",
  anybodyWhat: "Qui répond ainsi s’accorde avec tout le monde.",
  notAnybody: (text: string) => `«\u00a0${text}\u00a0» ne convient pas à tout`,
  addAnybody: "Ajouter une réponse qui convient à tout…",
  same: (mentee: string, mentor: string) =>
    `«\u00a0${mentee}\u00a0» et «\u00a0${mentor}\u00a0»\u00a0: la même chose?`,
  yes: "Oui",
  no: "Non",
  join: "Faire correspondre",
  with: "Avec…",
  part: (text: string) => `Défaire «\u00a0${text}\u00a0»`,
  groups: "Réponses réunies",

  addColumn: "Ajouter…",
  waitingColumn: (title: string, current: readonly string[]) =>
    `«\u00a0${title}\u00a0» n’est plus posée. Ce choix est gardé, et comptera de nouveau dès qu’elle revient. En attendant, ${current.length === 0 ? "rien n’est lu à sa place" : `${list(current.map((other) => `«\u00a0${other}\u00a0»`))} ${current.length === 1 ? "est lue" : "sont lues"} à sa place`}.`,
  stopWaiting: (title: string) => `Ne plus attendre «\u00a0${title}\u00a0»`,
  dropColumn: (title: string) => `Ne plus lire «\u00a0${title}\u00a0» ainsi`,

  looks: {
    need: "Semble dire un besoin, une offre ou des moments libres.",
    people:
      "Nomme des personnes\u00a0: un souhait, des personnes à éviter, un lien hiérarchique ou une dyade passée?",
    column: "Ressemble à un renseignement que Dyade lit ailleurs.",
    comparable: "Pourrait être comparée.",
    nothing: "",
  },
  ask: { mentee: "Question aux mentoré·es", mentor: "Question aux mentor·es" },
  use: (title: string) => `Que faire de «\u00a0${title}\u00a0»?`,
  choose: "Ne pas l’utiliser",
  useProposed: (label: string) => `Comparer\u00a0: ${label}`,
  useWish: "Un souhait\u00a0: les personnes voulues",
  useTie,
  usePast: "Des dyades passées",
  useAs: (column: string) => `Lire comme\u00a0: ${column}`,
  compareWith: (title: string) => `Comparer avec «\u00a0${title}\u00a0»`,
  answers: (number: number) =>
    number === 0 ? "personne n’y a répondu" : count(number, "réponse", "réponses"),
  nowCompared: (label: string) => `«\u00a0${label}\u00a0» est maintenant comparé.`,
  nowRead: (column: string) => `Cette question est maintenant lue comme\u00a0: ${column}.`,
  aside: "Laisser de côté",
  nowAside: "Cette question est laissée de côté.",
  pastRelation: "dyade passée",
  pastWritten: (dyads: number, tab: string) =>
    `${count(dyads, "dyade passée est écrite", "dyades passées sont écrites")} dans l’onglet «\u00a0${tab}\u00a0». Les prochaines réponses à cette question n’y seront pas.`,
  pastNone: "Aucune dyade passée à écrire\u00a0: cette question ne nomme personne qui participe.",
  pastStanding: (dyads: number) =>
    `${count(dyads, "dyade passée que nomme cette question est déjà écrite", "dyades passées que nomme cette question sont déjà écrites")} dans l’onglet des liens. Elle est laissée de côté.`,
  strangers: (names: readonly string[]) => `Ne participent pas\u00a0: ${list(names)}.`,
  nowWish: "Cette question est maintenant lue comme un souhait.",
  wishLabel: "Choix",
  such: "Par exemple\u00a0:",
  others: (number: number) => count(number, "autre question", "autres questions"),
};

export type UsesWords = typeof uses;
