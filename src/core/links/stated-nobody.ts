import { recogniser } from "../intake/vocabulary/matcher.ts";

const NOBODY =
  /^(?:-+|(?:aucun(?:.?e\)?)?|sans|pas de|no)(?: one| personne| gestionnaire| superieur(?:.?e\)?)?| supervis(?:eure?|or)| manager)?|none?|nil|neant|nobody|personne|n[/.]?a|s[/.]?o|sans objet|ne s'applique pas|does not apply|(?:non|not) applicable|moi(?:-meme)?|me|(?:my)?self|self-employed|travaill(?:eur|euse) autonome)$/;
const UNTOLD =
  /^(?:|(?:je )?ne sais pas|(?:i )?(?:don't|do not) know|inconnu(?:.?e\)?)?|unknown|x{1,3}|a determiner|tbd|to be determined)$/;

const VACANT =
  /^(?:(?:le |un )?(?:poste )?(?:est )?(?:vacante?|a pourvoir|a combler)|vacancy|vacant (?:position|post)|(?:position |post )?(?:to be filled|open))$/;

/** Whether a folded answer says that a post is vacant: that is no person, and two such posts are two. */
export function isVacant(folded: string): boolean {
  return VACANT.test(folded);
}

/** A sentence by which somebody says that nobody is above them. */
const saysOwnBoss = recogniser({
  fr: [
    "^je n'ai pas/aucun/aucune",
    "^je suis … propriétaire/compte",
    "^à mon compte",
    "mon/ma propre patron/patronne/boss",
  ],
  en: ["^i have no", "^i do not have", "^i don't have", "self employed", "^i am/m … owner", "my own boss"],
});

/**
 * Whether a folded answer says that there is nobody: `aucun·e`, `none`, `-`, `N/A`, or the writer (`moi`, `myself`, `je
 * suis propriétaire`).
 */
export function statesNobody(folded: string): boolean {
  return NOBODY.test(folded) || saysOwnBoss(folded);
}

/** Whether a folded answer names nobody without saying that there is nobody: blank, `?`, `je ne sais pas`. */
export function tellsNothing(folded: string): boolean {
  return UNTOLD.test(folded);
}

/** Whether a folded text can be the name of a person or an organisation. */
export function namesSomebody(folded: string): boolean {
  return !statesNobody(folded) && !tellsNothing(folded) && !isVacant(folded);
}
