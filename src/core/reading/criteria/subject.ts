import type { Recogniser } from "../../intake/vocabulary/matcher.ts";
import { asksForSensitiveTrait } from "../../intake/vocabulary/sensitive.ts";
import {
  asksForChoice,
  isOnAvailability,
  isOnExperience,
  isOnNeeds,
  isOnPracticalities,
  isOnSector,
  isOnStyle,
} from "../../intake/vocabulary/subjects.ts";

/** What a question is about. The order is that of the search: the first that fits. */
export type Subject =
  | "sensitive"
  | "chosen"
  | "availability"
  | "style"
  | "needs"
  | "experience"
  | "practical"
  | "sector"
  | "other";

const SUBJECTS: readonly (readonly [Subject, Recogniser])[] = [
  ["sensitive", asksForSensitiveTrait],
  ["chosen", asksForChoice],
  ["availability", isOnAvailability],
  ["style", isOnStyle],
  ["needs", isOnNeeds],
  ["experience", isOnExperience],
  ["practical", isOnPracticalities],
  ["sector", isOnSector],
];

/** What questions are about, by their titles; what is sensitive in one is sensitive. */
export function subjectOf(titles: readonly string[]): Subject {
  return SUBJECTS.find(([, isAbout]) => titles.some((title) => isAbout(title)))?.[0] ?? "other";
}

/**
 * Points out of 100 that the criteria of a subject share when the coordinator has chosen no weights. What says where
 * people come from counts nothing, and the program never switches it on.
 */
const POINTS: Record<Subject, number> = {
  needs: 35,
  chosen: 25,
  style: 20,
  experience: 10,
  availability: 10,
  practical: 10,
  other: 10,
  sector: 0,
  sensitive: 0,
};

/** Subjects whose criteria share one lot of points. */
function lot(subject: Subject): Subject {
  return subject === "availability" ? "practical" : subject;
}

/** Whole weights, in the order given: each lot of points is shared evenly, and what counts counts for one at least. */
export function defaultWeights(subjects: readonly Subject[]): number[] {
  const sizes = new Map<Subject, number>();
  for (const subject of subjects) sizes.set(lot(subject), (sizes.get(lot(subject)) ?? 0) + 1);
  return subjects.map((subject) => {
    const points = POINTS[subject];
    return points === 0 ? 0 : Math.max(1, Math.round(points / (sizes.get(lot(subject)) ?? 1)));
  });
}
