import { recogniser, wholeRecogniser } from "./matcher.ts";

/** A box that was not ticked. */
export const saysUnticked = wholeRecogniser({ fr: ["faux"], en: ["false"] });

/** A refused consent. */
export const beginsWithRefusal = recogniser({
  fr: (
    "^non/refus/refusé/refuser/désaccord|^je refuse/décline/ne/n|^pas d'accord|^en désaccord|" +
    "^je suis en désaccord|^je m … oppose"
  ).split("|"),
  en: (
    "^no/nope/refuse/refused/decline/declined/disagree|^i dont/refuse/decline/disagree|" +
    "^i do/don not/t|^do not agree/consent"
  ).split("|"),
});

/** How an answer to a consent neither agrees nor refuses, or refuses in other words: it is asked. */
export const beginsWithReserve = recogniser({
  fr: (
    "^pas/jamais/peut/incertain|pas/non/jamais/aucunement/abstien $|^je retire|^hors de question|" +
    "^plus tard|^à voir/discuter/confirmer|^je préfère/préférerais"
  ).split("|"),
  en: (
    "^not/never/maybe/perhaps/later/unsure/n/nah|not/never $|^i cannot/withdraw|" +
    "^i would/d rather/prefer|^i rather/prefer/am/m not"
  ).split("|"),
});

/** An answer that is a yes or a no and nothing else, as a priority may be. */
export const saysPlainYes = wholeRecogniser({ fr: ["oui", "vrai"], en: ["yes", "true"] });
export const saysPlainNo = wholeRecogniser({ fr: ["non", "faux"], en: ["no", "false"] });

export const saysNobody = wholeRecogniser({
  fr: "aucun|aucune|aucun·e|aucun(e)|personne|non|néant|rien|s/o|sans objet|vacant".split("|"),
  en: "none|nobody|no one|noone|n/a|na|no|nil|nothing|not applicable|-|--".split("|"),
});

/** Not being free on a day, beside what says that there is nothing. */
export const saysNotFree = recogniser({
  fr: [
    "^pas/non/jamais disponible/libre",
    "^indisponible",
    "^aucune disponibilité",
    "^aucun moment$",
    "^jamais$",
  ],
  en: ["^not/never available/free", "^unavailable", "^never$"],
});

/** How an answer begins that offers no seat. */
export const beginsWithNone = recogniser({
  fr: ["^aucun/aucune"],
  en: ["^none"],
  // `Aucune limite` offers more seats, not none.
  not: ["limite", "maximum", "plafond", "preference"],
});

/** Number words from zero to ten, in the order of their values. */
export const NUMBER_WORDS: readonly (readonly string[])[] =
  "zero|un une one|deux two|trois three|quatre four|cinq five|six|sept seven|huit eight|neuf nine|dix ten"
    .split("|")
    .map((words) => words.split(" "));
