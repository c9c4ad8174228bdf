import { fold } from "../people/fold.ts";
import type { Mention } from "../people/mention.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import type { Doubts } from "./doubts.ts";
import type { Outsiders } from "./outsiders.ts";
import { type Participants, distance } from "./participants.ts";
import { isPost } from "../people/words-of-names.ts";
import { isRemark } from "./remark.ts";
import { isVacant, statesNobody, tellsNothing } from "./stated-nobody.ts";
import { namePhrases, organisationPhrases } from "./whole-words.ts";

/** Whom a text means at one end of a statement about who manages whom. */
export interface Meant {
  /** One of these, numbers of the graph; nobody where there are none. */
  readonly people: readonly number[];
  /** Whether it certainly is one of them; else it may as well be somebody who takes no part. */
  readonly sure: boolean;
  /** Whether that rests on a name that is only alike. */
  readonly probable: boolean;
  /** What a coordinator is asked. */
  readonly doubt: "ambiguous" | "namesake" | "alike" | null;
}

/** What is known of the other end. */
export interface Beside {
  /** The person there, who is not meant. */
  readonly self: number | null;
  readonly organisations: readonly string[];
  /** Whether a coordinator wrote the text, who knows namesakes of other organisations. */
  readonly trusted: boolean;
}

export type Resolve = (text: string, beside: Beside) => Meant | null;

const NOBODY: Meant = { people: [], sure: true, probable: false, doubt: null };

const certain = (people: readonly number[]): Meant => ({
  ...NOBODY,
  people,
  doubt: people.length > 1 ? "ambiguous" : null,
});

/**
 * Finds whom texts mean: the participant of that e-mail, else of the same name in the organisation beside, else where
 * one of the two is not told, else (in doubt, unless trusted) in another one; else, in doubt, those of a name alike, or
 * whose name stands in a remark; else somebody who takes no part. What the Links tab answers to a doubt counts first. Null
 * where a text tells nothing: a post alone, in an answer.
 */
export function resolver(participants: Participants, doubts: Doubts, outsiders: Outsiders): Resolve {
  const { organisations, byOrganisation, people, owners, entries } = participants;
  const { mentionOf } = people;
  const statementOf = statementReader();
  const near = (candidates: readonly number[], to: readonly string[], least: 0 | 1 | 2): number[] =>
    candidates.filter((person) => distance(organisations[person], to) === least);
  const nearest = (candidates: readonly number[], to: readonly string[]): Meant["people"] =>
    ([0, 1, 2] as const).map((far) => near(candidates, to, far)).find(({ length }) => length > 0) ?? [];

  const resembling = (
    candidates: readonly number[],
    { organisations: to }: Beside,
    mention: Mention,
  ): Meant => {
    const held = candidates.filter((person) => distance(organisations[person], to) < 2);
    if (held.length === 0) return certain([outsiders.person(mention)]);
    const probable = held.length === 1 && near(held, to, 0).length === 1;
    return { people: held, sure: probable, probable, doubt: "alike" };
  };
  let firms: ReturnType<typeof organisationPhrases> | undefined;
  /** Whether an organisation stands in a text, which is then no name alone: `Luc Roy de la Ville de Laval`. */
  const holdsFirm = (text: string): boolean => {
    firms ??= organisationPhrases(entries.flat(), byOrganisation);
    return firms.in(text).size > 0;
  };
  let names: ReturnType<typeof namePhrases> | undefined;
  /** Those whose names, of two words or more, stand in a remark. */
  const namedIn = (text: string): number[] => {
    if (!isRemark(text) && !holdsFirm(text)) return [];
    names ??= namePhrases(entries.flat().filter(({ asName }) => asName.words.length > 1));
    return [...names.in(text)];
  };
  return (text, beside) => {
    const mention = mentionOf(text);
    const { email, name } = mention;
    const { self, organisations: to, trusted } = beside;
    const [owner, ...more] = email === "" ? [] : owners(email);
    if (owner !== undefined && more.length === 0) return owner === self ? NOBODY : certain([owner]);
    const stated = email === "" ? statementOf(text) : null;
    if (stated !== null) return stated === "nothing" ? null : NOBODY;
    const isOther = (person: number): boolean => person === self || doubts.isOther(name.key, person);
    const same = doubts.same(name.key);
    const meant = people.lookUp(text);
    const bearers = peopleMeant(meant);
    const alike = meant.kind === "alike" ? meant.people.filter((person) => !isOther(person)) : [];
    const managers = new Set(
      [...same, ...bearers, ...alike].filter((person) => doubts.isManager(person, self)),
    );
    if (managers.size === 1) return certain([...managers]);
    const others = same.filter((person) => person !== self);
    if (others.length > 0) return certain(nearest(others, to));
    const isSelf = self !== null && [...same, ...bearers].includes(self) && !doubts.isOther(name.key, self);
    if (isSelf && (!trusted || bearers.length < 2)) return NOBODY;
    const possible = bearers.filter((person) => !isOther(person));
    // An address that several people have: only a name beside it tells which.
    if (owner !== undefined && possible.length > 0) return certain(possible);
    const candidates = nearest(possible, to);
    const [first] = candidates;
    if (first !== undefined) {
      const elsewhere = !trusted && distance(organisations[first], to) === 2;
      return elsewhere
        ? { ...NOBODY, people: candidates, sure: false, doubt: "namesake" }
        : certain(candidates);
    }
    const inside = alike.length > 0 ? alike : namedIn(text).filter((person) => !isOther(person));
    // Every firm has its director
    if (inside.length === 0 && !trusted && isPost(name.words)) return null;
    return resembling(inside, beside, mention);
  };
}

/** What a text says where it names nobody, each spelling read once: that there is nobody, nothing; else null. */
function statementReader(): (text: string) => "nobody" | "nothing" | null {
  const statements = new Map<string, "nobody" | "nothing" | null>();
  const read = (text: string): "nobody" | "nothing" | null => {
    const folded = fold(text);
    return isVacant(folded) || statesNobody(folded) ? "nobody" : tellsNothing(folded) ? "nothing" : null;
  };
  return (text) => {
    const statement = statements.get(text) ?? (statements.has(text) ? null : read(text));
    statements.set(text, statement);
    return statement;
  };
}
