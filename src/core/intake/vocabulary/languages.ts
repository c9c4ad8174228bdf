/** Words that headers of one language hold. */
export const FRENCH_WORDS: ReadonlySet<string> = new Set(
  "horodateur courriel nom prénom le la les des de du un une vos votre quel quels quelle quelles que qui est et ou avec pour dans combien vous êtes région entreprise organisme gestionnaire langue langues sujets compétences adresse ville choix années aimeriez pouvez en sur"
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(" "),
);
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  "timestamp email e-mail name first last the an of your you what which who is are and or with for in how many do department company organization organisation manager language languages topics skills grade city address choice years would can goals about to".split(
    " ",
  ),
);
