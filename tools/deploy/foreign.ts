import type { Files } from "./remote.ts";

/**
 * How a script of ours begins and ends, pushed or pasted as one file, of this version or of those before: what somebody
 * added to it is theirs.
 */
const OUR_BEGINNING = /^(?:var App_ = \(|\/\*\*\n \* Dyade )/;
const OUR_END = /(?:\breturn App_\.\w+\((?:input|\.\.\.args)\); \}|\n\/\/ Fin de Dyade\. End of Dyade\.)\s*$/;
/** The title of a page of ours. */
const OUR_PAGE = /<title>Dyade<\/title>/;
/** Pages that earlier versions had. */
const EARLIER_PAGES = ["rooms.html"];
/** The function that Google puts in a new project. */
const STARTER = /^\s*function \w+\(\) *\{\s*\}\s*$/;
export const MANIFEST = "appsscript.json";

function isOurs(
  name: string,
  text: string,
  pushed: ReadonlySet<string>,
  filledIn: readonly string[],
): boolean {
  if (name === MANIFEST || text.trim() === "" || STARTER.test(text)) return true;
  if (filledIn.some((title) => name === `${title}.js`)) return text.includes("PROGRAMME");
  if (name.endsWith(".html"))
    return EARLIER_PAGES.includes(name) || (pushed.has(name) && OUR_PAGE.test(text));
  return OUR_BEGINNING.test(text) && OUR_END.test(text);
}

/** The files of a project that are somebody else's: a push erases them. By name, in order. */
export function foreignFiles(remote: Files, pushed: Files, filledIn: readonly string[]): string[] {
  const names = new Set(pushed.keys());
  return [...remote].flatMap(([name, text]) => (isOurs(name, text, names, filledIn) ? [] : [name])).sort();
}
