import { recogniser, wholeRecogniser } from "./matcher.ts";

export const saysYes = wholeRecogniser({
  fr: [
    "oui|vrai|d'accord|j'accepte|oui, j'accepte|je consens|j'y consens|oui, je consens|bien sûr",
    "absolument|certainement|volontiers",
  ].flatMap((line) => line.split("|")),
  en: ["yes|true|i agree|yes, i agree|i accept|i consent|agree|agreed|sure|of course|absolutely"].flatMap(
    (line) => line.split("|"),
  ),
  es: ["sí"],
});
export const saysNo = wholeRecogniser({
  fr: ["non", "faux", "je refuse", "non, je refuse", "pas du tout", "non merci", "je n'accepte pas"],
  en: [
    "no|false|i do not agree|no, i do not agree|i don't agree|i refuse|disagree|not at all",
    "no thanks",
  ].flatMap((line) => line.split("|")),
});
/** To accept or to refuse something in so many words, as one does with conditions and not with an opinion. */
export const saysAcceptOrRefuse = wholeRecogniser({
  fr: [
    "accepter|accepté|acceptée|j'accepte|oui, j'accepte|j'ai lu et j'accepte|je consens",
    "j'y consens|refuser|refusé|refusée|je refuse|non, je refuse|je n'accepte pas",
  ].flatMap((line) => line.split("|")),
  en: [
    "accept|accepted|i accept|yes, i accept|i have read and accept|i consent|decline|declined",
    "i decline|refuse|i refuse|i do not accept|i don't accept|i do not consent|i don't consent",
  ].flatMap((line) => line.split("|")),
});
/** Neither yes nor no, and an answer to the same questions. */
export const saysPerhaps = wholeRecogniser({
  fr: [
    "peut-être|je ne sais pas|ne sais pas|à voir|à discuter|en attente|pas encore|s. o.|parfois",
    "ça dépend",
  ].flatMap((line) => line.split("|")),
  en: ["maybe|not sure|i don't know|perhaps|pending|not yet|n/a|sometimes|it depends|unsure"].flatMap(
    (line) => line.split("|"),
  ),
});

/** How an answer begins that says yes or no and more: `Oui, si c'est loin`. */
export const beginsWithYesOrNo = recogniser({ fr: ["^oui", "^non"], en: ["^yes", "^no"] });
