/** Addresses that a page never fetches: names of XML vocabularies, and what a sentence says of a form's address. */
const NAMES =
  /http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)|https:\/\/docs\.google\.com\/forms\//g;

/** What HtmlService or a browser would misread in an inlined part, and how to name it in an error. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<\?/, "a scriptlet (<?)"],
  [/<\/(?:script|style)/i, "the end of its own element"],
  [/<!--/, "an HTML comment"],
  [/\b(?:https?|ftp|wss?):\/\//i, "an address"],
  [/\burl\(/, "a style that fetches"],
];

/** @throws {Error} when `text` holds something that HtmlService or a browser would misread inside its element. */
export function assertServable(text: string, part: string): void {
  for (const [pattern, name] of FORBIDDEN) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const around = text.slice(Math.max(0, match.index - 40), match.index + 40);
    throw new Error(`The ${part} contains ${name}: …${around}…`);
  }
}

/** A script as HtmlService serves it. @throws {Error} when it cannot. */
export function servableScript(text: string, part: string): string {
  // The same strings to the engine, without the two slashes that look like a comment.
  const code = text.trim().replace(NAMES, (name) => name.replace("//", "\\x2f/"));
  assertServable(code, part);
  return code;
}
