import { oneNameGroups } from "../intake/one-name.ts";
import { organisationKey } from "../people/organisation.ts";
import type { Role } from "../people/person.ts";
import { nameKeyOf } from "./identity.ts";

/** Somebody as one row knows them. */
export interface Appearance {
  readonly name: string;
  readonly email: string;
  readonly key: string;
  readonly organisation: string;
  readonly role: Role | null;
}

const nameKey = ({ name }: Appearance): string => nameKeyOf(name);

/** Those of one address who bear one name, or names alike. */
function byName(sharers: readonly Appearance[]): Appearance[][] {
  const groups = new Map<number, Appearance[]>();
  const roots = oneNameGroups(sharers.map(({ name, email }) => (name === email ? "" : name)));
  sharers.forEach((sharer, at) => {
    const root = roots[at] ?? at;
    groups.set(root, [...(groups.get(root) ?? []), sharer]);
  });
  return [...groups.values()];
}

function groupedBy(
  appearances: readonly Appearance[],
  keyOf: (appearance: Appearance) => string,
): Appearance[][] {
  const groups = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const key = keyOf(appearance);
    groups.set(key, [...(groups.get(key) ?? []), appearance]);
  }
  return [...groups.values()];
}

/** People by the names they bear; what is added to a group is found by it from then on. */
function bearers(groups: readonly Appearance[][]): (key: string) => Appearance[][] {
  const byKey = new Map<string, Appearance[][]>();
  for (const group of groups)
    for (const key of new Set(group.map(nameKey))) byKey.set(key, [...(byKey.get(key) ?? []), group]);
  return (key) => byKey.get(key) ?? [];
}

const firmsOf = (group: readonly Appearance[]): Set<string> =>
  new Set(group.map(({ organisation }) => organisationKey(organisation)).filter((key) => key !== ""));

/**
 * Rows by the person whom they know, each person once. One address is one person, unless the names say otherwise. Without
 * one, those of one name and one organisation are, and they are whoever has an address where the organisation is theirs, or
 * where they are the only two of that name and it has none. A row of a name alone is the one person who bears it; where
 * several do, it stands apart.
 */
export function oneEach(all: readonly Appearance[]): Appearance[][] {
  const people = groupedBy(
    all.filter(({ email }) => email !== ""),
    ({ email }) => email,
  ).flatMap(byName);
  const ofAddress = bearers(people);
  const rest = all.filter(({ email }) => email === "");
  const isOfFirm = ({ organisation }: Appearance): boolean => organisationKey(organisation) !== "";
  const ofFirm = groupedBy(
    rest.filter(isOfFirm),
    (row) => `${nameKey(row)}|${organisationKey(row.organisation)}`,
  );
  const sameName = bearers(ofFirm);
  for (const group of ofFirm) {
    const [key = ""] = group.map(nameKey);
    const hosts = ofAddress(key);
    const [firm = ""] = firmsOf(group);
    const sharing = hosts.filter((host) => firmsOf(host).has(firm));
    const blank =
      hosts.length + sameName(key).length === 2 ? hosts.filter((host) => firmsOf(host).size === 0) : [];
    const [host, ...more] = sharing.length > 0 ? sharing : blank;
    if (host !== undefined && more.length === 0) host.push(...group);
    else people.push(group);
  }
  const ofName = bearers(people);
  for (const group of groupedBy(
    rest.filter((row) => !isOfFirm(row)),
    nameKey,
  )) {
    const [host, ...more] = ofName(group.map(nameKey)[0] ?? "");
    if (host !== undefined && more.length === 0) host.push(...group);
    else people.push(group);
  }
  return people;
}
