import type { Rota } from "./rota.ts";

/** Who sits where in one round, in names. */
export interface RoundTables {
  readonly tables: readonly {
    readonly table: number;
    readonly mentor: string;
    readonly mentees: readonly string[];
  }[];
  /** Mentees who are there and meet nobody. */
  readonly resting: readonly string[];
}

/** The tables of a round, from 0, in their order. */
export function roundTables({ schedule, mentors, mentees }: Rota, round: number): RoundTables {
  const sittings = schedule[round] ?? [];
  const busy = new Set(sittings.flatMap((sitting) => sitting.mentees));
  return {
    tables: sittings.map(({ table, mentor, mentees: seated }) => ({
      table,
      mentor: mentors[mentor]?.name ?? "",
      mentees: seated.map((mentee) => mentees[mentee]?.name ?? ""),
    })),
    resting: mentees
      .filter(({ present, since }, mentee) => present && since <= round && !busy.has(mentee))
      .map(({ name }) => name),
  };
}
