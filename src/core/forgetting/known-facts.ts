import { alikeTo } from "../people/alike.ts";
import { type Name, keyOf } from "../people/name.ts";
import { organisationKey } from "../people/organisation.ts";
import { type PeopleIndex, indexPeople } from "../people/people-index.ts";
import { type Identity, namesOf } from "./identity.ts";
import { signNames } from "./sign-names.ts";

/** What is known of a person and of those they may be taken for. */
export interface KnownFacts {
  readonly person: Identity;
  readonly others: readonly Identity[];
  readonly names: readonly Name[];
  /** The names of the person as they are compared, and the words of all of them. */
  readonly nameKeys: ReadonlySet<string>;
  readonly vocabulary: ReadonlySet<string>;
  /** Others of the same name. */
  readonly homonyms: readonly Identity[];
  /** Names of the person that hold no word. */
  readonly signs: readonly string[];
  readonly firms: ReadonlySet<string>;
  readonly firmsOfHomonyms: ReadonlySet<string>;
  readonly allFirms: ReadonlySet<string>;
  /** Addresses that others have too. */
  readonly shared: ReadonlySet<string>;
  /** Words of the names of others, and of their organisations. */
  readonly common: ReadonlySet<string>;
  /** Everybody; the person is number 0. */
  readonly index: PeopleIndex;
  readonly isAlike: (name: Name) => boolean;
  /** Whether words are the name of somebody else. */
  readonly isOtherName: (words: readonly string[]) => boolean;
}

/** Whether one of some identities is the person that another one is: an address, a key or a spelling in common. */
export function isSame(person: Identity, other: Identity): boolean {
  if (person === other) return true;
  const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((text) => b.includes(text));
  if (shares(person.keys, other.keys)) return true;
  if (!shares(person.emails, other.emails)) return false;
  // An address may be a family's
  const [some, more] = [namesOf(person), namesOf(other)];
  return (
    some.length === 0 || more.length === 0 || some.some(({ key }) => more.some((name) => name.key === key))
  );
}

/** @param everybody all who are known in the workbook; whoever has an address, a key or a spelling of the person is them. */
export function knownFacts(person: Identity, everybody: readonly Identity[]): KnownFacts {
  const others = everybody.filter((other) => !isSame(person, other));
  const names = namesOf(person);
  const nameKeys = new Set(names.map(({ key }) => key));
  const otherNames = others.map(namesOf);
  const homonyms = others.filter((_, at) => otherNames[at]?.some(({ key }) => nameKeys.has(key)) === true);
  const otherKeys = new Set(otherNames.flat().map(({ key }) => key));
  const firmsOf = (people: readonly Identity[]): ReadonlySet<string> =>
    new Set(people.flatMap(({ organisations }) => organisations).map(organisationKey));
  const allFirms = firmsOf(everybody);
  const alike = alikeTo(names.map((name) => ({ name, id: 0 })));
  return {
    ...{ person, others, names, nameKeys, homonyms, allFirms },
    vocabulary: new Set(names.flatMap(({ words }) => words)),
    signs: signNames(person),
    firms: firmsOf([person]),
    firmsOfHomonyms: firmsOf(homonyms),
    shared: new Set(others.flatMap(({ emails }) => emails).filter((email) => person.emails.includes(email))),
    common: new Set([...otherKeys, ...firmsOf(others)].flatMap((key) => key.split(" "))),
    index: indexPeople(
      [person, ...others].flatMap(({ names: spellings, emails, organisations }, id) =>
        (spellings.length === 0 ? [""] : spellings).map((name) => ({
          ...{ id, name, email: emails[0] ?? "", organisation: organisations[0] ?? "", shown: [] },
        })),
      ),
    ),
    isAlike: (name) => !nameKeys.has(name.key) && alike(name).length > 0,
    isOtherName: (words) => {
      const key = keyOf(words);
      return otherKeys.has(key) && !nameKeys.has(key);
    },
  };
}
