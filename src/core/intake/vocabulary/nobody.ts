import { recogniser } from "./matcher.ts";

const SUPERIOR = "personne/gestionnaire/supérieur/supérieure/superviseur/superviseure/supervisor/manager";

/** An answer by which somebody says that nobody is above them, or names nobody else. */
export const saysNobodyAbove = recogniser({
  fr: (
    `^aucun/aucune/sans $|^aucun/aucune/sans ${SUPERIOR} $|^pas de $|^pas de ${SUPERIOR} $|` +
    "^néant/personne/so/moi $|^s o $|^sans objet $|^ne s'applique pas $|^non applicable $|" +
    "^moi-même $|^travailleur/travailleuse autonome $|^je n'ai pas/aucun/aucune|" +
    "^je suis … propriétaire/compte|^à mon compte|mon/ma propre patron/patronne/boss"
  ).split("|"),
  en: (
    `^no $|^no one/${SUPERIOR} $|^non/none/nil/nobody/na $|^n a $|^does not apply $|` +
    "^not applicable $|^me/self/myself $|self employed|^i have no|^i do not have|" +
    "^i don't have|^i am/m … owner|my own boss"
  ).split("|"),
});

/** An answer that names nobody, without saying that there is nobody. */
export const saysUnknown = recogniser({
  fr: "^ne sais pas $|^je ne sais pas $|^inconnu/inconnue $|^à déterminer $".split("|"),
  en: (
    "^don't know $|^do not know $|^i don't know $|^i do not know $|^unknown/tbd/x/xx/xxx $|" +
    "^to be determined $"
  ).split("|"),
});

/** A post that nobody holds. */
export const saysVacant = recogniser({
  fr: (
    "^vacant/vacante $|^poste vacant $|^le/un poste vacant $|^poste est vacant $|" +
    "^le poste est vacant $|^à pourvoir/combler $|^poste à pourvoir/combler $|" +
    "^le/un poste à pourvoir/combler $|^poste est à pourvoir/combler $|" +
    "^le poste est à pourvoir/combler $"
  ).split("|"),
  en: (
    "^vacancy $|^vacant position/post $|^to be filled $|^position/post to be filled $|^open $|" +
    "^position/post open $"
  ).split("|"),
});
