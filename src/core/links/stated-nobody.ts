const NOBODY = new Set(
  [
    "n/a, n.a, na, s/o, s.o, sans objet, ne s'applique pas, non applicable, not applicable, non, no, sans, neant, nil",
    "none, no one, nobody, personne, no manager, no supervisor, pas de gestionnaire, sans gestionnaire",
    "moi, moi-meme, me, myself, self, self-employed, travailleur autonome, travailleuse autonome",
  ].flatMap((line) => line.split(", ")),
);
const NONE = /^(?:-+|aucun(?:[·•./(-]?e)?\)?(?: gestionnaire| superviseur| superviseure| personne)?)$/;

const UNTOLD = new Set(
  [
    "je ne sais pas, ne sais pas, i don't know, i do not know, don't know, inconnu, inconnue, unknown",
    "a determiner, tbd, to be determined, vacant, vacante, poste vacant, vacancy, vacant position, a pourvoir",
  ].flatMap((line) => line.split(", ")),
);

/** Whether a folded answer says that there is nobody: `aucun·e`, `none`, `-`, `N/A`, or the writer (`moi`, `myself`). */
export function statesNobody(folded: string): boolean {
  return NOBODY.has(folded) || NONE.test(folded);
}

/** Whether a folded answer names nobody without saying that there is nobody: blank, `?`, `je ne sais pas`, `vacant`. */
export function tellsNothing(folded: string): boolean {
  return folded === "" || UNTOLD.has(folded);
}

/** Whether a folded text can be the name of a person or an organisation. */
export function namesSomebody(folded: string): boolean {
  return !statesNobody(folded) && !tellsNothing(folded);
}
