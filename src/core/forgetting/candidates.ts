import { alikeTo } from "../people/alike.ts";
import { fold } from "../people/fold.ts";
import { emailsIn, readMention } from "../people/mention.ts";
import { type Identity, namesOf } from "./identity.ts";

/**
 * Whom of some people a person may mean who types a name or an address: all of the same name where a name is all that was
 * typed, the one of that label or address, else those whose names are alike or hold what was typed.
 */
export function candidatesFor(text: string, everybody: readonly Identity[]): Identity[] {
  const folded = fold(text);
  if (folded === "") return [];
  const [email] = emailsIn(text);
  const exact = everybody.filter(({ label }) => fold(label) === folded);
  const isNameAlone = exact.some((person) => person.names.some((name) => fold(name) === folded));
  if (exact.length > 0 && !isNameAlone) return exact;
  if (email !== undefined) return everybody.filter(({ emails }) => emails.includes(email));
  const { name } = readMention(text);
  const bearers = everybody.filter((person) => namesOf(person).some(({ key }) => key === name.key));
  if (bearers.length > 0) return bearers;
  const alike = alikeTo(
    everybody.flatMap((person, id) => namesOf(person).map((each) => ({ name: each, id }))),
  );
  const met = new Set(alike(name));
  return everybody.filter(({ label }, at) => met.has(at) || fold(label).includes(folded));
}
