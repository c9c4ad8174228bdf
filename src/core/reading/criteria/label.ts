import { nounIn } from "../../intake/vocabulary/nouns.ts";

/** The noun that a question asks for: `Sur quels sujets…` asks for subjects, `Depuis combien d'années…` for years. */
const ASKED: readonly RegExp[] = [
  /(?<!\p{L})(?:quel(?:le)?s?|which|what)\s+(?:est|sont|is|are)\s+(?:the|your|votre|vos|les?|la)\s+([^?(]{2,30}?)\s*(?:\([^()]*\)\s*)?\?/iu,
  /(?<!\p{L})(?:quel(?:le)?s?|which|what)\s+(?:(?:est|sont|is|are)\s+)?(?:(?:the|your|votre|vos|les?|la)\s+)?(\p{L}[\p{L}·’'-]+(?:\s+(?:d['’]|de\s|of\s)\p{L}+)?)/iu,
  /(?<!\p{L})(?:combien\s+d(?:e\s+|['’])|how\s+many\s+)(\p{L}[\p{L}·-]+(?:\s+(?:d['’]|de\s|of\s)\p{L}+)?)/iu,
];
/** What follows `what` and is no noun: `What do you…`, `What would…`. */
const NO_NOUN =
  /^(?:do|does|did|would|will|can|could|should|have|has|are|is|que|est-ce|kind|type|sorte|genre)\b/i;
const ENDING = /\s*(?:\([^()]*\)\s*)?[?:*.]*\s*$/;
const LONGEST = 40;
/** A title of so many words names a thing; a longer one is a sentence. */
const MOST_WORDS = 4;
/** A header may be a whole letter to the participants: its beginning says what it asks for. */
const LONGEST_TITLE = 400;

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);
}

/** A question as written, cut at a word where it is long. */
function opening(title: string): string {
  const line = title.slice(0, LONGEST_TITLE).replace(/\s+/g, " ").replace(ENDING, "").trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}

/** A question in a few words: the noun it asks for, else a noun that it holds, else its first words. */
function shortened(title: string): string {
  const line = title.slice(0, LONGEST_TITLE).replace(/\s+/g, " ").trim();
  for (const pattern of ASKED) {
    const noun = pattern.exec(line)?.[1];
    if (noun !== undefined && !NO_NOUN.test(noun)) return capitalised(noun);
  }
  const start = opening(line);
  const isNoun = !line.includes("?") && !start.endsWith("…") && start.split(" ").length <= MOST_WORDS;
  const noun = isNoun ? null : nounIn(line);
  return noun === null ? start : capitalised(noun);
}

function shortest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length < best.length ? text : best), texts[0] ?? "");
}

/**
 * A name for each criterion, from the wordings of its questions: short, a noun where they hold one, and no two alike.
 *
 * @param wordings for each criterion, the titles of its questions, one or two of them.
 */
export function labelsOf(wordings: readonly (readonly string[])[]): string[] {
  const short = wordings.map((titles) => shortest(titles.map(shortened)));
  const counts = new Map<string, number>();
  for (const label of short) counts.set(label, (counts.get(label) ?? 0) + 1);
  return short.map((label, index) =>
    counts.get(label) === 1 ? label : shortest((wordings[index] ?? []).map(opening)),
  );
}
