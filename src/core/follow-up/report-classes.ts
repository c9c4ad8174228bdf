import { PROGRESS } from "./life-columns.ts";
import type { Fit } from "./pulse.ts";

/** How long two people took to meet. Upper ends in days, ends included. */
export const MEETING_CLASSES = ["soon", "month", "later", "unknown", "not"] as const;
export type MeetingClass = (typeof MEETING_CLASSES)[number];

export const FIT_CLASSES = ["good", "deciding", "not-good", "none"] as const;
export type FitClass = Fit | "none";

export const PROGRESS_CLASSES = [...PROGRESS, "none"] as const;
export type ProgressClass = (typeof PROGRESS_CLASSES)[number];
