import type { Attendee, Rota } from "./rota.ts";

/** The fewest and the most breaks that one person has. */
interface Breaks {
  readonly least: number;
  readonly most: number;
}

/** What a rota amounts to. */
export interface RotaFigures {
  readonly meetings: number;
  /** The most tables that one round takes. */
  readonly tables: number;
  readonly mentees: Breaks;
  readonly mentors: Breaks;
  /** People who are there and meet nobody in the rounds to come. */
  readonly alone: readonly string[];
}

/** Sums a rota up. Breaks are counted over the rounds since which a person has been there, those present now alone. */
export function rotaFigures(rota: Rota): RotaFigures {
  const { schedule, mentees, mentors, happened } = rota;
  const busy = {
    mentees: schedule.map((round) => new Set(round.flatMap((sitting) => sitting.mentees))),
    mentors: schedule.map((round) => new Set(round.map(({ mentor }) => mentor))),
  };
  const breaks = (side: "mentees" | "mentors", people: readonly Attendee[]): Breaks => {
    const counts = people.flatMap(({ present, since }, person) =>
      present ? [busy[side].filter((round, at) => at >= since && !round.has(person)).length] : [],
    );
    return { least: counts.length === 0 ? 0 : Math.min(...counts), most: Math.max(0, ...counts) };
  };
  const alone = (side: "mentees" | "mentors", people: readonly Attendee[]): string[] =>
    people
      .filter(
        ({ present }, person) => present && !busy[side].slice(happened).some((round) => round.has(person)),
      )
      .map(({ name }) => name);
  return {
    meetings: schedule.flat().reduce((sum, sitting) => sum + sitting.mentees.length, 0),
    tables: Math.max(0, ...schedule.map((round) => round.length)),
    mentees: breaks("mentees", mentees),
    mentors: breaks("mentors", mentors),
    alone: happened === rota.rounds ? [] : [...alone("mentees", mentees), ...alone("mentors", mentors)],
  };
}
