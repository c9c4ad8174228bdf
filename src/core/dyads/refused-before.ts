import type { Cohort } from "../cohort/cohort.ts";
import { personFinder } from "../cohort/find-person.ts";
import type { Roster } from "./read-rows.ts";
import type { RefusedPair } from "./tab/hidden-state.ts";
import type { DyadsRows } from "./tab/read-tab.ts";

type Pair = readonly [mentee: number, mentor: number];

/** Whom pairs refused in tabs before mean now: by their keys, else by their names; null where one takes no part. */
export function refusalReader({ mentees, mentors }: Roster): (pair: RefusedPair) => Pair | null {
  const [findMentee, findMentor] = [personFinder(mentees), personFinder(mentors)];
  return ([menteeKey = "", mentorKey = "", menteeLabel = "", mentorLabel = ""]) => {
    const [mentee, mentor] = [
      findMentee(menteeLabel, menteeKey, true),
      findMentor(mentorLabel, mentorKey, true),
    ];
    return mentee === null || mentor === null ? null : [mentee, mentor];
  };
}

/** The people of a dyads tab with the pairs that its own run had to respect as refused. */
export function withRefusedBefore(
  cohort: Cohort,
  { refusedBefore }: Pick<DyadsRows, "refusedBefore">,
): Cohort {
  const readRefusal = refusalReader(cohort);
  const pairs = refusedBefore.flatMap((pair) => {
    const refusal = readRefusal(pair);
    return refusal === null ? [] : [refusal[0] * cohort.mentors.length + refusal[1]];
  });
  return { ...cohort, refused: new Set([...cohort.refused, ...pairs]) };
}
