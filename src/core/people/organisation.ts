import { fold } from "./fold.ts";
import { keptLately } from "./kept-lately.ts";

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "inc ltee limitee ltd limited enr senc sencrl corp co cie llc llp srl sa sarl sas".split(" "),
);
const ARTICLE = /^(?:(?:la|le|les|the) |l' ?)(?=.)/;

/**
 * The form in which organisations are compared: folded, hyphens as spaces, `&` and `and` as `et`, without an article at
 * the start and legal forms at the end (`Meubles Gagné inc.` is `Meubles Gagné`), never the whole name.
 */
export const organisationKey = keptLately((text: string): string => {
  const words = fold(text)
    .replace(/[-&]/g, (sign) => (sign === "-" ? " " : " et "))
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => (word === "and" ? "et" : word));
  const isForm = (word: string | undefined): boolean =>
    word !== undefined && LEGAL_FORMS.has(word.replace(/[.,()]/g, ""));
  let end = words.length;
  while (end > 1 && isForm(words[end - 1])) end -= words[end - 2] === "et" && end > 2 ? 2 : 1;
  const bare = fold(words.slice(0, end).join(" "));
  return (bare || words.join(" ")).replace(ARTICLE, "");
});
