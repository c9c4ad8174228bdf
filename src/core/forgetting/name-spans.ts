import { emailsIn } from "../people/mention.ts";
import { keyOf } from "../people/name.ts";
import { organisationKey } from "../people/organisation.ts";
import type { Role } from "../people/person.ts";
import { CIVILITIES } from "../people/words-of-names.ts";
import { BEFORE_NAMES } from "./before-names.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { Identity } from "./identity.ts";
import type { KnownFacts } from "./known-facts.ts";
import type { Beside, DoubtReason, Span } from "./spans.ts";
import { type Token, gapBetween } from "./tokens.ts";

/** Words of the longest name that is looked for. */
const MOST_WORDS = 6;
const LONGEST_NOTE = 200;
const NOTE = /^[ \u00a0]{0,2}[(<[]([^()<>[\]]{1,200})[)>\]]/;
export const CAPITAL = /^\p{Lu}/u;

/** Whether somebody may be in a part: of whom no part is known, in either. */
function mayBe({ roles }: Identity, role: Role | undefined): boolean {
  return role === undefined || roles.length === 0 || roles.includes(role);
}

/** Where a name ends with the note behind it, and what the note says of whose it is. */
interface Ended {
  readonly to: number;
  readonly doubt: DoubtReason | null;
  /** Whether the note says that it is the person. */
  readonly isConfirmed: boolean;
}

/** @returns null where the note says that it is somebody else. */
function endOf(text: string, to: number, role: Role | undefined, facts: KnownFacts): Ended | null {
  const { person, others, homonyms, firms, firmsOfHomonyms } = facts;
  const [whole = "", note = ""] = NOTE.exec(text.slice(to, to + LONGEST_NOTE)) ?? [];
  const [email] = emailsIn(note);
  const end = to + whole.length;
  if (email !== undefined) {
    if (person.emails.includes(email)) return { to: end, doubt: null, isConfirmed: true };
    const isOthers = others.some(({ emails }) => emails.includes(email));
    return isOthers ? null : { to: end, doubt: "other", isConfirmed: false };
  }
  const firm = organisationKey(note);
  if (note !== "" && firms.has(firm)) {
    const isShared = firmsOfHomonyms.has(firm);
    return { to: end, doubt: isShared ? "namesake" : null, isConfirmed: !isShared };
  }
  if (note !== "" && firmsOfHomonyms.has(firm)) return null;
  const bearers = homonyms.filter((homonym) => mayBe(homonym, role));
  if (bearers.length > 0 && !mayBe(person, role)) return null;
  return { to, doubt: bearers.length > 0 ? "namesake" : null, isConfirmed: false };
}

/** Whether some words of a text stand within a longer name that is somebody else's. @param to past the last one. */
export function isWithinOther(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  { isOtherName }: KnownFacts,
): boolean {
  const isApart = (at: number): boolean => gapBetween(text, tokens[at - 1], tokens[at]) === "apart";
  let first = from;
  while (first > Math.max(0, to - MOST_WORDS) && !isApart(first)) first--;
  let last = to;
  while (last < Math.min(tokens.length, from + MOST_WORDS) && !isApart(last)) last++;
  for (let start = first; start <= from; start++)
    for (let end = to; end <= last; end++)
      if (end - start > to - from && isOtherName(tokens.slice(start, end).map(({ word }) => word)))
        return true;
  return false;
}

/** Whether a word beside a name is certainly no part of it. */
function isNoName({ word }: Token): boolean {
  return CIVILITIES.has(word) || BEFORE_NAMES.has(word);
}

/** Where a whole name of the person stands in a text, its words in any order, with the note behind it. */
export function nameSpans(
  text: string,
  tokens: readonly Token[],
  facts: KnownFacts,
  { isOurs = false, isTyped = false, role }: Beside,
): Span[] {
  const isLabelled = isOurs && !isTyped;
  const spans: Span[] = [];
  const isNameWord = (token: Token | undefined): boolean =>
    token !== undefined && CAPITAL.test(text.slice(token.from, token.to)) && !isNoName(token);
  for (const length of new Set(facts.names.map(({ words }) => words.length)))
    for (let from = 0; from + length <= tokens.length; from++) {
      const words = tokens.slice(from, from + length);
      const [first, last] = [words[0], words[length - 1]];
      if (first === undefined || last === undefined) continue;
      if (!facts.nameKeys.has(keyOf(words.map(({ word }) => word)))) continue;
      const gaps = words.slice(1).map((token, at) => gapBetween(text, words[at], token));
      const [before, after] = [tokens[from - 1], tokens[from + length]];
      const around = [gapBetween(text, before, first), gapBetween(text, last, after)];
      // `Marie Roy, Luc Côté` holds no Luc Roy
      const isAttached = [before, after].some(
        (token, at) => around[at] === "space" && token !== undefined && !isNoName(token),
      );
      const isTurned = gaps.includes("comma") && isAttached;
      if (gaps.includes("apart") || around.includes("hyphen") || isTurned) continue;
      if (isWithinOther(text, tokens, from, from + length, facts)) continue;
      const end = endOf(text, last.to, role, facts);
      if (end === null) continue;
      const isLonger = [before, after].some((token, at) => around[at] === "space" && isNameWord(token));
      const isWhole = text.trim().length === end.to - first.from;
      const isSmall = !words.some(({ from: at, to }) => CAPITAL.test(text.slice(at, to)));
      const isCommon = isSmall && words.some(({ word }) => COMMON_WORDS.has(word));
      // Where Dyade writes a name it is spelled as it was given
      const isLabel =
        isLabelled &&
        (length > 1 || !isSmall || facts.person.names.includes(text.slice(first.from, last.to)));
      // A letter alone may be anything, such as a tick in a box
      const isSure = first.word.length > 1 || length > 1 ? isLabel || isWhole : isOurs && isWhole;
      const unsure = isCommon ? "common" : isLonger && !isOurs ? "other" : length < 2 ? "part" : null;
      const doubt = isSure || end.isConfirmed ? null : unsure;
      const isOthers = length < 2 && facts.common.has(first.word) && !end.isConfirmed;
      spans.push({ from: first.from, to: end.to, doubt: end.doubt ?? (isOthers ? "namesake" : doubt) });
    }
  return spans;
}
