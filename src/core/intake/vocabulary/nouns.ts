import { fold } from "../../people/fold.ts";
import { ENGLISH_WORDS, FRENCH_WORDS } from "./languages.ts";
import { wordsOf } from "./words.ts";

/** Nouns by which a question can be called, as they stand in titles; the earlier ones say more. */
const NOUNS = [
  "sujets sujet topics topic thèmes thème themes theme",
  "besoins besoin needs need compétences compétence skills skill expertises expertise",
  "objectifs objectif goals goal défis défi challenges challenge enjeux enjeu forces strengths",
  "disponibilités disponibilité availability availabilities horaire schedule",
  "choix choices choice",
  "valeurs valeur values style approche approach intérêts intérêt interests loisirs loisir hobbies",
  "expérience experience parcours ancienneté seniority",
  "secteurs secteur sector industrie industry domaines domaine field profession métier fonction poste",
  "région region ville city lieu location langues langue languages language mode fréquence frequency format",
  "attentes attente expectations motivations motivation",
]
  .join(" ")
  .split(" ");

const RANKED = new Map(NOUNS.map((noun, rank) => [wordsOf(noun)[0] ?? noun, rank]));

/** The noun of a title that says best what it asks for, as written; null where it holds none. */
export function nounIn(title: string): string | null {
  const written = title.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
  let best: { readonly noun: string; readonly rank: number } | null = null;
  for (const noun of written) {
    const rank = RANKED.get(wordsOf(noun)[0] ?? "");
    if (rank !== undefined && (best === null || rank < best.rank)) best = { noun, rank };
  }
  return best?.noun ?? null;
}

/** What ranked choices of people are called, in the language that their titles are in. */
export function choiceLabel(titles: readonly string[]): string {
  const words = titles.flatMap((title) => fold(title).split(/[^\p{L}-]+/u));
  const count = (language: ReadonlySet<string>): number => words.filter((word) => language.has(word)).length;
  return count(ENGLISH_WORDS) > count(FRENCH_WORDS) ? "Choices" : "Choix";
}
