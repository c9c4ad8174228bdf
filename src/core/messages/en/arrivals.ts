import type { ArrivalsWords } from "../fr/arrivals.ts";
import { count } from "./grammar.ts";

/** The words of the room of those who came since the dyads were proposed, in English. */
export const arrivals: ArrivalsWords = {
  none: "Nobody new: each mentee has a row in the dyads tab. After a departure or a refusal:",
  lead: (people) =>
    `${count(people, "person has answered", "people have answered")} since the proposal. Choose who would suit them: the row is added to the tab, and nothing else moves unless it is said.`,
  since: (day, days) => (days === 0 ? "since today" : `since ${day} (${count(days, "day", "days")})`),
  mentors: (people) => count(people, "mentor has come since", "mentors have come since"),
  mentorsWhat:
    "Choose who, among those without a mentor, could take the place. If nobody waits, keep it for later.",
  places: (places) => count(places, "place", "places"),
  sinceUnknown: "date unknown",
};
