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

/** A pair of the settings of which one, or both, take no part. */
interface OfNobody {
  readonly decided: keyof Decisions;
  readonly names: readonly string[];
  /** The one who takes no part, the mentee first. */
  readonly mention: string;
}

/** The decisions of the settings as they are read. */
export interface ReadDecisions extends Decisions {
  readonly ofNobody: readonly OfNobody[];
}

/** Resolves the locked and refused pairs of the settings. */
export function readDecisions(
  { locked, refused }: Settings["decisions"],
  mentees: readonly Person[],
  mentors: readonly Person[],
): ReadDecisions {
  const [findMentee, findMentor] = [personFinder(mentees), personFinder(mentors)];
  const ofNobody: OfNobody[] = [];
  const resolve = (decided: keyof Decisions, pairs: readonly (readonly string[])[]): Pair[] => {
    const resolved = new Map<string, Pair>();
    for (const names of pairs) {
      const [menteeText = "", mentorText = ""] = names;
      const [mentee, mentor] = [findMentee(menteeText), findMentor(mentorText)];
      if (mentee === null || mentor === null)
        ofNobody.push({ decided, names, mention: mentee === null ? menteeText : mentorText });
      else resolved.set(`${String(mentee)} ${String(mentor)}`, [mentee, mentor]);
    }
    return [...resolved.values()];
  };
  return { locked: resolve("locked", locked), refused: resolve("refused", refused), ofNobody };
}

/**
 * Reports `lock-of-nobody` and `decision-person-unknown` for people who take no part, and the errors
 * `locked-and-refused` and `locked-twice`.
 */
export function reportDecisions(
  { locked, refused, ofNobody }: ReadDecisions,
  mentees: readonly Person[],
  mentors: readonly Person[],
  report: Report,
): void {
  for (const { decided, names, mention } of ofNobody) {
    if (decided === "locked") report("lock-of-nobody", {}, { names });
    else report("decision-person-unknown", {}, { read: mention });
  }
  const refusals = new Set(refused.map(String));
  const mentorsOf = new Map<number, number>();
  for (const pair of locked) {
    const [mentee, mentor] = pair;
    mentorsOf.set(mentee, (mentorsOf.get(mentee) ?? 0) + 1);
    const names = [mentees[mentee]?.name ?? "", mentors[mentor]?.name ?? ""];
    if (refusals.has(String(pair))) report("locked-and-refused", {}, { names });
  }
  for (const [mentee, count] of mentorsOf) {
    if (count > 1) report("locked-twice", {}, { names: [mentees[mentee]?.name ?? ""], count });
  }
}
