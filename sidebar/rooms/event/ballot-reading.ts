import { type Ballot, readBallots } from "../../../src/core/event/read-ballots.ts";
import type { Attendance, Rota } from "../../../src/core/event/rota.ts";
import type { Source } from "../../../src/core/event/sources.ts";
import { type Issue, collectIssues } from "../../../src/core/issues/issue.ts";
import { ballotTabsOf } from "./ballot-tabs.ts";
import type { EventReading } from "./event-reading.ts";

export const HEAVIEST = 100;

/** The tabs of ballots as sources of every proposal. */
export function sourcesOf({ snapshot, programme }: EventReading, weight: number): Source[] {
  return ballotTabsOf(snapshot, programme).map(({ id, name }) => ({
    kind: "ballots",
    tab: id,
    name,
    weight,
  }));
}

/** The ballots of every tab that holds some, and what is odd in them. */
export function ballotsOf(
  { snapshot, programme, cohort }: EventReading,
  rota: Rota | null,
): { readonly ballots: Ballot[]; readonly issues: readonly Issue[] } {
  const { issues, report } = collectIssues();
  return { ballots: readBallots(ballotTabsOf(snapshot, programme), cohort, rota, report), issues };
}

/** The choices weigh as much as the heaviest criterion unless the coordinator says otherwise. */
export function usualWeight({ programme }: EventReading): number {
  const weights = programme.settings.criteria.flatMap(({ on, weight = 1 }) => (on === false ? [] : [weight]));
  return Math.min(HEAVIEST, Math.max(1, Math.round(Math.max(1, ...weights))));
}

/** Who was there: those of the rota who are present or have met somebody, else everybody. */
export function presentAt(rota: Rota | null, { cohort }: EventReading): Attendance {
  const keys = (side: "mentees" | "mentors"): Set<string> => {
    if (rota === null) return new Set(cohort[side].map(({ key }) => key));
    const sat = new Set(
      rota.schedule
        .flat()
        .flatMap(({ mentor, mentees }): readonly number[] => (side === "mentors" ? [mentor] : mentees)),
    );
    const there = rota[side].filter(({ present }, person) => present || sat.has(person));
    return new Set(there.map(({ key }) => key));
  };
  return { mentees: keys("mentees"), mentors: keys("mentors") };
}
