import type { Band } from "../../programme/bands.ts";

/** A score in words, in French. */
export const bands: Record<Band, string> = {
  veryGood: "Très bon",
  good: "Bon",
  toDiscuss: "À discuter",
  little: "Peu en commun",
};
