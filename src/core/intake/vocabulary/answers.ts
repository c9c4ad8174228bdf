import { recogniser, wholeRecogniser } from "./matcher.ts";

export const saysYes = wholeRecogniser({
  fr: [
    "oui",
    "vrai",
    "d'accord",
    "j'accepte",
    "oui, j'accepte",
    "je consens",
    "j'y consens",
    "oui, je consens",
    "bien sûr",
    "absolument",
    "certainement",
    "volontiers",
  ],
  en: [
    "yes",
    "true",
    "i agree",
    "yes, i agree",
    "i accept",
    "i consent",
    "agree",
    "agreed",
    "sure",
    "of course",
    "absolutely",
  ],
  es: ["sí"],
});
export const saysNo = wholeRecogniser({
  fr: ["non", "faux", "je refuse", "non, je refuse", "pas du tout", "non merci", "je n'accepte pas"],
  en: [
    "no",
    "false",
    "i do not agree",
    "no, i do not agree",
    "i don't agree",
    "i refuse",
    "disagree",
    "not at all",
    "no thanks",
  ],
});
/** Neither yes nor no, and an answer to the same questions. */
export const saysPerhaps = wholeRecogniser({
  fr: [
    "peut-être",
    "je ne sais pas",
    "ne sais pas",
    "à voir",
    "à discuter",
    "en attente",
    "pas encore",
    "s. o.",
    "parfois",
    "ça dépend",
  ],
  en: [
    "maybe",
    "not sure",
    "i don't know",
    "perhaps",
    "pending",
    "not yet",
    "n/a",
    "sometimes",
    "it depends",
    "unsure",
  ],
});

/** A box that was not ticked. */
export const saysUnticked = wholeRecogniser({ fr: ["faux"], en: ["false"] });

/** How an answer begins that says yes or no and more: `Oui, si c'est loin`. */
export const beginsWithYesOrNo = recogniser({ fr: ["^oui", "^non"], en: ["^yes", "^no"] });

/** A refused consent. */
export const beginsWithRefusal = recogniser({
  fr: ["^non", "^je refuse", "^je ne", "^je n"],
  en: ["^no", "^i do not", "^i don't", "^i refuse"],
});

/** An answer that is a yes or a no and nothing else, as a priority may be. */
export const saysPlainYes = wholeRecogniser({ fr: ["oui", "vrai"], en: ["yes", "true"] });
export const saysPlainNo = wholeRecogniser({ fr: ["non", "faux"], en: ["no", "false"] });

export const saysNobody = wholeRecogniser({
  fr: [
    "aucun",
    "aucune",
    "aucun·e",
    "aucun(e)",
    "personne",
    "non",
    "néant",
    "rien",
    "s/o",
    "sans objet",
    "vacant",
  ],
  en: ["none", "nobody", "no one", "noone", "n/a", "na", "no", "nil", "nothing", "not applicable", "-", "--"],
});

/** How an answer begins that offers no seat. */
export const beginsWithNone = recogniser({ fr: ["^aucun", "^aucune"], en: ["^none"] });

/** Number words from zero to ten, in the order of their values. */
export const NUMBER_WORDS: readonly (readonly string[])[] = [
  ["zero"],
  ["un", "une", "one"],
  ["deux", "two"],
  ["trois", "three"],
  ["quatre", "four"],
  ["cinq", "five"],
  ["six"],
  ["sept", "seven"],
  ["huit", "eight"],
  ["neuf", "nine"],
  ["dix", "ten"],
];
