import type { LabelledPeople } from "../cohort/cohort.ts";
import { introducedMark } from "../introduction/introduced.ts";
import { type Asked, askedMarks } from "./asked.ts";
import type { AskedDyad } from "./asking.ts";
import type { NotedAnswer } from "./noted.ts";
import { SIDES, type Side } from "./side.ts";
import { tellingKey } from "./told.ts";

/** Somebody who was asked about a dyad that is refused or replaced since, and has to hear it. Indices into the cohort. */
export interface PersonToTell {
  readonly mentee: number;
  readonly mentor: number;
  readonly side: Side;
  /** Under which it is kept that they were told, see `told.ts`. */
  readonly key: string;
  /** Whether they accepted, or were asked and have not answered. */
  readonly was: "accepted" | "asked";
}

interface TellingSources {
  readonly entries: readonly AskedDyad[];
  /** Dyads of which a screen says whom to tell already. */
  readonly shown: readonly AskedDyad[];
  readonly cohort: LabelledPeople;
  /** What is kept of who was asked. */
  readonly askedText: string;
  readonly askedOf: (mark: string, side: Side) => Asked | null;
  readonly notedOf: (mark: string, side: Side) => NotedAnswer | null;
  /** `2026-03-01`. */
  readonly today: string;
}

const DAY_MS = 86_400_000;

/** For so long after the deadline somebody may still wait to hear. */
const DAYS = 30;

/**
 * Who holds a request about a dyad that is refused by now, or that a hand gave to somebody else: those who accepted and
 * those who have not answered, for a month after the deadline.
 */
export function peopleToTell(sources: TellingSources): PersonToTell[] {
  const { entries, shown, cohort, askedText, askedOf, notedOf, today } = sources;
  const isRecent = ({ until }: Asked): boolean => Date.parse(today) - Date.parse(until) <= DAYS * DAY_MS;
  const refused = entries.filter((entry) => entry.dyad.status === "refused" && !shown.includes(entry));
  const ofRefused = refused.flatMap(({ mark, dyad: { mentee, mentor }, requests, answers }) =>
    SIDES.flatMap((side): PersonToTell[] => {
      const request = requests[side];
      const accepts = answers[side]?.accepts ?? null;
      if (accepts === false || (request === null ? accepts === null : !isRecent(request))) return [];
      const key = tellingKey(mark, side, request?.on ?? "");
      return [{ mentee, mentor, side, key, was: accepts === true ? "accepted" : "asked" }];
    }),
  );
  const isOpen = (mark: string): boolean =>
    SIDES.some((side) => {
      const request = askedOf(mark, side);
      return request !== null && isRecent(request);
    });
  const lost = new Set(askedMarks(askedText).filter(isOpen));
  for (const { mark } of entries) lost.delete(mark);
  const ofReplaced: PersonToTell[] = [];
  cohort.mentees.forEach((menteePerson, mentee) => {
    if (lost.size === 0) return;
    cohort.mentors.forEach((mentorPerson, mentor) => {
      const mark = introducedMark(menteePerson.key, mentorPerson.key);
      if (!lost.delete(mark)) return;
      for (const side of SIDES) {
        const request = askedOf(mark, side);
        const answer = notedOf(mark, side);
        if (request === null || !isRecent(request) || answer?.accepts === false) continue;
        const key = tellingKey(mark, side, request.on);
        ofReplaced.push({ mentee, mentor, side, key, was: answer === null ? "asked" : "accepted" });
      }
    });
  });
  return [...ofRefused, ...ofReplaced];
}
