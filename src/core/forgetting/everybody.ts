import { readEmail } from "../intake/answers/email.ts";
import { readChecked } from "../dyads/checked.ts";
import { readDyadsRows } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import { readMention } from "../people/mention.ts";
import { isStandInKey } from "../people/stand-in-key.ts";
import type { Role } from "../people/person.ts";
import type { Language } from "../programme/settings.ts";
import type { Table } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import type { Everything } from "./everything.ts";
import type { Identity } from "./identity.ts";
import { type Appearance, oneEach } from "./one-each.ts";
import { ownerColumns, ownerOf } from "./owners.ts";

const KEY_PART = "|";

/** Whom the rows of a form, of the Coordination tab or of a list are of. */
function ownersIn(table: Table, role: Role | null): Appearance[] {
  const columns = ownerColumns(table);
  if (columns === null) return [];
  return table.rows.slice(columns.head).flatMap((row) => {
    const { name, email: text, organisation } = ownerOf(row, columns);
    const email = readEmail(text) ?? "";
    if (name === "" && email === "") return [];
    return [{ name, email, organisation, key: "", role }];
  });
}

/** Whom the rows of a dyads tab are about, by the hidden keys, which are of whom a cell named when it was last checked. */
function peopleIn(table: Table, wordsOf: (language: Language) => DyadWords): Appearance[] {
  return (readDyadsRows(table, wordsOf)?.rows ?? []).flatMap((row): Appearance[] => {
    const checked = readChecked(row.checked) ?? row;
    return [
      { label: checked.mentee.trim(), key: row.menteeKey, role: "mentee" as const },
      { label: checked.mentor.trim(), key: row.mentorKey, role: "mentor" as const },
    ].flatMap(({ label, key, role }) => {
      if (key === "" || label === "" || isStandInKey(key)) return [];
      const [start = "", rest = ""] = key.split(KEY_PART);
      const email = readEmail(start) ?? "";
      const { shown: name } = readMention(label);
      const organisation = email === "" ? rest : "";
      return [{ name, email, organisation, role, key: key.includes(KEY_PART) ? key : "" }];
    });
  });
}

function identityOf(group: readonly Appearance[]): Omit<Identity, "label"> {
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ""))];
  const keys = group.flatMap(({ name, email, organisation, key }) => [
    key,
    // As a person without an address is known out of sight
    email === "" ? `${fold(name)}${KEY_PART}${fold(organisation)}` : `${email}${KEY_PART}${fold(name)}`,
  ]);
  return {
    names: distinct(group.map(({ name, email }) => (name === email ? "" : name))),
    emails: distinct(group.map(({ email }) => email)),
    keys: distinct(keys),
    organisations: distinct(group.map(({ organisation }) => organisation)),
    roles: [...new Set(group.flatMap(({ role }) => role ?? []))],
  };
}

/**
 * Everybody whom a workbook knows, each once, in the order of their names: whose row a form, the Coordination tab or a list
 * holds, and whom a dyads tab is about. See {@link oneEach} for who is one person.
 */
export function everybodyIn(
  { tables, dyadsTabs, roleTabs }: Pick<Everything, "tables" | "dyadsTabs" | "roleTabs">,
  wordsOf: (language: Language) => DyadWords,
): Identity[] {
  const roleOf = ({ name }: Table): Role | null =>
    roleTabs.mentor === roleTabs.mentee
      ? null
      : name === roleTabs.mentor
        ? "mentor"
        : name === roleTabs.mentee
          ? "mentee"
          : null;
  const all = [
    ...tables.flatMap((table) => ownersIn(table, roleOf(table))),
    ...dyadsTabs.flatMap((table) => peopleIn(table, wordsOf)),
  ];
  const people = oneEach(all).map(identityOf);
  const names = people.map(({ names: [name = ""], emails: [email = ""] }) => name || email);
  const counts = new Map<string, number>();
  for (const name of names.map(fold)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return people
    .map((person, at) => {
      const name = names[at] ?? "";
      const [beside = ""] = [...person.emails, ...person.organisations];
      return {
        ...person,
        label: counts.get(fold(name)) === 1 || beside === "" ? name : `${name} (${beside})`,
      };
    })
    .filter(({ label }) => label !== "")
    .sort((a, b) => a.label.localeCompare(b.label, "fr"));
}
