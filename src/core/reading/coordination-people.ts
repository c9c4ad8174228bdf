import { readEmail } from "../intake/answers/email.ts";
import { wordsOf } from "../intake/vocabulary/matcher.ts";
import type { Columns } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import { type Cell, cellText } from "../tabs/table.ts";
import type { ResponseSheet } from "./response-sheet.ts";

/** A response tab, and where its people say who they are. */
export interface IdentifiedSheet extends ResponseSheet {
  readonly columns: Pick<Columns, "email" | "name">;
}

interface Identity {
  readonly email: string;
  readonly name: string;
}

/** Whose a row of the Coordination tab is. A key stands for one person of the response tabs, by e-mail or by name. */
export interface CoordinationPeople {
  /** The key of a row of the Coordination tab, whose first cells are an e-mail and a name; null for nobody's. */
  rowKey(cells: readonly Cell[]): string | null;
  /** The keys under which rows of a person are read, the best first; none where no row can be known as theirs. */
  personKeys(email: string, name: string): readonly string[];
}

/** A name whatever the order of its words. */
function nameKey(name: string): string {
  return [...wordsOf(name.replace(/-/g, " "))].sort().join(" ");
}

/** What a row of answers says of who answered: an e-mail and a name, as written. */
export function identityReader({ questions, columns }: IdentifiedSheet): (row: readonly Cell[]) => Identity {
  const indexOf = (title: string | null): number =>
    title === null ? -1 : (questions.find(title)?.columns[0]?.index ?? -1);
  const emailAt = indexOf(columns.email);
  const nameAt = titlesOf(columns.name).map(indexOf);
  return (row) => ({
    email: readEmail(cellText(row[emailAt])) ?? "",
    name: nameAt.map((at) => cellText(row[at])).join(" "),
  });
}

/** The names that one person alone bears: in each tab one row, or one e-mail; and one e-mail at most in all. */
function soleNames(tabs: readonly (readonly Identity[])[]): ReadonlySet<string> {
  const names = new Set(tabs.flat().map(({ name }) => name));
  const bearers = tabs.map((identities) => {
    const byName = new Map<string, Set<string>>();
    identities.forEach(({ name, email }, row) => {
      const others = byName.get(name) ?? new Set();
      byName.set(name, others.add(email === "" ? `#${String(row)}` : email));
    });
    return byName;
  });
  const isSole = (name: string): boolean => {
    const inTabs = bearers.map((byName) => [...(byName.get(name) ?? [])]);
    const emails = new Set(inTabs.flat().filter((email) => !email.startsWith("#")));
    return emails.size <= 1 && inTabs.every(({ length }) => length <= 1);
  };
  return new Set([...names].filter((name) => name !== "" && isSole(name)));
}

/** Tells whose the rows of a Coordination tab are: of the person of that e-mail, else of that name if only one bears it. */
export function coordinationPeople(sheets: readonly IdentifiedSheet[]): CoordinationPeople {
  const identities = sheets.map((sheet) => {
    const identify = identityReader(sheet);
    return sheet.table.rows.slice(1).map((row) => {
      const { email, name } = identify(row);
      return { email, name: nameKey(name) };
    });
  });
  const emails = new Set(identities.flat().map(({ email }) => email));
  const sole = soleNames(identities);
  const nameKeys = (name: string): string[] => (sole.has(nameKey(name)) ? [`name ${nameKey(name)}`] : []);
  return {
    rowKey(cells) {
      const email = readEmail(cellText(cells[0])) ?? "";
      if (email !== "" && emails.has(email)) return `email ${email}`;
      return nameKeys(cellText(cells[1]))[0] ?? null;
    },
    personKeys: (email, name) => [...(email === "" ? [] : [`email ${email}`]), ...nameKeys(name)],
  };
}
