import { type ReadRow, type Roster, pairKey, proposalOf } from "./read-rows.ts";
import type { Status } from "./sheet.ts";

/** Statuses that say what becomes of a dyad, whoever put its two together. */
const DECIDED: readonly (Status | null)[] = ["refused", "locked", "confirmed"];

/** Whether the two of a row are another pair than the run proposed there. */
function isOtherPair(reading: ReadRow, { mentees, mentors }: Roster): boolean {
  const { mentee, mentor } = reading;
  if (typeof mentee !== "number" || typeof mentor !== "number") return false;
  const pair = pairKey(mentees[mentee]?.key ?? "", mentors[mentor]?.key ?? "");
  return pair !== proposalOf(reading, { mentees, mentors });
}

/** Whether the pair of a row is another than the run proposed there, and nobody decided on it otherwise. */
export function isChosen(reading: ReadRow, people: Roster): boolean {
  return !DECIDED.includes(reading.status) && isOtherPair(reading, people);
}

/** Whether the run proposed somebody, and the row has somebody else. */
export function isOtherMentor(reading: ReadRow, people: Roster): boolean {
  return reading.row.proposal !== "" && isOtherPair(reading, people);
}
