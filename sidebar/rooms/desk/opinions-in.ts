import type { QueuedDyad } from "../../../src/core/desk/dyad-queue.ts";
import { whyNotJudge } from "../../../src/core/desk/may-judge.ts";
import { type Opinions, agreedOn, opinionsOf } from "../../../src/core/desk/members.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";

/** What the committee of today said of a dyad, by who may judge it. */
export function opinionsIn(
  { evidence, workbook }: DeskReading,
  { reviews, mentee, mentor }: QueuedDyad,
): Opinions {
  const isRecused = (reviewer: string): boolean => whyNotJudge(evidence, reviewer, mentee, mentor).length > 0;
  return opinionsOf(reviews, workbook.settings?.committee, isRecused);
}

/** Who, of those who may judge a dyad, is for it; nobody where that may have been said of another mentor. */
export function agreedIn(reading: DeskReading, dyad: QueuedDyad): string[] {
  if (dyad.isOtherMentor) return [];
  const { members, others } = opinionsIn(reading, dyad);
  return agreedOn([...members, ...others]);
}
