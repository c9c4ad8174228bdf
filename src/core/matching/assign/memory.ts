import { listRoom } from "../primal-dual/candidates.ts";
import { LARGEST_COPY } from "./solve-group.ts";

const DOUBLE = 8;
const LIST_ENTRY = 12;
/** Everything kept once for each person, rounded up. */
const PER_PERSON = 200;

/**
 * Bytes that `assign` needs for so many people, the scores themselves included, so that a host can refuse in words
 * before memory runs out. A repair with a threshold needs the scores once more.
 */
export function memoryNeeded(
  menteeCount: number,
  mentorCount: number,
  objective: "total" | "fair" = "total",
): number {
  const pairs = menteeCount * mentorCount;
  const open = objective === "fair" ? pairs * (1 + DOUBLE) : 0;
  const turned = pairs <= LARGEST_COPY ? pairs * DOUBLE : 0;
  const lists = menteeCount * Math.min(mentorCount, listRoom(mentorCount)) * LIST_ENTRY;
  return pairs * DOUBLE + turned + open + lists + PER_PERSON * (menteeCount + mentorCount);
}
