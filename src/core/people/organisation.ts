import { fold } from "./fold.ts";
import { keptLately } from "./kept-lately.ts";

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "inc ltee limitee ltd limited enr senc sencrl corp co cie llc llp srl sa sarl sas gmbh plc ulc".split(" "),
);
/** `(siège social)`, `[Caisse de Lévis]`: a place or a part of the organisation, its initials. */
const NOTE = /[([][^()[\]]*[)\]]/g;
const AND = /[&+]|\band\b/g;
const ARTICLE = /^(?:(?:la|le|les|the) |l' ?)(?=.)/;

/**
 * The form in which organisations are compared: folded, hyphens as spaces, `&`, `+` and `and` as `et`, without an article
 * at the start, legal forms at the end (`Meubles Gagné inc.` is `Meubles Gagné`) and notes in (…) and […], never the whole
 * name. Two branches of one organisation are one, so that no tie between them is missed.
 */
export const organisationKey = keptLately((text: string): string => {
  const folded = fold(text);
  const words = (folded.replace(NOTE, "").trim() || folded)
    .replace(/-/g, " ")
    .replace(AND, " et ")
    .trim()
    .split(/ +/);
  const isForm = (word = ""): boolean => LEGAL_FORMS.has(word.replace(/[.,]/g, ""));
  let end = words.length;
  while (end > 1 && isForm(words[end - 1])) end -= words[end - 2] === "et" && end > 2 ? 2 : 1;
  const bare = fold(words.slice(0, end).join(" "));
  return (bare || folded).replace(ARTICLE, "");
});
