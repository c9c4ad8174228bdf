import type { QueuedDyad } from "../desk/dyad-queue.ts";
import type { AskedDyad } from "./asking.ts";
import { isLate } from "./groups.ts";

/** A dyad that is to be decided, with what its two people were asked and answered; null where neither was. */
export interface AnsweredDyad extends QueuedDyad {
  readonly asking: AskedDyad | null;
}

/** Whether anybody of a dyad was asked, or answered unasked. */
export function wasAsked({ requests, answers }: AskedDyad): boolean {
  return [requests.mentee, requests.mentor, answers.mentee, answers.mentor].some((said) => said !== null);
}

/** Declines first, then silence past the deadline; whatever is decided keeps its place. */
function urgency({ asking, status }: AnsweredDyad): number {
  if (asking === null || status === "refused") return 2;
  if (asking.state.outcome === "declined") return 0;
  return status !== "confirmed" && isLate(asking) ? 1 : 2;
}

/**
 * The queue with what people answered: first the dyads that somebody declined, then those of which an answer is late, then
 * the others in the order given. While an answer is expected, or once one is a no, nothing is clear.
 */
export function answeredQueue(queue: readonly QueuedDyad[], entries: readonly AskedDyad[]): AnsweredDyad[] {
  const byPair = new Map(
    entries.map((entry) => [`${String(entry.dyad.mentee)} ${String(entry.dyad.mentor)}`, entry]),
  );
  return queue
    .map((dyad): AnsweredDyad => {
      const entry = byPair.get(`${String(dyad.mentee)} ${String(dyad.mentor)}`);
      const asking = entry !== undefined && wasAsked(entry) ? entry : null;
      return {
        ...dyad,
        asking,
        isClear: dyad.isClear && (asking === null || asking.state.outcome === "accepted"),
      };
    })
    .sort((a, b) => urgency(a) - urgency(b));
}
