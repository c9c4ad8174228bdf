import type { FixedTopic } from "../../desk/side-by-side.ts";
import type { Level } from "../../links/link.ts";
import type { Role } from "../../people/person.ts";
import { amount, count, list } from "./grammar.ts";

const topics: Record<FixedTopic, string> = {
  organisation: "Organisation",
  manager: "Gestionnaire",
  capacity: "Places offertes",
  priority: "Priorité",
  avoid: "À éviter",
};

const levels: Record<Level, string> = {
  ok: "Rien à signaler",
  unknown: "À vérifier",
  caution: "Prudence",
  conflict: "Conflit",
};

const roles: Record<Role, string> = { mentor: "Mentor·es", mentee: "Mentoré·es" };

/** The words of the desk's screens, in French. */
export const desk = {
  reading: "Lecture des dyades…",
  working: "Calcul en cours…",
  noDyads: "Il n’y a pas encore d’onglet de dyades. Proposez d’abord des dyades, puis revenez ici.",
  unreadable:
    "Les réponses ne peuvent pas être lues pour l’instant. «\u00a0Vérifier les données\u00a0» dit ce qui est à corriger.",
  from: (tab: string) => `D’après l’onglet «\u00a0${tab}\u00a0».`,
  done: "C’est fait. L’onglet a été mis à jour.",
  written: (tab: string) => `Écrit dans l’onglet «\u00a0${tab}\u00a0».`,
  nobody: "sans mentor·e",
  decider: {
    ask: "Décidé par (vos initiales, facultatif)",
    as: (initials: string) => `Décidé par\u00a0: ${initials.replace(/\.$/, "")}.`,
    change: "Changer",
  },
  levels,
  roles,

  selected: {
    pick: "Cliquez sur une ligne d’un onglet de dyades, ou sur une personne dans les réponses. Sa fiche s’affiche ici.",
    together: (mentee: string, mentor: string) => `${mentee} et ${mentor}`,
    score: (score: string) => `${score} sur 100`,
    coverage: (share: string) => `Le score repose sur ${share} des critères.`,
    refusedBefore: "Cette paire a été refusée.",
    points: (points: string, of: string) => `${points} sur ${of}`,
    unanswered: "sans réponse\u00a0: la moyenne compte",
    common: (options: readonly string[]) => options.join(", "),
    answers: (mentee: string, mentor: string) => `${mentee} et ${mentor}`,
    choice: (who: Role, place: number) =>
      `${place === 0 ? "1er" : `${String(place + 1)}e`} choix ${who === "mentee" ? "du ou de la mentoré·e" : "du ou de la mentor·e"}`,
    noChoice: "pas parmi les choix",
    profiles: "Les deux profils",
    profile: "Profil",
    mentee: "Mentoré·e",
    mentor: "Mentor·e",
    blank: "–",
    topics,
    others: "Autres possibilités",
    othersWhat: "Ce que chaque choix changerait pour l’ensemble des dyades.",
    byTotal: "Vos règles mettent autre chose d’abord\u00a0: ces prix sont ceux du total des scores.",
    rankedByTotal:
      "Vos règles mettent autre chose d’abord\u00a0: ces choix sont classés par le total des scores.",
    noOthers: "Aucune autre personne n’est possible\u00a0: les règles ou les places l’empêchent.",
    costs: (points: string) => `coûte ${points} à l’ensemble`,
    gains: (points: string) => `rapporte ${points} à l’ensemble`,
    even: "ne change rien au total",
    bestForAll: "le meilleur choix pour l’ensemble",
    behind: (points: string) => `${points} de moins pour l’ensemble`,
    moreChoices: (choices: number) => count(choices, "autre choix", "autres choix"),
    pts: (value: number) => amount(value, "point", "points"),
    displaced: (people: number) => count(people, "personne perd sa place", "personnes perdent leur place"),
    admitted: (people: number) => count(people, "personne trouve une place", "personnes trouvent une place"),
    moves: (people: number) =>
      people === 0
        ? "Personne d’autre ne bouge."
        : count(people, "autre personne bouge", "autres personnes bougent"),
    move: (mentee: string, from: string, to: string) =>
      `${mentee} (avant\u00a0: ${from}; après\u00a0: ${to})`,
    gap: (points: string) =>
      `Vos changements coûtent ${points} au total. Les prix se comparent au meilleur ensemble qui garde vos décisions\u00a0: «\u00a0Choisir plutôt\u00a0» ne change que cette ligne.`,
    gapStable:
      "Un ensemble stable n’a pas de prix. Ceux-ci se comparent à l’ensemble au plus haut total qui garde vos décisions\u00a0: «\u00a0Choisir plutôt\u00a0» ne change que cette ligne.",
    gapPlaces: (people: number) =>
      `Le meilleur ensemble qui garde vos décisions place ${count(people, "personne de plus", "personnes de plus")}. Les prix se comparent à cet ensemble\u00a0: «\u00a0Choisir plutôt\u00a0» ne change que cette ligne.`,
    gapGuaranteed: (places: number) =>
      `Le meilleur ensemble qui garde vos décisions donne ${count(places, "place garantie de plus", "places garanties de plus")}. Les prix se comparent à cet ensemble\u00a0: «\u00a0Choisir plutôt\u00a0» ne change que cette ligne.`,
    unguaranteed: (places: number) =>
      count(places, "place garantie serait perdue", "places garanties seraient perdues"),
    gapOther:
      "Cet onglet n’est pas le meilleur ensemble qui garde vos décisions, ou dépasse des places. Les prix se comparent au meilleur ensemble possible\u00a0: «\u00a0Choisir plutôt\u00a0» ne change que cette ligne.",
    compare: (mentor: string) => `Comparer avec ${mentor}`,
    says: (mentee: string, answer: string) => `${mentee}\u00a0: ${answer}`,
    choose: "Choisir",
    chooseWhom: (mentor: string) => `Choisir ${mentor}`,
    gapFirst:
      "Les autres dyades restent comme elles sont, sauf celles qui bougent pour faire une place. Les points se comparent au premier choix de la liste.",
    noFree:
      "Aucune place libre ne convient\u00a0: chaque choix prendrait la place de quelqu’un. La personne peut aussi attendre.",
    /** Whether some have a higher priority than others. */
    gapWaiting: (hasPriority: boolean) =>
      `D’abord ${hasPriority ? "la priorité la plus haute, puis " : ""}qui attend depuis le plus longtemps, selon vos règles. Les autres dyades restent comme elles sont, sauf celles qui bougent pour faire une place. Les points se comparent au meilleur choix.`,
    instead: "Choisir plutôt",
    insteadOf: (mentor: string) => `Choisir plutôt ${mentor}`,
    seats: (taken: number, seats: number) =>
      `${count(taken, "dyade", "dyades")} pour ${count(seats, "place", "places")}`,
    seatsOf: (mentor: string, seats: string) => `${mentor}\u00a0: ${seats}.`,
    best: "Qui conviendrait le mieux",
    current: "Dyades actuelles",
  },

  bank: {
    role: "Je cherche",
    suits: "Pour",
    anyone: "n’importe qui",
    words: "Mots",
    wordsHint: "nom, entreprise, réponse…",
    free: { mentor: "Avec une place libre", mentee: "Sans dyade" },
    facet: (label: string, chosen: number) => (chosen === 0 ? label : `${label} (${String(chosen)})`),
    option: (text: string, people: number) => `${text} (${String(people)})`,
    filters: "Filtrer par réponse",
    clear: "Tout effacer",
    found: (people: number) => count(people, "personne trouvée", "personnes trouvées"),
    none: "Personne ne répond à tout cela. Retirez un filtre.",
    seats: (free: number) => (free > 0 ? count(free, "place libre", "places libres") : "aucune place libre"),
    placed: "a une dyade",
    unplaced: "sans dyade",
    place: "Placer ici",
    placeWith: (label: string) => `Placer ici\u00a0: ${label}`,
    made: (mentee: string, mentor: string) => `${mentee} et ${mentor} forment une dyade verrouillée.`,
    notAllowed: "paire écartée par un conflit, une règle ou un refus",
  },

  repair: {
    what: "Garde toutes les dyades, sauf ce qu’un refus, un départ ou un conflit oblige à changer. Rien n’est écrit avant votre accord.",
    byTotal:
      "Vos règles mettent autre chose d’abord\u00a0: ici, les changements se choisissent par le total des scores.",
    threshold: "Ne toucher aux autres dyades que pour un gain d’au moins (en points)",
    thresholdInvalid: "Entrez un nombre de 0 à 100.",
    plan: "Chercher",
    nothing: "Rien à ajuster\u00a0: toutes les dyades tiennent.",
    stuck: "Rien ne peut bouger sans dépasser le seuil ou les places.",
    moves: (people: number) => count(people, "changement", "changements"),
    kept: (dyads: number) => count(dyads, "dyade reste telle quelle", "dyades restent telles quelles"),
    without: (people: number) => count(people, "personne reste sans dyade", "personnes restent sans dyade"),
    keeping: (points: string) => `Garder ces dyades coûte ${points} par rapport au meilleur ensemble.`,
    gone: (names: readonly string[]) => `Ne participe plus\u00a0: ${list(names)}.`,
    before: "Avant\u00a0:",
    after: "Après\u00a0:",
    move: (from: string, to: string) => `Avant\u00a0: ${from}. Après\u00a0: ${to}.`,
    scores: (before: string, after: string) => `Score\u00a0: ${before} avant, ${after} après`,
    apply: "Appliquer",
    again: "Chercher autrement",
  },

  compare: {
    two: "Il faut deux onglets de dyades pour comparer. Chaque proposition en crée un, et l’ancien reste.",
    before: "Avant",
    after: "Après",
    line: (before: string, after: string) => `Avant\u00a0: ${before}. Après\u00a0: ${after}.`,
    show: "Montrer",
    everyone: "Tout le monde",
    option: (change: string, people: number) => `${change} (${String(people)})`,
    noneOf: "Personne dans ce cas.",
    write: "Écrire un onglet",
  },
};

export type DeskWords = typeof desk;
