import type { EligibilityRule, Handling } from "../../programme/settings.ts";
import { count, list } from "./grammar.ts";

const comparisons: Record<EligibilityRule["is"], string> = {
  "at-least": "au moins",
  "at-most": "au plus",
  "one-of": "une de ces réponses",
  "not-one-of": "aucune de ces réponses",
  answered: "rempli",
};

const handlings: Record<Handling, string> = {
  conflict: "Jamais ensemble",
  caution: "Avec prudence",
  ignore: "Sans importance",
};

/** The words of *Règles du jumelage*, in French. */
export const rules = {
  who: "Qui peut participer",
  whoNone: "Aucune règle\u00a0: toutes les personnes qui ont répondu et consenti participent.",
  rule: (role: string, column: string, comparison: string, values: string) =>
    `${role}\u00a0: «\u00a0${column}\u00a0», ${comparison}${values === "" ? "" : `\u00a0: ${values}`}`,
  ruleWaits:
    "Cette question n’est plus posée\u00a0: la règle est gardée, mais ne s’applique à personne tant qu’elle manque.",
  remove: (rule: string) => `Retirer la règle ${rule}`,
  add: "Ajouter une règle",
  addIt: "Ajouter cette règle",
  role: "Pour",
  question: "Question",
  comparison: "Réponse voulue",
  values: "Valeur",
  valuesWhat: "Plusieurs\u00a0: une par ligne.",
  comparisons,

  ties: "Liens entre deux personnes",
  tiesWhat:
    "Une ligne hiérarchique ou un conflit déclaré écarte toujours la dyade. Pour ces deux cas, vous choisissez\u00a0:",
  sameManager: "Même gestionnaire",
  past: "Dyade passée",
  handlings,

  two: "Deux personnes que vous connaissez",
  twoWhat:
    "Ce que vous dites ici est écrit dans l’onglet Liens, que Dyade crée s’il n’existe pas encore. Vous pouvez l’y changer.",
  first: "Une personne",
  second: "Une autre personne",
  reason: "Raison (facultatif)",
  apart: "Ne pas les jumeler",
  together: "Elles s’entendent déjà bien",
  apartRelation: "conflit",
  togetherRelation: "affinité",
  affinityLabel: "Affinités déclarées",
  unknown: "Choisissez deux personnes différentes dans la liste.",
  apartDone: (a: string, b: string) =>
    `${a} et ${b} ne seront pas jumelé·es. C’est écrit dans l’onglet Liens.`,
  togetherDone: (a: string, b: string) => `L’affinité de ${a} et de ${b} est écrite dans l’onglet Liens.`,

  order: "Ce qui passe d’abord",
  waitingFirst: "Là où les places manquent, d’abord qui attend depuis le plus longtemps",
  waitingFirstWhat:
    "À priorité égale, la personne dont la première réponse au formulaire est la plus ancienne, au jour près, est placée avant les autres. Sans date, elle vient en dernier. Le nombre de personnes placées reste le plus haut possible; le total des scores peut baisser.",
  placed: "Sauf pour un ensemble stable, Dyade place d’abord le plus de personnes possible.",

  floor: "Score voulu pour toutes les dyades",
  floorWhat:
    "De 0 à 100. Vide\u00a0: 50. Une dyade reste sous ce score si quelqu’un perdrait autrement sa place.",

  guarantees: "Places garanties",
  guaranteesWhat:
    "Au moins tant de places pour un groupe\u00a0: les nouvelles personnes, une région, un partenaire. Dyade place toujours autant de personnes, et dit ce que chaque garantie coûte.",
  guaranteesNone: "Aucune place garantie.",
  guaranteesIdle: "Elles ne comptent que si «\u00a0Le meilleur ensemble\u00a0» passe d’abord.",
  guarantee: (group: string, places: number) =>
    `Au moins ${count(places, "place", "places")}\u00a0: ${group}`,
  removeGuarantee: (guarantee: string) => `Retirer la garantie ${guarantee}`,
  addGuarantee: "Garantir des places",
  addGuaranteeIt: "Garantir ces places",
  guaranteePlaces: "Places, au moins",
  guaranteePlacesInvalid: "Écrivez un nombre entier de places, 1 ou plus.",
  guaranteeThere: (guarantee: string) =>
    `Cette garantie est déjà dans vos règles\u00a0: «\u00a0${guarantee}\u00a0». Pour en changer les places, retirez-la d’abord, plus haut.`,
  groupAnswers: "Qui a répondu",
  noAnswers: "Personne n’a encore répondu à cette question.",
  groupUnasked:
    "Cette question n’est plus posée\u00a0: la garantie est gardée, mais ne compte pour personne tant qu’elle manque.",
  groupNobody: "Personne n’a répondu ainsi.",
  groupNames: (names: readonly string[], people: number) =>
    `${count(people, "personne", "personnes")}\u00a0: ${list(people > names.length ? [...names, count(people - names.length, "autre", "autres")] : names)}.`,
  groupShared: (people: number) =>
    people < 2
      ? "Une personne compte déjà pour une garantie plus haut."
      : `${String(people)} personnes comptent déjà pour une garantie plus haut.`,
  groupShort: (places: number, people: number) =>
    `C’est moins que ${places < 2 ? "la place demandée" : `les ${String(places)} places demandées`}\u00a0: ${people < 2 ? "cette personne sera placée" : "toutes seront placées"} si c’est possible.`,

  tabs: "Onglets",
  language: "Langue de ce que Dyade écrit",
  noTab: "aucun pour l’instant",
  linksTab: "Onglet des liens",
  load: "Partage entre mentor·es",
  spread: "Points perdus pour chaque mentoré·e de plus chez la même personne",
  spreadWhat: "0\u00a0: le nombre de mentoré·es par mentor·e ne compte pas, jusqu’à ses places.",
  mostEach: "Mentoré·es par mentor·e, au plus (facultatif)",
  mostEachWhat:
    "Vide\u00a0: seules les places comptent. Une limite trop basse laisse des personnes sans mentor·e.",
  emphasis: "Poids de ce qui compte le plus pour une personne",
  emphasisWhat: "Multiplie le poids de ce qu’elle a coché. 1\u00a0: comme pour les autres. Vide\u00a0: 2.",
  bands: "L’accord en mots",
  bandsWhat: (lowest: string) =>
    `À partir de quel score une dyade reçoit chaque mot. Plus bas que le dernier\u00a0: ${lowest}.`,
  bandFrom: (band: string) => `${band}, à partir de`,
  bandBounds: (least: string, most: string) => `De ${least} à ${most}.`,

  term: "Durée d’une dyade",
  termMonths: "Durée, en mois",
  termWhat:
    "Compte à partir de la décision. Deux mois avant la fin, le suivi demande si la dyade se poursuit. Vide\u00a0: 12 mois.",

  committee: "Comité",
  committeeWhat:
    "Chaque personne a sa colonne dans le prochain onglet des dyades\u00a0: Pour, À discuter ou Contre. Écrivez en entier le nom d’une personne qui participe au programme\u00a0: Dyade dit alors quelles dyades elle ne devrait pas juger.",
  committeeMembers: "Qui donne son avis\u00a0: un nom ou des initiales par ligne",
};

export type RulesWords = typeof rules;
