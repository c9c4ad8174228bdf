import type { Person } from "../people/person.ts";
import { fold } from "../people/fold.ts";
import type { Day } from "./calendar.ts";
import type { Ending } from "./ending.ts";

/** One of the two people of a dyad, who may have left the programme since. */
export interface Party {
  /** The key of the person, else what else tells them from all others. */
  readonly key: string;
  /** As tabs show them. */
  readonly label: string;
  readonly name: string;
  /** `""` when none. */
  readonly email: string;
}

/** A dyad that began, and may have ended. */
export interface FollowedPair {
  readonly mentee: Party;
  readonly mentor: Party;
  /** The day it was decided; null where that is not known. */
  readonly since: Day | null;
  readonly ending: Ending | null;
}

/** The same for the same two people, whatever their labels. */
export function pairOf({ mentee, mentor }: Pick<FollowedPair, "mentee" | "mentor">): string {
  return `${mentee.key}\n${mentor.key}`;
}

export function partyOf({ key, name, email }: Person, label: string): Party {
  return { key, label, name, email };
}

/** Somebody who takes no part any more, known from a cell and a hidden key. */
export function formerParty(text: string, key: string): Party {
  return { key: key === "" ? fold(text) : key, label: text, name: text, email: key.includes("@") ? key : "" };
}
