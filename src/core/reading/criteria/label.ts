/** The noun that a question asks for: `Sur quels sujets…` asks for subjects, `Depuis combien d'années…` for years. */
const ASKED: readonly RegExp[] = [
  /(?<!\p{L})(?:quel(?:le)?s?|which|what)\s+(?:est|sont|is|are)\s+(?:the|your|votre|vos|les?|la)\s+([^?(]{2,30}?)\s*(?:\([^()]*\)\s*)?\?/iu,
  /(?<!\p{L})(?:quel(?:le)?s?|which|what)\s+(?:(?:est|sont|is|are)\s+)?(?:(?:the|your|votre|vos|les?|la)\s+)?(\p{L}[\p{L}·’'-]+(?:\s+(?:d['’]|de\s|of\s)\p{L}+)?)/iu,
  /(?<!\p{L})(?:combien\s+d(?:e\s+|['’])|how\s+many\s+)(\p{L}[\p{L}·-]+(?:\s+(?:d['’]|de\s|of\s)\p{L}+)?)/iu,
];
const ENDING = /\s*(?:\([^()]*\)\s*)?[?:*.]*\s*$/;
const LONGEST = 40;

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

/** A question in a few words: the noun it asks for, else its first words. */
function shortened(title: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  for (const pattern of ASKED) {
    const noun = pattern.exec(line)?.[1];
    if (noun !== undefined) return capitalised(noun);
  }
  return opening(line);
}

/** A question as written, cut at a word where it is long. */
function opening(title: string): string {
  const line = title.replace(/\s+/g, " ").replace(ENDING, "").trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}

function shortest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length < best.length ? text : best), texts[0] ?? "");
}

/**
 * A name for each criterion, from the wordings of its questions: short, and no two alike.
 *
 * @param wordings for each criterion, the titles of its questions, one or two of them.
 */
export function labelsOf(wordings: readonly (readonly string[])[]): string[] {
  const short = wordings.map((titles) => shortest(titles.map(shortened)));
  return short.map((label, index) => {
    const unique = short.every((other, at) => at === index || other !== label);
    return unique ? label : shortest((wordings[index] ?? []).map(opening));
  });
}
