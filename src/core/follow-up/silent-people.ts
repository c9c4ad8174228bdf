import { SIDES, type SideName } from "./courses.ts";
import type { Followed } from "./followed.ts";
import type { Party } from "./followed-pair.ts";

/** Somebody who has never answered anything, with the others of their dyads. */
export interface SilentPerson {
  readonly person: Party;
  readonly side: SideName;
  readonly others: readonly Party[];
}

/** Who has never answered anything, each once: the mentees first, then in the order of the dyads. */
export function silentPeople(followed: readonly Followed[]): SilentPerson[] {
  const people = new Map<string, SilentPerson>();
  for (const dyad of followed)
    for (const side of dyad.unheard) {
      const person = dyad[side];
      const other = dyad[side === "mentee" ? "mentor" : "mentee"];
      const before = people.get(person.key);
      people.set(person.key, { person, side, others: [...(before?.others ?? []), other] });
    }
  return [...people.values()].sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
}
