import type { CriterionKind } from "../../programme/settings.ts";
import { count } from "./grammar.ts";

const kinds: Record<CriterionKind, string> = {
  covers:
    "Tout ce que le ou la mentoré·e cherche est offert\u00a0: tous les points. La moitié est offerte\u00a0: la moitié des points.",
  shares: "Plus les deux personnes cochent les mêmes réponses, plus il y a de points.",
  same: "Une réponse en commun donne tous les points; aucune, zéro.",
  different: "Aucune réponse en commun donne tous les points; une seule, zéro.",
  near: "Plus les deux réponses sont proches, plus il y a de points.",
  ahead:
    "Le ou la mentor·e a un peu d’avance\u00a0: tous les points. Trop peu ou trop\u00a0: moins de points.",
  overlap: "Assez de moments libres en commun donnent tous les points.",
  chosen:
    "Un premier choix donne tous les points, un deuxième un peu moins, et ainsi de suite. Les choix des deux personnes comptent.",
  affinity:
    "Deux personnes dont l’affinité est déclarée dans l’onglet Liens ont tous les points; pour les autres paires, le critère ne compte pas.",
  text: "Plus les deux textes parlent des mêmes choses, avec les mêmes mots, plus il y a de points.",
};

/** The words of the help, in French. */
export const help = {
  score: "Le score d’une dyade",
  scoreWhat: [
    "Le score dit, de 0 à 100, à quel point les réponses de deux personnes vont ensemble. Il ne juge personne.",
    "Chaque critère donne des points selon les deux réponses. Son poids dit combien de points il peut donner.",
    "Une réponse vide n’avantage ni ne pénalise personne\u00a0: le critère donne alors sa moyenne. Un choix que personne n’a fait ne compte pas.",
  ],
  words: "Le score en mots",
  wordsWhat: "Partout, l’accord se lit en mots et en quatre points. Cliquez sur les mots pour voir le score.",
  band: (from: string, to: string) => (to === "" ? `${from} et plus` : `de ${from} à moins de ${to}`),
  under: (to: string) => `moins de ${to}`,
  ceiling: "Pourquoi 55 peut être le meilleur accord possible",
  ceilingWhat: [
    "Le score n’est pas une note d’examen. Pour avoir 100, deux personnes devraient s’accorder tout à fait sur chaque critère\u00a0: sujets, style, ville, horaire… Presque aucune paire n’y arrive.",
    "Le plus haut score possible dépend des réponses reçues. Si une personne cherche trois sujets et que personne n’en offre plus d’un, aucune paire ne peut l’aider à trouver les deux autres. Une réponse laissée vide donne la moyenne du critère, donc jamais tous ses points.",
    "Regardez donc le rang avant le nombre\u00a0: à 55, la meilleure possibilité d’une personne est ce que votre programme peut lui offrir de mieux. Pour monter plus haut, il faut d’autres mentor·es\u00a0: «\u00a0Besoins et offres\u00a0» dit de quel côté en chercher.",
  ],
  yours: "Vos critères",
  yoursWhat: (criteria: number) =>
    `Ce programme compte ${count(criteria, "critère", "critères")}. Voici combien de points chacun peut donner, et comment.`,
  none: "Aucun critère n’est compté pour l’instant\u00a0: toutes les dyades ont le même score, 50.",
  upTo: (points: string) => `jusqu’à ${points}`,
  required: "Obligatoire\u00a0: une paire qui ne le respecte pas n’est jamais proposée.",
  kinds,
  example: "Un exemple avec vos poids",
  exampleOf: (label: string, points: string, half: string) =>
    `Si deux personnes s’accordent tout à fait sur «\u00a0${label}\u00a0», la dyade reçoit ${points}; si elles s’accordent à moitié, ${half}.`,
  links: "Les conflits passent avant les points",
  linksWhat: [
    "Deux personnes d’une même ligne hiérarchique, ou liées par un conflit déclaré, ne sont jamais proposées ensemble, quel que soit leur score.",
    "Si Dyade ne sait pas, la dyade est marquée «\u00a0À\u00a0vérifier\u00a0»\u00a0: ne pas savoir n’est pas permettre.",
  ],
  best: "Pourquoi ces dyades et pas d’autres",
  bestTotal:
    "Dyade place d’abord le plus de personnes possible, puis cherche l’ensemble de dyades dont le total des scores est le plus haut. Une dyade peut donc être un peu moins bonne pour qu’une autre soit bien meilleure.",
  bestFair:
    "Dyade place d’abord le plus de personnes possible, puis rend la moins bonne dyade aussi bonne que possible, puis la suivante, et ainsi de suite.",
  bestFloor:
    "Dyade place d’abord le plus de personnes possible, puis donne à autant de dyades que possible le score que vous voulez, puis cherche le total des scores le plus haut.",
  bestChoices:
    "Dyade place d’abord le plus de personnes possible, puis donne à autant de mentoré·es que possible la personne de leur premier choix, puis cherche le total des scores le plus haut.",
  bestStable:
    "Dyade cherche un ensemble stable\u00a0: aucune paire ne se préférerait à ses dyades. Le total des scores peut être moins haut, et moins de personnes placées.",
  decide: "Vous décidez",
  decideWhat: [
    "Dyade propose, les personnes décident. Confirmez ce qui vous convient, refusez le reste\u00a0: un nouveau calcul garde vos décisions.",
    "L’accord aide à voir; il ne remplace ni une conversation ni votre connaissance des personnes.",
  ],
  google: "Si le panneau reste vide, ou dit que Google ne répond pas",
  googleWhat: [
    "C’est presque toujours que plusieurs comptes Google sont ouverts dans ce navigateur. Le panneau peut alors rester tout blanc, ou montrer une page de Google\u00a0: Dyade n’y peut rien.",
    "Ouvrez la feuille de calcul dans une fenêtre de navigation privée, ou dans un profil du navigateur où un seul compte est ouvert. Après une nuit, rechargez la feuille de calcul.",
  ],
  points: (value: string) => `${value} points`,
};

export type HelpWords = typeof help;
/** The words of the settings file, in French. */
export const settings = {
  export: "Exporter",
  exportWhat:
    "Tous les réglages en usage, dans un fichier que vous pouvez garder, ou reprendre dans un autre classeur. Vos décisions (dyades confirmées, verrouillées ou refusées) n’y sont pas\u00a0: elles restent dans l’onglet des dyades.",
  download: "Télécharger les réglages",
  file: "dyade-reglages.json",
  import: "Importer",
  importWhat:
    "Remplace les réglages de ce classeur par ceux d’un fichier. Si le fichier ne convient pas, rien ne change.",
  choose: "Choisir un fichier",
  apply: "Reprendre ces réglages",
  ready: (file: string, criteria: number) =>
    `«\u00a0${file}\u00a0» convient à ce classeur\u00a0: ${count(criteria, "critère", "critères")}.`,
  decisionsAside: (pairs: number) =>
    `Le fichier contient aussi ${count(pairs, "décision", "décisions")} sur des dyades\u00a0: elles sont laissées de côté, et celles de votre onglet des dyades restent.`,
  destruction: {
    title: "Date de destruction",
    what: "Les réponses ne se gardent que le temps promis dans vos formulaires. Dyade le rappelle à l’accueil 30 jours avant cette date; il ne détruit rien lui-même.",
    label: "Le programme est à détruire le (AAAA-MM-JJ)",
    wrong:
      "Ce n’est pas une date du calendrier. Écrivez l’année, le mois et le jour, par exemple 2027-06-30.",
    keep: "Garder cette date",
    kept: (day: string) => `C’est noté\u00a0: le ${day}.`,
    none: "Aucune date n’est gardée.",
  },
  applied: "Les réglages du fichier sont repris.",
  refused: "Ce fichier ne convient pas. Rien n’a été changé.",
  faults: {
    "not-json": () => "Le fichier n’est pas un fichier de réglages de Dyade (JSON).",
    "unknown-key": (place: string) =>
      `«\u00a0${place}\u00a0» n’est pas un réglage connu. Corrigez l’orthographe, ou retirez-le.`,
    "wrong-value": (place: string) => `La valeur de «\u00a0${place}\u00a0» n’est pas permise.`,
  },
  unavailable: "Les réglages ne peuvent pas être exportés tant que les réponses ne se lisent pas.",
};

export type SettingsWords = typeof settings;
