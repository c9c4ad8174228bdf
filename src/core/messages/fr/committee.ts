import type { Opinion } from "../../dyads/reviews.ts";
import type { Recusal } from "../../desk/may-judge.ts";
import { list } from "./grammar.ts";
import { OPINION_WORDS } from "./runs.ts";

/** The words of a committee of several people, in French. */
export const committee = {
  heading: "Avis du comité",
  given: (given: number, all: number) => `${String(given)} avis sur ${String(all)}`,
  divided: "Avis partagés",
  who: (opinion: Opinion, reviewers: readonly string[]) =>
    `${OPINION_WORDS[opinion]}\u00a0: ${list(reviewers)}`,
  wrote: (reviewer: string, text: string) => `${reviewer} («\u00a0${text}\u00a0»)`,
  notMember: (reviewer: string) => `${reviewer} (hors comité)`,
  notCounted: (reviewer: string) => `${reviewer} (ne compte pas)`,
  leftOut: (reviewers: readonly string[]) => `Le compte des avis laisse de côté ${list(reviewers)}.`,
  gone: (reviewers: readonly string[], titles: readonly string[]) =>
    `Cet onglet n’a plus la colonne d’avis de ${list(reviewers, "et de")}\u00a0: ce qui y est écrit ne compte pas. Redonnez-lui son titre (${list(titles.map((title) => `«\u00a0${title}\u00a0»`))}), puis revenez ici. Si la personne n’est plus du comité, retirez-la dans\u00a0:`,
  goneClear: "D’ici là, aucune dyade ne se confirme en lot.",
  never: (reviewers: readonly string[], titles: readonly string[]) =>
    `Cet onglet n’a pas de colonne d’avis pour ${list(reviewers, "et pour")}, du comité depuis. Une prochaine proposition l’ajoutera; pour l’avoir ici, ajoutez une colonne et donnez-lui le titre ${list(titles.map((title) => `«\u00a0${title}\u00a0»`))}.`,
  doubled: (titles: readonly string[]) =>
    `Deux colonnes d’avis pour la même personne\u00a0: seule la première compte, et non ${list(titles)}. Réunissez-les, ou changez le titre de l’une.`,
  silent: (reviewers: readonly string[]) => `Pas encore d’avis\u00a0: ${list(reviewers)}`,
  otherMentor:
    "Le ou la mentor·e n’est plus la personne proposée. Vérifiez que ces avis portent sur cette dyade.",
  agreed: (reviewers: readonly string[]) => `Avec l’accord de ${list(reviewers)}.`,
  confirmedWith: (pair: string, reviewers: readonly string[]) =>
    `Confirmée\u00a0: ${pair}, avec l’accord de ${list(reviewers)}.`,
  mine: (reviewer: string) => `Votre avis (${reviewer})`,
  noOpinion: "Aucun avis",

  shouldNot: (reviewer: string, why: string) => `${reviewer} ne devrait pas juger cette dyade\u00a0: ${why}.`,
  why: {
    "in-dyad": () => "en fait partie",
    "reporting-line": (person: string) => `lien hiérarchique avec ${person}`,
    "same-manager": (person: string) => `même gestionnaire que ${person}`,
    declared: (person: string, relation: string) =>
      relation === "" ? `lien déclaré avec ${person}` : `«\u00a0${relation}\u00a0» avec ${person}`,
  } satisfies Record<Recusal["kind"], (person: string, relation: string) => string>,
};

export type CommitteeWords = typeof committee;
