import { isBracket, lowerEnd } from "./bracket.ts";
import type { Profile } from "./profile.ts";

/** A ladder has a few steps. */
const MOST_STEPS = 12;

/**
 * The brackets of numbers that both questions offer, from the lowest on, as a ladder; null where their options are
 * something else.
 */
export function ladderOf(mentee: Profile, mentor: Profile): string[] | null {
  const steps = [...new Map([...mentee.texts, ...mentor.texts])];
  const texts = steps.map(([, text]) => text);
  const brackets = texts.filter(isBracket).length;
  if (texts.length < 2 || texts.length > MOST_STEPS || brackets < 2 || brackets < texts.length - 1)
    return null;
  const placed = texts.map((text) => ({ text, end: lowerEnd(text) ?? -1 }));
  return placed.sort((a, b) => a.end - b.end || (a.text < b.text ? -1 : 1)).map(({ text }) => text);
}
