import type { Report } from "../issues/issue.ts";
import type { Person } from "../people/person.ts";
import type { Settings } from "../programme/settings.ts";
import { personFinder } from "./find-person.ts";

type Pair = readonly [mentee: number, mentor: number];

/** What people decided before the run, as indices into the rosters. */
export interface Decisions {
  readonly locked: readonly Pair[];
  readonly refused: readonly Pair[];
}

/**
 * Resolves the locked and refused pairs of the settings. Reports `lock-of-nobody` and `decision-person-unknown` for
 * people who take no part, and the errors `locked-and-refused` and `locked-twice`.
 */
export function readDecisions(
  { locked, refused }: Settings["decisions"],
  mentees: readonly Person[],
  mentors: readonly Person[],
  report: Report,
): Decisions {
  const [findMentee, findMentor] = [personFinder(mentees), personFinder(mentors)];
  const resolve = (
    pairs: readonly (readonly string[])[],
    missing: (names: string[], mention: string) => void,
  ): Pair[] => {
    const resolved = new Map<string, Pair>();
    for (const [menteeText = "", mentorText = ""] of pairs) {
      const [mentee, mentor] = [findMentee(menteeText), findMentor(mentorText)];
      if (mentee === null || mentor === null)
        missing([menteeText, mentorText], mentee === null ? menteeText : mentorText);
      else resolved.set(`${String(mentee)} ${String(mentor)}`, [mentee, mentor]);
    }
    return [...resolved.values()];
  };
  const kept = {
    locked: resolve(locked, (names) => report("lock-of-nobody", {}, { names })),
    refused: resolve(refused, (_, mention) => report("decision-person-unknown", {}, { read: mention })),
  };

  const refusals = new Set(kept.refused.map(String));
  const mentorsOf = new Map<number, number>();
  for (const pair of kept.locked) {
    const [mentee, mentor] = pair;
    mentorsOf.set(mentee, (mentorsOf.get(mentee) ?? 0) + 1);
    const names = [mentees[mentee]?.name ?? "", mentors[mentor]?.name ?? ""];
    if (refusals.has(String(pair))) report("locked-and-refused", {}, { names });
  }
  for (const [mentee, count] of mentorsOf) {
    if (count > 1) report("locked-twice", {}, { names: [mentees[mentee]?.name ?? ""], count });
  }
  return kept;
}
