import { fold } from "../../people/fold.ts";
import { recogniser, wholeRecogniser, withoutNotes } from "./matcher.ts";
import { ORIGINS } from "./origin-traits.ts";
import { CIVILITY, PERSONAL } from "./personal-traits.ts";

const TRAITS = [...PERSONAL, ...ORIGINS].map(recogniser);

const asksForCivility = recogniser(CIVILITY);

/**
 * Whether a question asks for what must never count by itself: age, gender, civility, origin, citizenship, religion, mother
 * tongue, marital status, sexual orientation, Indigenous identity, immigration, disability or health.
 */
export function asksForSensitiveTrait(title: string): boolean {
  const bare = withoutNotes(title);
  // `Title (Mr., Ms., Mx.)`
  return TRAITS.some((isTrait) => isTrait(bare)) || asksForCivility(title);
}

/** An answer by which somebody says a trait of theirs, whatever is asked. */
export const saysTrait = wholeRecogniser({
  fr: [
    "homme|femme|un homme|une femme|masculin|féminin|non binaire|non-binaire|personne non binaire",
    "homme cisgenre|femme cisgenre|homme trans|femme trans|transgenre|il|elle|iel|il/lui",
    "elle/elle|elle/la|iel/iels|monsieur|madame|m.|mme|f|h|bispirituel|bispirituelle|hétérosexuel",
    "hétérosexuelle|homosexuel|gai|lesbienne|bisexuel|bisexuelle|pansexuel|pansexuelle",
    "célibataire|marié|mariée|marié·e|en couple|conjoint de fait|conjointe de fait|union libre",
    "divorcé|divorcée|séparé|séparée|veuf|veuve|autochtone|première nation|premières nations",
    "inuit|métis|minorité visible|personne racisée|citoyen canadien|citoyenne canadienne",
    "résident permanent|résidente permanente|réfugié|réfugiée|catholique|protestant|protestante",
    "musulman|musulmane|juif|juive|hindou|athée|bouddhiste",
  ].flatMap((line) => line.split("|")),
  en: [
    "man|woman|male|female|non-binary|nonbinary|non binary|transgender|trans man|trans woman",
    "cisgender man|cisgender woman|he/him|she/her|they/them|mr|mrs|ms|two-spirit|genderqueer",
    "straight|heterosexual|homosexual|gay|lesbian|bisexual|pansexual|asexual|queer|single|married",
    "common-law|divorced|separated|widowed|indigenous|first nations|metis|white|black|latino",
    "latina|latinx|hispanic|south asian|east asian|asian|arab|caucasian|african american",
    "visible minority|canadian citizen|permanent resident|refugee|catholic|protestant|muslim",
    "jewish|christian|hindu|sikh|buddhist|atheist",
  ].flatMap((line) => line.split("|")),
});

/** What is counted in brackets too, and is no age. */
const countsOther = recogniser({
  fr: [
    "employé/effectif/taille/heure/minute/revenu/salaire/distance/kilomètre/km",
    "expérience/ancienneté/carrière/affaires/métier/rencontre/équipe/client",
  ],
  en: ["employee/size/hour/minute/income/salary/revenue/experience/seniority/career/business/meeting/team"],
});

/** Brackets by which forms ask for an age: `18-24`, `25 à 34 ans`, `65 et plus`. */
const AGE_BRACKET = /^(?:de )?(\d\d) ?(?:-|a|to|et) ?(\d\d)(?: ans| years| years old)?$/;
/** From one age to the other, a bracket that is none of years of experience. */
const [YOUNGEST, OLDEST, WIDEST] = [15, 99, 20];

/** Whether an answer is a bracket of ages, unless the title counts something else. */
export function saysAge(answer: string, title: string): boolean {
  const [, from, to] = AGE_BRACKET.exec(fold(answer)) ?? [];
  const [least, most] = [Number(from), Number(to)];
  const isBracket = least >= YOUNGEST && most <= OLDEST && most > least && most - least <= WIDEST;
  return isBracket && !countsOther(title);
}
