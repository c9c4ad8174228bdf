import { alikeTo } from "../people/alike.ts";
import { mentionsIn } from "../people/cut.ts";
import { fold } from "../people/fold.ts";
import { emailsIn, readMention } from "../people/mention.ts";
import { keyOf } from "../people/name.ts";
import { organisationKey } from "../people/organisation.ts";
import { indexPeople } from "../people/people-index.ts";
import { personMeant } from "../people/who-is-meant.ts";
import type { Role } from "../people/person.ts";
import { CIVILITIES } from "../people/words-of-names.ts";
import { type Identity, namesOf } from "./identity.ts";
import { type DoubtReason, type Span, inOrder, lowerCase, placesOfText } from "./spans.ts";
import { type Token, gapBetween, tokensOf } from "./tokens.ts";

/** What is known of a text that is looked at. */
export interface Beside {
  /** Whether Dyade wrote it: names stand in it as labels. */
  readonly isOurs?: boolean;
  /** Whether the row around it is about the person. */
  readonly isAbout?: boolean;
  /** In what part the people of the text are; left out where they may be in either. */
  readonly role?: Role;
}

/** Finds where a text means somebody. */
export interface PersonFinder {
  find(text: string, beside?: Beside): Span[];
  /** Whether a hidden key is theirs. */
  isKey(text: string): boolean;
  /** Whether a name or a label, as a whole text, certainly means them. */
  isWhole(text: string, beside?: Beside): boolean;
}

/** Of a text longer than this no word is looked at that is only alike. */
const LONGEST_LIST = 200;
const MOST_WORDS = 6;
const SHORTEST_WORD = 3;
/** Words of a sentence; fewer are a name, or a list of them. */
const SENTENCE = 4;
const NOTE = /^[ \u00a0]{0,2}[(<[]([^()<>[\]]{1,200})[)>\]]/;
const CAPITAL = /^\p{Lu}/u;

/** @param everybody all who are known in the workbook; whoever has an address, a key or a spelling of the person is them. */
export function personFinder(person: Identity, everybody: readonly Identity[]): PersonFinder {
  const others = everybody.filter((other) => !isSame(person, other));
  const names = namesOf(person);
  const nameKeys = new Set(names.map(({ key }) => key));
  const otherNames = others.map(namesOf);
  const otherKeys = new Set(otherNames.flat().map(({ key }) => key));
  const homonyms = others.filter((_, at) => otherNames[at]?.some(({ key }) => nameKeys.has(key)) === true);
  const longer = new Set([...otherKeys].filter((key) => !nameKeys.has(key)));
  const vocabulary = new Set(names.flatMap(({ words }) => words));
  const firmsOf = (people: readonly Identity[]): ReadonlySet<string> =>
    new Set(people.flatMap(({ organisations }) => organisations).map(organisationKey));
  const firms = firmsOf([person]);
  const [firmsOfHomonyms, allFirms] = [firmsOf(homonyms), firmsOf(everybody)];
  const shared = new Set(
    others.flatMap(({ emails }) => emails).filter((email) => person.emails.includes(email)),
  );
  const common = new Set([
    ...[...otherKeys].flatMap((key) => key.split(" ")),
    ...[...allFirms].flatMap((firm) => firm.split(" ")),
  ]);
  const index = indexPeople(
    [person, ...others].flatMap(({ names: spellings, emails, organisations }, id) =>
      (spellings.length === 0 ? [""] : spellings).map((name) => ({
        ...{ id, name, email: emails[0] ?? "", organisation: organisations[0] ?? "", shown: [] },
      })),
    ),
  );
  const alike = alikeTo(names.map((name) => ({ name, id: 0 })));
  const exact = [...person.keys].sort((a, b) => b.length - a.length);
  const encoded = [...person.names, ...person.emails].flatMap((text) => {
    const code = encodeURIComponent(text);
    return [code, code.replace(/%20/g, "+")].map(lowerCase).filter((each) => each !== lowerCase(text));
  });

  /** Whether somebody may be in a part: of whom no part is known, in either. */
  const mayBe = ({ roles }: Identity, role: Role | undefined): boolean =>
    role === undefined || roles.length === 0 || roles.includes(role);

  /** What a note behind a name says of whose it is, and where it ends. */
  const afterName = (
    text: string,
    to: number,
    role: Role | undefined,
  ): { readonly to: number; readonly doubt: DoubtReason | null } | "other" => {
    const [whole = "", note = ""] = NOTE.exec(text.slice(to, to + LONGEST_LIST)) ?? [];
    const [email] = emailsIn(note);
    const end = to + whole.length;
    if (email !== undefined) {
      if (person.emails.includes(email)) return { to: end, doubt: null };
      return others.some(({ emails }) => emails.includes(email)) ? "other" : { to: end, doubt: "other" };
    }
    const firm = organisationKey(note);
    if (note !== "" && firms.has(firm))
      return { to: end, doubt: firmsOfHomonyms.has(firm) ? "namesake" : null };
    if (note !== "" && firmsOfHomonyms.has(firm)) return "other";
    const bearers = homonyms.filter((homonym) => mayBe(homonym, role));
    if (bearers.length > 0 && !mayBe(person, role)) return "other";
    return { to, doubt: bearers.length > 0 ? "namesake" : null };
  };

  const isLonger = (tokens: readonly Token[], from: number, to: number): boolean => {
    for (let start = Math.max(0, to - MOST_WORDS); start <= from; start++)
      for (let end = to; end <= Math.min(tokens.length, start + MOST_WORDS); end++)
        if (end - start > to - from && longer.has(keyOf(tokens.slice(start, end).map(({ word }) => word))))
          return true;
    return false;
  };

  const nameSpans = (text: string, tokens: readonly Token[], { isOurs = false, role }: Beside): Span[] => {
    const spans: Span[] = [];
    const neighbour = (token: Token | undefined): boolean =>
      token !== undefined && CAPITAL.test(text.slice(token.from, token.to)) && !CIVILITIES.has(token.word);
    for (const length of new Set(names.map(({ words }) => words.length)))
      for (let from = 0; from + length <= tokens.length; from++) {
        const words = tokens.slice(from, from + length);
        if (!nameKeys.has(keyOf(words.map(({ word }) => word)))) continue;
        const gaps = words.slice(1).map((token, at) => gapBetween(text, words[at], token));
        if (gaps.includes("apart")) continue;
        const [first, last] = [words[0], words[length - 1]];
        if (first === undefined || last === undefined) continue;
        const [before, after] = [tokens[from - 1], tokens[from + length]];
        const around = [gapBetween(text, before, first), gapBetween(text, last, after)];
        // `Marie Roy, Luc Côté` holds no Luc Roy
        const isTurned = gaps.includes("comma");
        if (around.includes("hyphen") || (isTurned && around.includes("space"))) continue;
        if (isLonger(tokens, from, from + length)) continue;
        const note = afterName(text, last.to, role);
        if (note === "other") continue;
        const isInLonger =
          !isOurs &&
          ((around[0] === "space" && neighbour(before)) || (around[1] === "space" && neighbour(after)));
        spans.push({ from: first.from, to: note.to, doubt: note.doubt ?? (isInLonger ? "other" : null) });
      }
    return spans;
  };

  const addressed = (text: string): Span[] => {
    const lower = lowerCase(text);
    const at = (part: string, doubt: DoubtReason | null): Span[] =>
      placesOfText(text, lower, part).map((from) => ({ from, to: from + part.length, doubt }));
    return [
      ...exact.flatMap((key) => at(lowerCase(key), null)),
      ...person.emails.flatMap((email) => at(email, shared.has(email) ? "shared" : null)),
      ...(/[%+]/.test(text)
        ? encoded.flatMap((code) => at(code, homonyms.length > 0 ? "namesake" : null))
        : []),
    ];
  };

  const resembling = (text: string, certain: readonly Span[]): Span[] => {
    if (text.length > LONGEST_LIST || allFirms.has(organisationKey(text))) return [];
    return mentionsIn(text, index).flatMap((mention): Span[] => {
      const from = text.indexOf(mention);
      if (from < 0 || certain.some((span) => span.from < from + mention.length && span.to > from)) return [];
      const { name } = readMention(mention);
      if (nameKeys.has(name.key) || alike(name).length === 0) return [];
      const meant = personMeant(index.lookUp(mention));
      if (meant !== null && meant !== 0) return [];
      return [{ from, to: from + mention.length, doubt: "alike" }];
    });
  };

  const parts = (text: string, tokens: readonly Token[], { isAbout = false }: Beside): Span[] =>
    tokens.length < SENTENCE
      ? []
      : tokens
          .filter(
            ({ word, from, to }, at) =>
              word.length >= SHORTEST_WORD &&
              vocabulary.has(word) &&
              (isAbout || !common.has(word)) &&
              CAPITAL.test(text.slice(from, to)) &&
              !isLonger(tokens, at, at + 1),
          )
          .map(({ from, to }) => ({ from, to, doubt: "part" }));

  const mayName = (text: string): boolean => {
    const folded = fold(text).replace(/-/g, " ");
    return [...vocabulary].some((word) => folded.includes(word));
  };

  const find = (text: string, beside: Beside = {}): Span[] => {
    const spans = addressed(text);
    const tokens = mayName(text) ? tokensOf(text, vocabulary) : [];
    spans.push(...nameSpans(text, tokens, beside));
    if (beside.isOurs !== true) spans.push(...resembling(text, spans));
    const taken = [...spans];
    const isFree = ({ from, to }: Span): boolean => !taken.some((span) => span.from < to && span.to > from);
    return inOrder([...spans, ...parts(text, tokens, beside).filter(isFree)]);
  };
  return {
    find,
    isKey: (text) =>
      person.keys.includes(text) || (person.emails.includes(lowerCase(text)) && !shared.has(lowerCase(text))),
    isWhole(text, beside = {}) {
      const [span] = find(text, { ...beside, isOurs: true });
      return span !== undefined && span.doubt === null && span.from === 0 && span.to === text.length;
    },
  };
}

/** Whether one of some identities is the person that another one is: an address, a key or a spelling in common. */
function isSame(person: Identity, other: Identity): boolean {
  if (person === other) return true;
  const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((text) => b.includes(text));
  if (person.keys.length > 0 && shares(person.keys, other.keys)) return true;
  if (!shares(person.emails, other.emails)) return false;
  // An address may be a family's
  const [some, more] = [namesOf(person), namesOf(other)];
  return (
    some.length === 0 || more.length === 0 || some.some(({ key }) => more.some((name) => name.key === key))
  );
}
