/** A piece of a formula. `reference` is one cell or area of the same tab, as `$A$1`, `B:B` or `A2:A`. */
export interface Token {
  readonly kind: "number" | "text" | "name" | "reference" | "sign" | "foreign";
  readonly text: string;
}

const REFERENCE =
  /^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?(?![\w(!])|^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d+)?(?![\w(!])/;
const PIECES = [
  ["text", /^"(?:[^"]|"")*"/],
  ["foreign", /^(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Za-z]*\$?\d*(?::\$?[A-Za-z]*\$?\d*)?/u],
  ["reference", REFERENCE],
  ["number", /^\d+(?:\.\d+)?/],
  ["name", /^[\p{L}_][\p{L}\p{N}_.]*/u],
  ["sign", /^(?:<>|<=|>=|[=<>&+\-*/(),;])/],
] as const;

/** The pieces of a formula in order, blanks left out; null where a sign is met that none of them is. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let rest = formula.trimStart(); rest !== "";) {
    const token = firstToken(rest);
    if (token === null) return null;
    tokens.push(token);
    rest = rest.slice(token.text.length).trimStart();
  }
  return tokens;
}

function firstToken(rest: string): Token | null {
  for (const [kind, pattern] of PIECES) {
    const text = pattern.exec(rest)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return null;
}

/** The formula with each reference to its own tab replaced; everything else stays as it is written. */
export function mapReferences(formula: string, replace: (reference: string) => string): string {
  let written = "";
  for (let rest = formula; rest !== "";) {
    const token = firstToken(rest) ?? { kind: "sign", text: rest.charAt(0) };
    written += token.kind === "reference" ? replace(token.text) : token.text;
    rest = rest.slice(token.text.length);
  }
  return written;
}
