import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import { peopleMeant } from "../people/who-is-meant.ts";
import type { Doubts } from "./doubts.ts";
import type { Outsiders } from "./outsiders.ts";
import { type Participants, distance } from "./participants.ts";
import { isPost } from "../people/words-of-names.ts";
import { isRemark } from "./remark.ts";
import { isVacant, opensWithVacancy, statesNobody, tellsNothing } from "./stated-nobody.ts";
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

/** Whom one text means, by what is beside it; null where it says nothing. */
type Resolve = (beside: Beside) => Meant | null;

const NOBODY: Meant = { people: [], sure: true, probable: false, doubt: null };

const certain = (people: readonly number[]): Meant => ({
  ...NOBODY,
  people,
  doubt: people.length > 1 ? "ambiguous" : null,
});

/**
 * Finds whom texts mean: the participant of that e-mail, else of the same name in the organisation beside, else where
 * one of the two is not given, else (in doubt, unless trusted) in another one; else, in doubt, those of a name alike, or
 * whose name stands in a remark; else somebody who takes no part. What the Links tab answers to a doubt counts first. Null
 * where a text says nothing: a post alone, in an answer.
 */
export function resolver(
  participants: Participants,
  doubts: Doubts,
  outsiders: Outsiders,
): (text: string) => Resolve {
  const { organisations, byOrganisation, people, owners, entries } = participants;
  const nearest = (candidates: readonly number[], to: readonly string[]): readonly number[] => {
    const distances = candidates.map((person) => distance(organisations[person], to));
    const least = Math.min(...distances);
    return candidates.filter((_, at) => distances[at] === least);
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
  return keptLately((text): Resolve => {
    const mention = people.mentionOf(text);
    const { email, name } = mention;
    const [owner, ...more] = email === "" ? [] : owners(email);
    if (owner !== undefined && more.length === 0)
      return ({ self }) => (owner === self ? NOBODY : certain([owner]));
    const folded = email === "" ? fold(text) : text;
    if (email === "" && (isVacant(folded) || statesNobody(folded))) return () => NOBODY;
    if (email === "" && tellsNothing(folded)) return () => null;
    const outsider = (): Meant => certain([outsiders.person(mention)]);
    // Every firm has its director
    const isVacancy = opensWithVacancy(folded);
    const nobodyHere: Resolve = ({ trusted }) =>
      isVacancy ? NOBODY : !trusted && isPost(name.words) ? null : outsider();
    const meant = people.lookUp(text);
    const [same, bearers] = [doubts.same(name.key), peopleMeant(meant)];
    const resembling = meant.kind === "alike" ? meant.people : [];
    if (same.length + bearers.length + resembling.length + namedIn(text).length === 0) return nobodyHere;
    return (beside) => {
      const { self, organisations: to, trusted } = beside;
      const isOther = (person: number): boolean => person === self || doubts.isOther(name.key, person);
      const alike = resembling.filter((person) => !isOther(person));
      const managers = new Set(
        [...same, ...bearers, ...alike].filter((person) => doubts.isManager(person, self)),
      );
      if (managers.size === 1) return certain([...managers]);
      const others = same.filter((person) => person !== self);
      if (others.length > 0) return certain(nearest(others, to));
      const isSelf = self !== null && [...same, ...bearers].includes(self) && !doubts.isOther(name.key, self);
      if (isSelf && (!trusted || bearers.length < 2)) return NOBODY;
      const possible = bearers.filter((person) => !isOther(person));
      // An address that several people have: only a name beside it says which.
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
      if (inside.length === 0) return nobodyHere(beside);
      const held = inside.filter((person) => distance(organisations[person], to) < 2);
      const [likely, ...unlikely] = held;
      if (likely === undefined) return outsider();
      const probable = unlikely.length === 0 && distance(organisations[likely], to) === 0;
      return { people: held, sure: probable, probable, doubt: "alike" };
    };
  });
}
