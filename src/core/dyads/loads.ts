/** Which dyads each person is in, in a tab. */
export interface Loads {
  /** In how many dyads a mentor is. */
  mentor(mentor: number): number;
  /** In how many dyads a mentee is. */
  mentee(mentee: number): number;
  /** The mentees of a mentor, in the order of the dyads. */
  menteesOf(mentor: number): readonly number[];
}

/** @param dyads those that take a seat. */
export function loadsOf(dyads: readonly { readonly mentee: number; readonly mentor: number }[]): Loads {
  const [menteesOf, places] = [new Map<number, number[]>(), new Map<number, number>()];
  for (const { mentee, mentor } of dyads) {
    const mentees = menteesOf.get(mentor);
    if (mentees === undefined) menteesOf.set(mentor, [mentee]);
    else mentees.push(mentee);
    places.set(mentee, (places.get(mentee) ?? 0) + 1);
  }
  return {
    mentor: (mentor) => menteesOf.get(mentor)?.length ?? 0,
    mentee: (mentee) => places.get(mentee) ?? 0,
    menteesOf: (mentor) => menteesOf.get(mentor) ?? [],
  };
}
