import type { QueuedDyad } from "../desk/dyad-queue.ts";
import type { AskedDyad } from "./asking.ts";
import { isLate } from "./groups.ts";

/** A dyad that is to be decided, with what its two people were asked and answered; null where neither was. */
export interface AnsweredDyad extends QueuedDyad {
  readonly asked: AskedDyad | null;
}

/** Whether anybody of a dyad was asked, or answered unasked. */
export function wasAsked({ requests, answers }: AskedDyad): boolean {
  return [requests.mentee, requests.mentor, answers.mentee, answers.mentor].some((said) => said !== null);
}

/** Declines first, then silence past the deadline; whatever is decided keeps its place. */
function urgency({ asked, status }: AnsweredDyad): number {
  if (asked === null || status === "refused") return 2;
  if (asked.state.outcome === "declined") return 0;
  return status !== "confirmed" && isLate(asked) ? 1 : 2;
}

/**
 * The queue with what people answered: first the dyads that somebody declined, then those of which an answer is late, then
 * the others in the order given. While an answer is expected, or once one is a no, nothing is clear.
 */
export function answeredQueue(queue: readonly QueuedDyad[], asking: readonly AskedDyad[]): AnsweredDyad[] {
  const byPair = new Map(asking.map((entry) => [`${String(entry.dyad.mentee)} ${String(entry.dyad.mentor)}`, entry]));
  return queue
    .map((dyad): AnsweredDyad => {
      const entry = byPair.get(`${String(dyad.mentee)} ${String(dyad.mentor)}`);
      const asked = entry !== undefined && wasAsked(entry) ? entry : null;
      return { ...dyad, asked, isClear: dyad.isClear && (asked === null || asked.state.outcome === "accepted") };
    })
    .sort((a, b) => urgency(a) - urgency(b));
}
