import { mentionsIn } from "../people/cut.ts";
import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import { emailsIn, readMention } from "../people/mention.ts";
import { organisationKey } from "../people/organisation.ts";
import { personMeant } from "../people/who-is-meant.ts";
import type { Identity } from "./identity.ts";
import { type KnownFacts, knownFacts } from "./known-facts.ts";
import { CAPITAL, isWithinOther, nameSpans } from "./name-spans.ts";
import { signSpans } from "./sign-names.ts";
import { type Beside, type DoubtReason, type Span, inOrder, lowerCase, placesOfText } from "./spans.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Finds where a text means somebody. */
export interface PersonFinder {
  find(text: string, beside?: Beside): readonly Span[];
  /** Whether a text certainly names them. */
  names(text: string, beside?: Beside): boolean;
  /** Whether a hidden key is theirs. */
  isKey(text: string): boolean;
  /** Whether a name or a label, as a whole text, certainly means them. */
  isWhole(text: string, beside?: Beside): boolean;
}

/** Of a text longer than this no word is looked at that is only alike. */
const LONGEST_LIST = 200;
const SHORTEST_WORD = 3;

/** The addresses and the keys of the person, also as they stand in a link. */
function addressSpans(text: string, { person, shared, homonyms }: KnownFacts): Span[] {
  const isLink = text.includes("://");
  if (!isLink && !text.includes("@") && !text.includes("|")) return [];
  const lower = lowerCase(text);
  const at = (part: string, doubt: DoubtReason | null): Span[] =>
    placesOfText(text, lower, part).map((from) => ({ from, to: from + part.length, doubt }));
  const encoded = (isLink ? [...person.names, ...person.emails] : []).flatMap((spelling) => {
    const code = encodeURIComponent(spelling);
    return [code, code.replace(/%20/g, "+")].map(lowerCase).filter((each) => each !== lowerCase(spelling));
  });
  return [
    ...person.keys.flatMap((key) => at(lowerCase(key), null)),
    ...person.emails.flatMap((email) => at(email, shared.has(email) ? "shared" : null)),
    ...[...new Set(encoded)].flatMap((code) => at(code, homonyms.length > 0 ? "namesake" : null)),
  ];
}

/** Names that are only alike, in a cell that holds names. */
function alikeSpans(text: string, spans: readonly Span[], { index, allFirms, isAlike }: KnownFacts): Span[] {
  if (text.length > LONGEST_LIST || allFirms.has(organisationKey(text))) return [];
  return mentionsIn(text, index).flatMap((mention): Span[] => {
    const from = text.indexOf(mention);
    const to = from + mention.length;
    if (from < 0 || spans.some((span) => span.from < to && span.to > from)) return [];
    if (!isAlike(readMention(mention).name)) return [];
    const meant = personMeant(index.lookUp(mention));
    return meant === null || meant === 0 ? [{ from, to, doubt: "alike" }] : [];
  });
}

/** The words of a text, but for those inside the address of somebody else. */
function wordsOf(text: string, { vocabulary, person, others }: KnownFacts): Token[] {
  const tokens = tokensOf(text, vocabulary);
  const theirs = emailsIn(text).filter(
    (email) => !person.emails.includes(email) && others.some(({ emails }) => emails.includes(email)),
  );
  const places = theirs.flatMap((email) =>
    placesOfText(text, lowerCase(text), email).map((from) => ({ from, to: from + email.length })),
  );
  return tokens.filter(({ from, to }) => !places.some((place) => place.from <= from && to <= place.to));
}

/** A given name or a family name alone, where nobody else has it or the text is about the person. */
function partSpans(
  text: string,
  tokens: readonly Token[],
  facts: KnownFacts,
  { isAbout = false }: Beside,
): Span[] {
  const { vocabulary, common } = facts;
  return tokens
    .filter(
      ({ word, from, to }, at) =>
        word.length >= SHORTEST_WORD &&
        vocabulary.has(word) &&
        (isAbout || !common.has(word)) &&
        CAPITAL.test(text.slice(from, to)) &&
        !isWithinOther(text, tokens, at, at + 1, facts),
    )
    .map(({ from, to }) => ({ from, to, doubt: "part" }));
}

/** @param everybody all who are known in the workbook, the person among them or not. */
export function personFinder(person: Identity, everybody: readonly Identity[]): PersonFinder {
  const facts = knownFacts(person, everybody);
  const { vocabulary, shared } = facts;
  const mayName = (text: string): boolean => {
    const folded = fold(text).replace(/-/g, " ");
    return [...vocabulary].some((word) => folded.includes(word));
  };
  const look = (text: string, beside: Beside): readonly Span[] => {
    const spans = [...addressSpans(text, facts), ...signSpans(text, facts.signs, facts.others, beside)];
    // A slip of the pen leaves a word of the name as it is
    if (!mayName(text)) return inOrder(spans);
    const tokens = wordsOf(text, facts);
    spans.push(...nameSpans(text, tokens, facts, beside));
    if (beside.isOurs === true) return inOrder(spans);
    spans.push(...alikeSpans(text, spans, facts));
    const isFree = ({ from, to }: Span): boolean => !spans.some((span) => span.from < to && span.to > from);
    return inOrder([...spans, ...partSpans(text, tokens, facts, beside).filter(isFree)]);
  };
  const looks = new Map<string, (text: string) => readonly Span[]>();
  /** The same answer is given in many rows, and the same label in many cells. */
  const find = (text: string, beside: Beside = {}): readonly Span[] => {
    const { isOurs = false, isTyped = false, isAbout = false, role = "" } = beside;
    const key = `${String(isOurs)} ${String(isTyped)} ${String(isAbout)} ${role}`;
    const lookAt = looks.get(key) ?? keptLately((given: string) => look(given, beside));
    looks.set(key, lookAt);
    return lookAt(text);
  };
  return {
    find,
    names: (text, beside) => find(text, beside).some(({ doubt }) => doubt === null),
    isKey: (text) =>
      person.keys.includes(text) || (person.emails.includes(lowerCase(text)) && !shared.has(lowerCase(text))),
    isWhole(text, beside = {}) {
      const [span] = find(text, { ...beside, isOurs: true });
      return span !== undefined && span.doubt === null && span.from === 0 && span.to === text.length;
    },
  };
}
