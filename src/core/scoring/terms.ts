import { fold } from "../people/fold.ts";
import { stemEnglish, stemFrench } from "./stem.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const FRENCH = list(
  "a afin ai ainsi alors apres as au aucun aussi autre autres aux avant avec avoir c car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d dans de depuis des donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux faire fait font ici il ils j je l la le les leur leurs lui m ma mais me meme mes mien moi moins mon n ne ni nos notre nous on ont ou par parce pas peu peut plus plusieurs pour pourquoi pouvoir qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si sien son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres tu un une vers vos votre vous y",
);
const ENGLISH = list(
  "a about above after again all also am an and any are as at be because been before being below between both but by can could d did do does doing don down during each few for from further had has have having he her here hers him his how i if in into is it its itself just ll m me more most my myself no nor not now of off on once only or other our ours out over own re s same she should so some such t than that the their theirs them then there these they this those through to too under until up ve very was we were what when where which while who whom why will with would you your yours",
);

/** Which of the two languages an answer is written in, by its stop words; French where they are even. */
function isEnglish(words: readonly string[]): boolean {
  const balance = words.reduce(
    (sum, word) => sum + (ENGLISH.has(word) ? 1 : 0) - (FRENCH.has(word) ? 1 : 0),
    0,
  );
  return balance > 0;
}

/** One term of a text: how often it occurs, and the word that stands there first, as written. */
export interface Term {
  readonly word: string;
  count: number;
}

/**
 * Reads the terms of free texts by their stems: words of letters and digits, folded, French and English stop words
 * removed, each stemmed in the language that the answer is written in. A word is folded and stemmed once, however often it occurs.
 */
export function termReader(): (text: string) => ReadonlyMap<string, Term> {
  const folded = new Map<string, string>();
  const [french, english] = [new Map<string, string>(), new Map<string, string>()];
  const once = (known: Map<string, string>, word: string, make: (word: string) => string): string => {
    const made = known.get(word) ?? make(word);
    known.set(word, made);
    return made;
  };
  return (text) => {
    const words = text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
    const plain = words.map((word) => once(folded, word, fold));
    const inEnglish = isEnglish(plain);
    const terms = new Map<string, Term>();
    plain.forEach((word, at) => {
      if (FRENCH.has(word) || ENGLISH.has(word)) return;
      const stem = inEnglish ? once(english, word, stemEnglish) : once(french, word, stemFrench);
      const term = terms.get(stem) ?? { word: words[at] ?? word, count: 0 };
      term.count++;
      terms.set(stem, term);
    });
    return terms;
  };
}
