import { recognisers } from "./matcher.ts";

/** Asked about the names of thousands, in which no other list is looked for. */
const recogniser = recognisers();

const SUPERIOR = "personne/gestionnaire/supérieur*/supervis*/manager";

/** Who works for nobody. */
const NO_EMPLOYEE = "entrepreneur/entrepreneure/retraité/retraitée/étudiant/étudiante/retired/student";

/** An answer by which somebody says that nobody is above them, or names nobody else. */
export const saysNobodyAbove = recogniser({
  fr: (
    `^aucun/aucune/sans $|^aucun/aucune/sans ${SUPERIOR} $|^pas de $|^pas de ${SUPERIOR} $|` +
    "^néant/personne/so/moi $|^s o $|^sans objet/emploi $|^ne s'applique pas $|^non applicable $|" +
    "^moi-même $|^travailleur/travailleuse autonome $|^je n … ai pas/aucun/aucune|" +
    `^je suis … propriétaire/compte|^${NO_EMPLOYEE} $|^je suis … patron/patronne/${NO_EMPLOYEE} $|` +
    "^à mon compte|mon/ma propre patron/patronne/boss"
  ).split("|"),
  en: (
    `^no $|^no one/${SUPERIOR} $|^non/none/nil/nobody/na $|^n a $|^does not apply $|` +
    "^not applicable $|^me/self/myself $|self employed|^i have no|^i do/don not/t have|" +
    "^i am/m … owner|my own boss"
  ).split("|"),
});

/** Whole answers to whom one would avoid that name nobody, each after a `|`. */
export const NOBODY_TO_AVOID =
  "non merci|rien|rien à signaler|pas vraiment|pas à ma connaissance|personne en particulier|" +
  "aucune personne en particulier|aucun conflit|ras|no thanks|no thank you|nothing|not really|" +
  "not that i know of|none that i know of|no conflict|nobody in particular|no one in particular";

/** An answer that names nobody, without saying that there is nobody. */
export const saysUnknown = recogniser({
  fr: "^ne sais pas $|^je ne sais pas $|^inconnu/inconnue $|^à déterminer/confirmer/venir $|^en transition $".split(
    "|",
  ),
  en: "^do/don not/t know $|^i do/don not/t know $|^unknown/tbd/x/xx/xxx $|^to be determined $".split("|"),
});

/** A post that nobody holds. */
export const saysVacant = recogniser({
  fr: (
    "^vacant/vacante $|^à pourvoir/combler $|^poste … vacant/pourvoir/combler $|" +
    "^le/un poste … vacant/pourvoir/combler $"
  ).split("|"),
  en: "^vacancy/open $|^vacant position/post $|^to be filled $|^position/post … filled/open $".split("|"),
});
