import { recogniser, withoutNotes } from "./matcher.ts";
import { wordsOf } from "./words.ts";

/** The words of a text. */
function setOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text));
}

/** The words that ask for a given name, for a family name, for either. */
const FIRST = setOf("prénom first given forename christian nombre");
const LAST = setOf("last surname family famille apellido patronyme");
/** A second question of a title gets a number in Microsoft Forms: `Nom2`. */
const NAME = setOf("nom name nom2 name2 fullname identité");
/** Words that ask for a name beside the word `name` alone: `Famille`, `Christian`. */
const OF_OTHER_THINGS = setOf("family famille christian");
/** The words beside them that change nothing. */
const FILLER = setOf(
  [
    "quel quels quelle est sont le la les l du de des d à et ou votre vos ton tes mon mes au",
    "veuillez svp inscrire indiquer entrer entrez écrire saisir nous donner merci vous plaît s il ci dessous bonjour",
    "usuel usuelle usage naissance choisi bénévole élève stagiaire dirigeant dirigeante gens",
    "participant participante personne mentor mentore mentoree protégé protegee entrepreneur entrepreneure employé employée étudiant étudiante candidat candidate",
    "répondant répondante inscrit inscrite légal légaux membre member",
    "chosen volunteer y what is are the a of and or your my & please enter write provide type give us here hello hi there",
    "person mentee protege employee student applicant respondent legal",
  ].join(" "),
);
/** Of oneself: beside a role it is somebody else whom one would like. */
const PREFERRED = setOf("préféré preferred");
const WHOLE = setOf("complet full complete entier");
const NUMBERING = /^q?\p{N}+$/u;
/** A tab may call the column by the role alone. */
const ROLES = setOf("mentor mentore mentee mentoree participant participante protégé");

const asksHowOneIsCalled = recogniser({
  fr: ["^comment vous appelez vous $", "^comment t'appelles tu $"],
  en: ["^what should we call you $", "^what are you called $"],
});

/** `either`: a name alone (`Nom`), the whole name, or beside a given name the other part of it. */
export type NamePart = "first" | "last" | "either" | "whole";

/**
 * Which part of a name a title asks for, being made of the words of names and nothing else: `Nom / Name`, `Nom - Prénom`,
 * `First & Last Name`, `Quel est votre nom ?`.
 *
 * @returns null for a title that asks something else.
 */
export function namePartAsked(title: string): NamePart | null {
  if (asksHowOneIsCalled(withoutNotes(title))) return "whole";
  const words = wordsOf(withoutNotes(title)).filter((word) => word !== "|" && !NUMBERING.test(word));
  if (words.length > 0 && words.every((word) => ROLES.has(word))) return "whole";
  const isOfOthers = words.some((word) => ROLES.has(word));
  const rest = words.filter((word) => !FILLER.has(word) && (isOfOthers || !PREFERRED.has(word)));
  const holds = (list: ReadonlySet<string>): boolean => rest.some((word) => list.has(word));
  if (!rest.every((word) => [FIRST, LAST, NAME, WHOLE].some((list) => list.has(word)))) return null;
  // In French a `nombre` counts something.
  if (rest.includes("nombre") && !rest.includes("apellido")) return null;
  if (rest.every((word) => OF_OTHER_THINGS.has(word))) return null;
  if (holds(FIRST)) return holds(LAST) || rest.includes("nom") ? "whole" : "first";
  if (holds(LAST)) return rest.includes("surname") && holds(NAME) ? "whole" : "last";
  if (!holds(NAME)) return null;
  return holds(WHOLE) ? "whole" : "either";
}
