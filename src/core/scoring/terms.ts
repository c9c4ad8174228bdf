import { fold } from "../people/fold.ts";
import { stemEnglish, stemFrench } from "./stem.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const FRENCH = list(
  "a afin ai ainsi alors apres as au aucun aussi autre autres aux avant avec avoir c car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d dans de depuis des donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux faire fait font ici il ils j je l la le les leur leurs lui m ma mais me meme mes mien moi moins mon n ne ni nos notre nous on ont ou par parce pas peu peut plus plusieurs pour pourquoi pouvoir qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si sien son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y",
);
const ENGLISH = list(
  "a about above after again all also am an and any are as at be because been before being below between both but by can could d did do does doing don down during each few for from further had has have having he her here hers him his how i if in into is it its itself just ll m me more most my myself no nor not now of off on once only or other our ours out over own re s same she should so some such t than that the their theirs them then there these they this those through to too under until up ve very was we were what when where which while who whom why will with would you your yours",
);

/** A word of a text, read once however often it occurs. */
interface Word {
  readonly folded: string;
  /** Whether it says nothing by itself. */
  readonly stop: boolean;
  /** 1 for a stop word of English alone, −1 for one of French alone. */
  readonly leaning: number;
  /** The number of its stem in each language, once it was asked for. */
  english?: number;
  french?: number;
}

/** Takes one term of a text: its number, and the word that stands there, as written. */
type Take = (term: number, word: string) => void;

/**
 * Reads the terms of free texts by their stems: words of letters and digits, folded, French and English stop words
 * removed, each stemmed in the language that the answer is written in by its stop words, French where they are even.
 * Terms are numbered from 0 as they are met.
 */
export function termReader(): (text: string, take: Take) => void {
  const lexicon = new Map<string, Word>();
  const stems = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const number = stems.get(stem) ?? stems.size;
    stems.set(stem, number);
    return number;
  };
  const lookUp = (written: string): Word => {
    const earlierWord = lexicon.get(written);
    if (earlierWord !== undefined) return earlierWord;
    const folded = fold(written);
    const [english, french] = [ENGLISH.has(folded), FRENCH.has(folded)];
    const word = { folded, stop: english || french, leaning: Number(english) - Number(french) };
    lexicon.set(written, word);
    return word;
  };
  return (text, take) => {
    const written = text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
    const words = written.map(lookUp);
    const inEnglish = words.reduce((sum, { leaning }) => sum + leaning, 0) > 0;
    words.forEach((word, at) => {
      if (word.stop) return;
      const term = inEnglish
        ? (word.english ??= numberOf(stemEnglish(word.folded)))
        : (word.french ??= numberOf(stemFrench(word.folded)));
      take(term, written[at] ?? "");
    });
  };
}
