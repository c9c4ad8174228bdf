import type { MadeDyad } from "../introduction/made-dyads.ts";
import type { Person } from "../people/person.ts";
import { fold } from "../people/fold.ts";
import type { Day } from "./calendar.ts";
import type { Going, Side } from "./course.ts";
import type { Course, SideName } from "./courses.ts";
import type { Ending } from "./ending.ts";
import type { Life } from "./life.ts";

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

/** A dyad and how it goes. */
export interface Followed extends FollowedPair {
  readonly sides: Readonly<Record<SideName, Side>>;
  readonly course: Course;
  readonly going: Going;
  readonly life: Life;
  /** Who of the two has never answered anything, though there was time to. */
  readonly unheard: readonly SideName[];
  /** What the coordinator wrote in the follow-up tab. */
  readonly note: string;
  /** Its row of the latest follow-up tab, as a person counts; null for none. */
  readonly tabRow: number | null;
  /** Its row of the dyads tab, null where it is a dyad no more there. */
  readonly row: MadeDyad["row"] | null;
  /** Whether the Links tab holds its end. */
  readonly inLinks: boolean;
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
