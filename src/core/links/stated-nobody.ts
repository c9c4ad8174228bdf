import { saysNobodyAbove, saysUnknown, saysVacant } from "../intake/vocabulary/nobody.ts";

const DASHES = /^-+$/;

/** Whether a folded answer says that a post is vacant: that is no person, and two such posts are two. */
export function isVacant(folded: string): boolean {
  return saysVacant(folded);
}

/** Whether a folded answer says so before a note, which may still name somebody: `vacant (en recrutement)`. */
export function opensWithVacancy(folded: string): boolean {
  return isVacant(folded.split(/,| [([-]| depuis /)[0] ?? "");
}

/**
 * Whether a folded answer says that there is nobody: `aucun·e`, `none`, `-`, `N/A`, or the writer (`moi`, `myself`, `je
 * suis propriétaire`).
 */
export function statesNobody(folded: string): boolean {
  return DASHES.test(folded) || saysNobodyAbove(folded);
}

/** Whether a folded answer names nobody without saying that there is nobody: blank, `?`, `je ne sais pas`. */
export function tellsNothing(folded: string): boolean {
  return folded === "" || saysUnknown(folded);
}

/** Whether a folded text can be the name of a person or an organisation. */
export function namesSomebody(folded: string): boolean {
  return !statesNobody(folded) && !tellsNothing(folded) && !isVacant(folded);
}
