import type { Band } from "../../programme/bands.ts";

/** A score in words, in English. */
export const bands: Record<Band, string> = {
  veryGood: "Very good",
  good: "Good",
  toDiscuss: "To discuss",
  little: "Little in common",
};
