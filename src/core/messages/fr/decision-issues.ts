import type { Issue, IssueCode } from "../../issues/issue.ts";
import { count, list } from "./grammar.ts";
import { quote } from "./issue-parts.ts";

/** What is said of decisions taken in a dyads tab or in the settings. */
export const decisionIssues = {
  "decision-person-unknown": ({ read: mention }) =>
    `${quote(mention)} ne prend pas part au jumelage : la décision qui nomme cette personne est sans effet.`,
  "lock-of-nobody": ({ names = [] }) =>
    `La dyade verrouillée de ${list(names)} ne peut pas être gardée : une des deux personnes ne prend plus part au jumelage.`,
  "decisions-kept": ({ names: [locked = "0", refused = "0", chosen = "0"] = [] }) =>
    `Décisions reprises de cet onglet : ${count(Number(locked), "dyade gardée", "dyades gardées")}, ${count(Number(refused), "paire refusée", "paires refusées")}, ${count(Number(chosen), "choix fait à la main", "choix faits à la main")}.`,
  "decision-of-absent": ({ names = [], count: more = 0 }) =>
    `Ces lignes portent une décision ou une note, et une des deux personnes est introuvable dans les réponses : ${list(more > 0 ? [...names, count(more, "autre", "autres")] : names)}. Dyade les garde à part et les reprend dès que cette personne est là. Si un nom ou une adresse a changé, corrigez-les dans la ligne, puis proposez de nouveau.`,
  "dyads-tab-unreadable": ({ names = [], count: lacking = 0 }) =>
    `Les décisions de cet onglet ne peuvent pas être lues : ${names.length === 0 ? "sa première ligne, qui garde aussi les refus des onglets d’avant, a été effacée" : lacking === 0 ? "une colonne s’y trouve deux fois" : names.length === 1 ? "une colonne manque" : "des colonnes manquent ou s’y trouvent deux fois"}${names.length === 0 ? "" : ` (${list(names.map(quote))})`}. Annulez ce changement (Ctrl+Z), ou choisissez «\u00a0Réparer l’onglet\u00a0».`,
  "notes-too-long": ({ names = [] }) =>
    `Les notes des lignes de ${list(names)} ne tiennent pas ensemble dans une cellule (50\u00a0000 caractères) : raccourcissez-les, ou supprimez une des lignes.`,
  "left-out-first": ({ names = [], count: more = 0 }) =>
    `Sans mentor·e dans cet onglet, ces personnes passent avant les autres de même priorité : ${list(more > 0 ? [...names, count(more, "autre", "autres")] : names)}.`,
  "rule-answer-alike": ({ rule, read: answer, names: [alike] = [], count: people = 0 }) =>
    `Règle ${quote(rule)} : ${count(people, "personne a répondu", "personnes ont répondu")} ${quote(alike)}, qui est peut-être ${quote(answer)}, reformulée. ${people < 2 ? "Elle est laissée" : "Elles sont laissées"} de côté tant que vous n’avez pas dit, dans Règles du jumelage, si c’est la même réponse.`,
  "criterion-answer-alike": ({ rule: label, read: answer, names: [alike] = [], count: people = 0 }) =>
    `Critère ${quote(label)} : ${count(people, "personne a répondu", "personnes ont répondu")} ${quote(alike)}, qui est peut-être ${quote(answer)}, reformulée, et compte comme une autre réponse. Si c’est la même, dites-le dans Vos questions.`,
  "rule-admits-nobody": ({ rule, names = [] }) =>
    `Règle ${quote(rule)} : personne n’a répondu ${list(names.map(quote), "ou")}, et cette règle n’admet donc personne. Si la réponse a changé de mots dans le formulaire, dites-le dans Règles du jumelage.`,
  "rule-excludes-nobody": ({ rule, names = [] }) =>
    `Règle ${quote(rule)} : personne n’a répondu ${list(names.map(quote), "ou")}, et cette règle n’écarte donc personne. Si la réponse a changé de mots dans le formulaire, dites-le dans Règles du jumelage.`,
  "guarantees-not-counted": () =>
    "Les places garanties ne comptent que si « Le meilleur ensemble » passe d’abord. Dans Règles du jumelage, choisissez « Le meilleur ensemble », ou retirez-les.",
  "guarantee-unasked": ({ rule, read: title, tab }) =>
    `Places garanties à ${quote(rule)}\u00a0: l’onglet ${quote(tab)} n’a plus de question ${quote(title)}. Cette garantie est gardée, mais elle ne compte pour personne tant que la question manque. Remettez ce titre, ou retirez la garantie dans Règles du jumelage et refaites-la avec la question d’aujourd’hui.`,
  "guarantee-answer-unknown": ({ rule, read: answer, names: [alike] = [], count: people = 0 }) =>
    `Places garanties à ${quote(rule)} : personne n’a répondu ${quote(answer)}.${alike === undefined ? " Vérifiez cette réponse dans Règles du jumelage." : ` ${quote(alike)} est peut-être la même, reformulée. Dites dans Règles du jumelage si c’est le même groupe (${count(people, "personne", "personnes")}).`}`,
  "guarantee-answer-alike": ({ rule, read: answer, names: [alike] = [], count: people = 0 }) =>
    `Places garanties à ${quote(rule)} : ${count(people, "personne a répondu", "personnes ont répondu")} ${quote(alike)}, qui est peut-être ${quote(answer)}, reformulée. Cette réponse ne compte pas pour la garantie tant que vous n’avez pas dit, dans Règles du jumelage, si c’est le même groupe.`,
  "guarantee-too-many": ({ rule, names: [places = "", people = ""] = [] }) =>
    `Places garanties à ${quote(rule)} : vous en demandez ${places}, et ${people === "0" ? "personne n’a répondu ainsi" : people === "1" ? "une seule personne a répondu ainsi" : `${people} personnes seulement ont répondu ainsi`}. Baissez ce nombre ou choisissez d’autres réponses dans Règles du jumelage.`,
  "guarantee-shared": ({ names = [], count: people = names.length }) =>
    `${list(people > names.length ? [...names, count(people - names.length, "autre", "autres")] : names)} ${people === 1 ? "fait" : "font"} partie de plusieurs groupes à qui des places sont garanties, et ne ${people === 1 ? "compte" : "comptent"} que pour le premier de la liste.`,
  "guarantee-unmet": ({ rule, names: [kept = "", places = ""] = [] }) =>
    `Places garanties à ${quote(rule)} : ${kept} sur ${places}. Davantage est impossible sans lever une règle, un lien ou une décision, ou sans ajouter de places.`,
} satisfies Partial<Record<IssueCode, (issue: Issue) => string>>;
