/** One table of one round: a mentor and who meets them. People are indices; tables count from 1. */
export interface Sitting {
  readonly table: number;
  readonly mentor: number;
  readonly mentees: readonly number[];
}

/** The sittings of each round, by table. */
export type Schedule = readonly (readonly Sitting[])[];

/** What a round is before its mentors have tables: who meets each mentor. */
export type Round = ReadonlyMap<number, readonly number[]>;

/** The table at which each mentor last sat, by mentor. */
export type TablesBefore = ReadonlyMap<number, number>;

/**
 * Gives the mentors of each round a table. With a table for each mentor everyone keeps the one of their place in
 * the list; else a mentor keeps the table of the round before, then who returns gets theirs back where it is free, and
 * who comes in takes the first one free.
 */
export function seatRounds(
  rounds: readonly Round[],
  tables: number,
  mentorCount: number,
  before: TablesBefore = new Map(),
): Schedule {
  let last = before;
  let sitting: ReadonlySet<number> = new Set();
  return rounds.map((round) => {
    const mentors = [...round.keys()].sort((a, b) => a - b);
    const preferredTable = (mentor: number): number | undefined =>
      last.get(mentor) ?? (mentorCount <= tables ? mentor + 1 : undefined);
    const taken = new Set<number>();
    const seated = new Map<number, number>();
    const sit = (mentor: number, table: number): void => {
      taken.add(table);
      seated.set(mentor, table);
    };
    const stay = mentors.filter((mentor) => sitting.has(mentor));
    for (const mentor of [...stay, ...mentors.filter((mentor) => !sitting.has(mentor))]) {
      const table = preferredTable(mentor);
      if (table !== undefined && !taken.has(table)) sit(mentor, table);
    }
    let free = 1;
    for (const mentor of mentors) {
      if (seated.has(mentor)) continue;
      while (taken.has(free)) free++;
      sit(mentor, free);
    }
    last = new Map([...last, ...seated]);
    sitting = new Set(mentors);
    return mentors
      .map((mentor) => ({ table: seated.get(mentor) ?? 0, mentor, mentees: round.get(mentor) ?? [] }))
      .sort((a, b) => a.table - b.table);
  });
}
