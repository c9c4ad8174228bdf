/** A final part of a word and what stands in its place; the first that fits is used. */
type Endings = readonly (readonly [ending: RegExp, instead: string])[];

// After the light stemmers of Savoy (1999) for French and Harman (1991) for English: number, gender and the commonest
// derivations, nothing that would join words of different meanings.
const FRENCH: Endings = [
  [/issements?$/, "ir"],
  [/(at)?(ions?|eurs?|rices?|ives?|ifs?)$/, ""],
  [/ements?$/, ""],
  [/ments?$/, ""],
  [/aux$/, "al"],
  [/elles?$/, "el"],
  [/(euses?|eux)$/, "eu"],
  [/(eres?|ers?|ez)$/, ""],
  [/(tes|te)$/, "t"],
  [/(ees|ee|es|e|s|x)$/, ""],
];
const ENGLISH: Endings = [
  [/(at)?(ions?|ors?|ives?)$/, ""],
  [/ments?$/, ""],
  [/ings?$/, ""],
  [/ies$/, "y"],
  [/sses$/, "ss"],
  [/(ed|es|e)$/, ""],
  [/([^s])s$/, "$1"],
];

/** What is left of a word must still say something. */
const SHORTEST_STEM = 3;

function stem(word: string, endings: Endings): string {
  for (const [ending, instead] of endings) {
    const stemmed = word.replace(ending, instead);
    if (stemmed !== word && stemmed.length >= SHORTEST_STEM) return stemmed;
  }
  return word;
}

/**
 * The stem of a folded French word (J. Savoy, A stemming procedure and stopword list for general French corpora, 1999,
 * doi:10.1002/(SICI)1097-4571(1999)50:10<944::AID-ASI9>3.0.CO;2-Q).
 */
export function stemFrench(word: string): string {
  return stem(word, FRENCH);
}

/** The stem of a folded English word (D. Harman, How effective is suffixing?, 1991, doi:10.1002/(SICI)1097-4571(199101)42:1<7::AID-ASI2>3.0.CO;2-P). */
export function stemEnglish(word: string): string {
  return stem(word, ENGLISH);
}
