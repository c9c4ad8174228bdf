import { fold } from "../people/fold.ts";

/** What an answer in one's own words says: yes, no, one of them and something more, or yes and no at once. */
export type PlainAnswer = "yes" | "no" | "more" | "both";

const wordsOf = (lines: string): string[][] => lines.split("|").map((line) => line.split(" "));

/** How an answer says yes. */
const YES = wordsOf("oui|yes");
const ACCEPTED = wordsOf("j'accepte|i accept");

/** What changes nothing of a yes that it stands beside, the longer of two first. */
const POLITE = wordsOf(
  "j'accepte ce jumelage|j'accepte cette dyade|j'accepte la proposition|j'accepte|je veux bien|je le veux|" +
    "merci beaucoup|merci bien|mille merci|merci|avec grand plaisir|avec plaisir|avec joie|bien sur|volontiers|" +
    "certainement|absolument|tout a fait|d'accord|parfait|super|s'il vous plait|" +
    "i accept this pairing|i accept|i do|thank you very much|thank you|many thanks|thanks|with great pleasure|" +
    "with pleasure|gladly|of course|certainly|absolutely|sure|great|please|oui|yes",
);

/** After these an answer that begins with no says no such thing. */
const NO_TROUBLE = wordsOf(
  "no problem|no worries|pas de probleme|pas de souci|aucun probleme|aucun souci|aucune objection",
);

/** With these after it, a no may be none. */
const RESERVES = wordsOf(
  "mais|sauf|a moins|pas encore|peut etre|a voir|erreur|sinon|plutot|but|except|unless|not yet|maybe|perhaps|mistake|error",
);

const NO = ["non", "no"];

function startsWith(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, place) => words[at + place] === word);
}

/** Whether words are polite ones alone. */
function isPolite(words: readonly string[]): boolean {
  for (let at = 0; at < words.length;) {
    const phrase = POLITE.find((candidate) => startsWith(words, at, candidate));
    if (phrase === undefined) return false;
    at += phrase.length;
  }
  return true;
}

/**
 * Reads a yes or a no in one's own words, French or English: case, accents and punctuation do not matter, but a question
 * mark does. A yes beside a few polite words is a yes; beside any other it says more, as `Oui, si c'est en ligne` does.
 * What begins with no is a no, whatever reason comes behind, unless it says yes too; `Non, mais je veux bien essayer` or
 * `Non, pas encore décidé` says more.
 *
 * @returns null for what begins with neither.
 */
export function plainAnswer(text: string): PlainAnswer | null {
  const words = fold(text)
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== "");
  const [first = ""] = words;
  const saysYes = words.some((_, at) => YES.some((phrase) => startsWith(words, at, phrase)));
  if (NO.includes(first)) {
    const says = (phrases: readonly (readonly string[])[]): boolean =>
      words.some((_, at) => phrases.some((phrase) => startsWith(words, at, phrase)));
    if (saysYes || says(NO_TROUBLE)) return "both";
    return says(RESERVES) ? "more" : "no";
  }
  if (![...YES, ...ACCEPTED].some((phrase) => startsWith(words, 0, phrase))) return null;
  if (words.some((word) => NO.includes(word))) return "both";
  return isPolite(words) && !text.includes("?") ? "yes" : "more";
}
