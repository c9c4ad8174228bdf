import { dayOf } from "../../intake/answers/weekday.ts";
import { choiceLabel, nounIn } from "../../intake/vocabulary/nouns.ts";
import { beginningOf } from "../../people/beginning.ts";
import type { CriterionKind } from "../../programme/settings.ts";

/**
 * The noun that a question asks for, at the end of what is found in small letters: `Sur quels sujets…` asks for subjects,
 * `Depuis combien d'années…` for years. Letters of any case would take three times longer to be made ready.
 */
const ASKED: readonly RegExp[] = [
  /(?<!\p{L})(?:quel(?:le)?s?|which|what)\s+(?:est|sont|is|are)\s+(?:the|your|votre|vos|les?|la)\s+([^?(]{2,30}?)(?=\s*(?:\([^()]*\)\s*)?\?)/u,
  /(?<!\p{L})(?:quel(?:le)?s?|which|what)\s+(?:(?:est|sont|is|are)\s+)?(?:(?:the|your|votre|vos|les?|la)\s+)?(\p{L}[\p{L}·’'-]+(?:\s+(?:d['’]|de\s|of\s)\p{L}+)?)/u,
  /(?<!\p{L})(?:combien\s+d(?:e\s+|['’])|how\s+many\s+)(\p{L}[\p{L}·-]+(?:\s+(?:d['’]|de\s|of\s)\p{L}+)?)/u,
];
/** What follows `what` and is no noun: `What do you…`, `What would…`. */
const NO_NOUN =
  /^(?:do|does|did|would|will|can|could|should|have|has|are|is|was|were|est|sont|que|est-ce|kind|type|sorte|genre|of|you|these|those|point|extent|degree)\b/;
/** `3. Secteur`, `Q12 - Secteur`. */
const NUMBERING = /^(?:q ?)?\d{1,3}\s*[.):-]\s+/i;
/** A question is named by the thing, not by whose it is. */
const WHOSE = /^(?:votre|vos|ton|ta|tes|mon|ma|mes|your|my)\s+/i;
/** A title that asks people to do something names no thing: `Indiquez vos compétences`. */
const BIDDING = /^(?:\S{3,}ez|\S+-nous|tell|select|choose|list|indicate|describe|check|please|rate|pick)\s/i;
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
  const line = title
    .slice(0, LONGEST_TITLE)
    .replace(/\s+/g, " ")
    .replace(ENDING, "")
    .trim()
    .replace(NUMBERING, "");
  if (line.length <= LONGEST) return line;
  return `${beginningOf(line, LONGEST).replace(/\s+\S*$/, "")}…`;
}

/** A text of the same length in small letters: `İ` would become two signs. */
function inSmallLetters(text: string): string {
  return text.replace(/İ/g, "i").toLowerCase();
}

/** The noun that a question asks for, as written; null where it asks for none. */
function nounAsked(line: string): string | null {
  const small = inSmallLetters(line);
  for (const pattern of ASKED) {
    const match = pattern.exec(small);
    if (match?.[1] === undefined || NO_NOUN.test(match[1])) continue;
    const end = match.index + match[0].length;
    return line.slice(end - match[1].length, end);
  }
  return null;
}

/** A question in a few words: the noun it asks for, else a noun that it holds, else its first words. */
function shortened(title: string): string {
  const line = title.slice(0, LONGEST_TITLE).replace(/\s+/g, " ").trim().replace(NUMBERING, "");
  const askedNoun = nounAsked(line);
  if (askedNoun !== null) return capitalised(askedNoun);
  const start = opening(line);
  const isShort = !start.endsWith("…") && start.split(" ").length <= MOST_WORDS;
  const isNoun = isShort && !line.includes("?") && !BIDDING.test(line);
  const noun = isNoun ? null : nounIn(line);
  return noun === null ? capitalised(isNoun ? start.replace(WHOSE, "") : start) : capitalised(noun);
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

/** The questions of a criterion that wants a name. */
interface Unnamed {
  readonly kind: CriterionKind;
  readonly mentee?: readonly string[];
  readonly mentor?: readonly string[];
}

/** A small word that is left at the end once the day is gone: `Disponibilités le lundi`. */
const DANGLING = /[\s:–-]+(?:le|les|on)?[\s:–-]*$/iu;

/** The first of several questions, without the day of the week where each asks for another. */
function headTitle(titles: readonly string[]): string | undefined {
  const [first, second] = titles;
  if (first === undefined || second === undefined || dayOf(first) === null) return first;
  const words = first.split(/\s+/).filter((word) => dayOf(word) === null);
  return words.join(" ").replace(DANGLING, "") || first;
}

/** Whether a criterion is the first of several ranked choices, which the next one counts all together. */
function isFirstChoice({ mentee = [] }: Unnamed, { mentee: all = [] }: Unnamed): boolean {
  return mentee.length === 1 && all.length > 1 && mentee[0] === all[0];
}

/** A name for each criterion as proposed, in their order, no two alike; the first of ranked choices ends with a 1. */
export function criterionLabels(criteria: readonly Unnamed[]): string[] {
  const firsts = new Set(
    criteria.filter((criterion, at) => {
      const next = criteria[at + 1];
      return next !== undefined && isFirstChoice(criterion, next);
    }),
  );
  const wholes = criteria.filter((criterion) => !firsts.has(criterion));
  const labels = labelsOf(
    wholes.map(({ mentee = [], mentor = [] }) =>
      [headTitle(mentee), headTitle(mentor)].filter((title) => title !== undefined),
    ),
  );
  const labelOf = new Map(
    wholes.map((criterion, at) => {
      const { kind, mentee = [], mentor = [] } = criterion;
      return [criterion, kind === "chosen" ? choiceLabel([...mentee, ...mentor]) : (labels[at] ?? kind)];
    }),
  );
  return criteria.map((criterion, at) => {
    const next = firsts.has(criterion) ? criteria[at + 1] : undefined;
    return next === undefined
      ? (labelOf.get(criterion) ?? criterion.kind)
      : `${labelOf.get(next) ?? next.kind} 1`;
  });
}
