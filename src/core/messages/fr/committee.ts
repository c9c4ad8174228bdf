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
