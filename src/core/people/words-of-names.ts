/** Words before a name that are no part of it, folded. `m` before one single word is an initial too. */
export const CIVILITIES: ReadonlySet<string> = new Set(
  "m mme mlle me dr dre mr mrs ms prof monsieur madame mademoiselle maitre docteur docteure professeur professeure miss mx".split(
    " ",
  ),
);

/** Words of a person's post, folded: what holds one is a title or a note, no name. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  [
    "directeur directrice direction president presidente presidence vice vp pdg dg ceo cfo coo cto rh hr",
    "gestionnaire manager superviseur superviseure supervisor superieur superieure chef cheffe patron patronne boss",
    "responsable coordonnateur coordonnatrice coordinator coordinateur coordinatrice conseiller conseillere adviser advisor",
    "adjoint adjointe assistant assistante associe associee associate partner fondateur fondatrice founder cofounder",
    "proprietaire owner ingenieur ingenieure ing eng engineer cpa mba phd avocat avocate lawyer notaire notary",
    "comptable accountant analyste analyst technicien technicienne technician administrateur administratrice administrator",
    "secretaire secretary officer director executive head lead chief senior junior principal principale generale",
    "general conseil ca board doyenne contremaitre",
    "commis clerk agent agente representant representante charge chargee specialiste specialist expert experte",
    "equipe team service departement department projet project",
  ].flatMap((line) => line.split(" ")),
);

/** Words at the end of a firm's name whose `&` or `et` parts no people, folded. */
const FIRM_ENDS: ReadonlySet<string> = new Set(
  "fils filles freres soeurs associes associees associates sons brothers partners partenaires cie co company compagnie inc ltee ltd".split(
    " ",
  ),
);

/** Whether folded words hold one of a person's post. */
export function holdsTitle(words: readonly string[]): boolean {
  return words.some((word) => TITLE_WORDS.has(word));
}

/** Articles and the like around the word of a post: `la directrice des ventes`, `head of sales`. */
const SMALL_WORD = /^(?:[ld][aeu']?|[ld]es|au|mon|ma|notre|the|my|our|of)$/;

/** Whether folded words say a post and no name: `directrice`, `la directrice des ventes`. */
export function isPost(words: readonly string[]): boolean {
  const said = words.filter((word) => !SMALL_WORD.test(word));
  return TITLE_WORDS.has(said[0] ?? "") && said.filter((word) => !TITLE_WORDS.has(word)).length < 2;
}

/** Whether folded words end as a firm's name does: `Roy & Fils`. */
export function endsAsFirm(words: readonly string[]): boolean {
  return FIRM_ENDS.has(words[words.length - 1] ?? "");
}
