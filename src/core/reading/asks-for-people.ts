import { withoutNotes } from "../intake/vocabulary/matcher.ts";
import { asksWhatToAvoid, asksWhomToAvoid } from "../intake/vocabulary/avoid.ts";
import { asksForManager, asksForSubordinates } from "../intake/vocabulary/managers.ts";
import {
  asksForPastPartner,
  speaksOfRefusal,
  speaksOfWish,
  withoutAsides,
} from "../intake/vocabulary/past-and-wish.ts";

/** What a question that is answered with people asks of them. */
export type PeopleAsked = "manager" | "subordinates" | "avoid" | "past" | "wish";

/**
 * What a title asks of people, by its words alone.
 * @returns null where it speaks of none of these: answered with people all the same, it is a doubt.
 */
export function peopleAsked(title: string): PeopleAsked | null {
  const bare = withoutAsides(withoutNotes(title));
  if (asksWhomToAvoid(bare)) return "avoid";
  if (asksForSubordinates(bare)) return "subordinates";
  if (asksForPastPartner(bare)) return "past";
  if (asksForManager(bare)) return "manager";
  return sentencesOf(bare).some((sentence) => speaksOfWish(sentence) && !speaksOfRefusal(sentence))
    ? "wish"
    : null;
}

function sentencesOf(text: string): string[] {
  return text.split(/[.?!;]\s|[\r\n]/);
}

/**
 * Whether a question can be no criterion: it asks whom or what to avoid, who stands above or below, or with whom one was
 * paired before.
 */
export function asksForTie(title: string): boolean {
  const asks = peopleAsked(title);
  return (asks !== null && asks !== "wish") || asksWhatToAvoid(withoutNotes(title));
}
