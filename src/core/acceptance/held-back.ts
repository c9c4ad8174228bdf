import { wasAsked } from "./answered-queue.ts";
import type { AskingStep } from "./approach.ts";
import type { AskedDyad } from "./asking.ts";
import { SIDES, type Side } from "./side.ts";

/** Why two people are not to be introduced: one of them declined, or an answer is still expected. */
export type HeldBack =
  { readonly why: "declined"; readonly by: readonly Side[] } | { readonly why: "awaiting" };

/**
 * Whether the two of a dyad are to wait. A confirmed dyad waits for no answer: whoever confirmed it decided so; a decline
 * holds any dyad back.
 *
 * @param step whether the programme asks before it confirms.
 * @returns null where nothing speaks against bringing the two together.
 */
export function heldBack(entry: AskedDyad, step: AskingStep): HeldBack | null {
  const { state, answers, dyad } = entry;
  if (state.outcome === "declined")
    return { why: "declined", by: SIDES.filter((side) => answers[side]?.accepts === false) };
  const isExpected = step === "asked" || (step === "unset" && wasAsked(entry));
  const isOpen = state.outcome === "open" && dyad.status !== "confirmed";
  return isExpected && isOpen ? { why: "awaiting" } : null;
}
