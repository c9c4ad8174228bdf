import type { Problem } from "../../../src/core/matching/index.ts";

/** Every assignment that keeps locks and seats, the same array each time. */
export function* everyAssignment({
  menteeCount,
  mentorCount,
  scores,
  capacities,
  locks = [],
}: Problem): Generator<Int32Array> {
  const mentorOf = new Int32Array(menteeCount).fill(-1);
  const left = [...capacities];
  for (const [mentee, mentor] of locks) {
    mentorOf[mentee] = mentor;
    left[mentor] = (left[mentor] ?? 0) - 1;
  }
  const locked = new Set(locks.map(([mentee]) => mentee));
  function* from(mentee: number): Generator<Int32Array> {
    if (mentee === menteeCount) {
      yield mentorOf;
      return;
    }
    yield* from(mentee + 1);
    if (locked.has(mentee)) return;
    for (let mentor = 0; mentor < mentorCount; mentor++) {
      if ((left[mentor] ?? 0) <= 0 || Number.isNaN(scores[mentee * mentorCount + mentor])) continue;
      left[mentor] = (left[mentor] ?? 0) - 1;
      mentorOf[mentee] = mentor;
      yield* from(mentee + 1);
      mentorOf[mentee] = -1;
      left[mentor] = (left[mentor] ?? 0) + 1;
    }
  }
  yield* from(0);
}
