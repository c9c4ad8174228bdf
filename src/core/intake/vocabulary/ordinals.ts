import { fold } from "../../people/fold.ts";

/** The ways to write each rank, from the first on. */
const ORDINALS: readonly (readonly string[])[] = [
  "premier premiere 1er 1re 1ere first 1st 1 primero primera principal principale prioritaire primary main top",
  "deuxieme second seconde 2e 2eme 2nd 2d 2nde 2de 2 segundo segunda secondaire secondary",
  "troisieme third 3e 3eme 3rd 3 tertiaire tertiary tercero tercera",
  "quatrieme fourth 4e 4eme 4th 4",
  "cinquieme fifth 5e 5eme 5th 5",
  "sixieme sixth 6e 6eme 6th 6",
].map((forms) => forms.split(" "));
const RANKS = new Map(ORDINALS.flatMap((forms, rank) => forms.map((form) => [form, rank] as const)));
/** Numbers that count days and weeks rank nothing. */
const NO_RANK = /^(?:jour|journee|semaine|session|trimestre|day|week|term|date|annee|an|year|question|q)s?$/;

/** A title that is one of several, ranked: `Sujet (2e choix)`. */
export interface Ranked {
  /** The title without its rank, folded. */
  readonly base: string;
  /** From 0. */
  readonly rank: number;
}

function foldedWords(title: string): string[] {
  return fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The best rank that a title names, from 0; null where it names none. */
export function bestRank(title: string): number | null {
  const ranks = foldedWords(title).flatMap((word) => RANKS.get(word) ?? []);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** The one rank that a title names; null where it names none or several. */
export function rankedTitle(title: string): Ranked | null {
  const words = foldedWords(title);
  if (words.some((word) => NO_RANK.test(word))) return null;
  const ranks = words.flatMap((word) => RANKS.get(word) ?? []);
  const [rank] = ranks;
  if (rank === undefined || ranks.length > 1 || words.length < 2) return null;
  return { base: words.filter((word) => !RANKS.has(word)).join(" "), rank };
}
