import { namesSomebody } from "../links/stated-nobody.ts";
import { readRelation } from "../links/relations.ts";
import type { LinkTexts } from "../links/add-links.ts";
import { fold } from "../people/fold.ts";
import type { Person } from "../people/person.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { PersonFinder } from "./find-person.ts";
import type { StandIn } from "./stand-in.ts";

/** Whether a row of a Links tab says who manages whom. */
function isOfManagers(row: Table["rows"][number]): boolean {
  const relation = row.map((cell) => readRelation(cellText(cell))).find((each) => each !== null);
  return relation === "manages" || relation === "reports-to" || relation === "has-manager";
}

/**
 * The rows for the Links tab that keep a line of managers whole where it went through the person: their own answer, which
 * goes, said who was above them. None where nobody names them as a manager.
 *
 * @param people those of both forms. @param links the Links tab. @param words the relation of the one below.
 */
export function managerLines(
  people: readonly Person[],
  links: Table | null,
  finder: PersonFinder,
  { standIn, reportsTo }: { readonly standIn: StandIn; readonly reportsTo: string },
): LinkTexts[] {
  const names = (text: string): boolean => finder.names(text);
  const isTheirs = ({ key, email }: Person): boolean => finder.isKey(key) || finder.isKey(email);
  const others = people.filter((person) => !isTheirs(person));
  const isManager =
    others.some(({ manager }) => manager.some(names)) ||
    (links?.rows ?? []).some((row) => isOfManagers(row) && row.some((cell) => names(cellText(cell))));
  if (!isManager) return [];
  const above = people
    .filter(isTheirs)
    .flatMap(({ manager }) => manager)
    .filter((text) => namesSomebody(fold(text)) && !names(text));
  return [...new Set(above)].map((text) => [standIn.label, reportsTo, text, ""]);
}

/** Those of some rows that the Links tab does not say yet. */
export function notStated(lines: readonly LinkTexts[], links: Table | null): LinkTexts[] {
  const beginning = (texts: readonly string[]): string => texts.slice(0, 3).join("\n");
  const stated = new Set((links?.rows ?? []).map((row) => beginning(row.map(cellText))));
  return lines.filter((texts) => !stated.has(beginning(texts)));
}
