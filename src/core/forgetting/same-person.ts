import { fold } from "../people/fold.ts";
import { organisationKey } from "../people/organisation.ts";
import { cellText } from "../tabs/table.ts";
import type { Everything } from "./everything.ts";
import { type Identity, namesOf } from "./identity.ts";
import { isSame } from "./known-facts.ts";
import type { Place, Question, Verdict } from "./place.ts";

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((text) => b.includes(text));

/**
 * Whether somebody of a workbook may be the person under another name or another address: of one address, or of one name
 * where the organisation is one too, or no form and no dyad makes them somebody apart.
 */
function mayBeSame(person: Identity, other: Identity): boolean {
  if (isSame(person, other)) return false;
  if (shares(person.emails, other.emails)) return true;
  // A row without an address is found by its name, see `oneEach`
  if (person.emails.length === 0 || other.emails.length === 0) return false;
  const [keys, otherKeys] = [person, other].map((each) => namesOf(each).map(({ key }) => key));
  const [firms, otherFirms] = [person, other].map((each) => each.organisations.map(organisationKey));
  const isApart = other.roles.length > 0 && !shares(firms ?? [], otherFirms ?? []);
  return !isApart && shares(keys ?? [], otherKeys ?? []);
}

/** The rows that hold what tells somebody from the person: the name they bear or, under one name, the address. */
function placesOf(
  other: Identity,
  person: Identity,
  { tables, dyadsTabs }: Pick<Everything, "tables" | "dyadsTabs">,
): Place[] {
  const isTold = shares(person.emails, other.emails) ? other.names : other.emails;
  const texts = new Set(isTold.map(fold));
  return [...dyadsTabs, ...tables].flatMap((table) =>
    table.rows.flatMap((row, at): Place[] =>
      row.some((cell) => texts.has(fold(cellText(cell))))
        ? [{ kind: "row", tab: table.name, row: at + 1, column: "" }]
        : [],
    ),
  );
}

function joined(person: Identity, other: Identity): Identity {
  const both = <Item>(a: readonly Item[], b: readonly Item[]): Item[] => [...new Set([...a, ...b])];
  return {
    label: person.label,
    names: both(person.names, other.names),
    emails: both(person.emails, other.emails),
    keys: both(person.keys, other.keys),
    organisations: both(person.organisations, other.organisations),
    roles: both(person.roles, other.roles),
  };
}

/** Somebody with all names and addresses that a coordinator said are theirs, and whom it is still to be asked of. */
export interface Identified {
  readonly person: Identity;
  readonly questions: readonly Question[];
}

/**
 * A person with those of the workbook who are the same under another name, as after a marriage, or under another address.
 * Where name and address differ, neither decides: it is asked, of whoever shares something with one of these, too. From
 * the person that this returns, it returns the same again, whatever the workbook then still holds of them.
 *
 * @param verdicts what was answered, by question.
 */
export function identified(
  person: Identity,
  everybody: readonly Identity[],
  workbook: Pick<Everything, "tables" | "dyadsTabs">,
  verdicts: ReadonlyMap<string, Verdict>,
): Identified {
  const questions: Question[] = [];
  for (const other of everybody) {
    if (!mayBeSame(person, other)) continue;
    const { names, emails } = other;
    const id = `person ${fold([...names].sort().join(" "))} ${[...emails].sort().join(" ")}`;
    const verdict = verdicts.get(id);
    if (verdict === "them") return identified(joined(person, other), everybody, workbook, verdicts);
    if (verdict !== undefined) continue;
    const words = [...names.slice(0, 1), ...emails.slice(0, 1)].join(", ");
    questions.push({
      ...{ id, reason: "person", words, around: "" },
      places: placesOf(other, person, workbook),
    });
  }
  return { person, questions };
}
