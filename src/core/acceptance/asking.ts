import type { LabelledPeople } from "../cohort/cohort.ts";
import { introducedMark } from "../introduction/introduced.ts";
import type { MadeDyad } from "../introduction/made-dyads.ts";
import type { Answers } from "./answers-of-dyads.ts";
import type { Asked } from "./asked.ts";
import type { NotedAnswer } from "./noted.ts";
import { type DyadState, dyadState, isDeclined } from "./dyad-state.ts";
import { type SideAnswers, sideAnswers } from "./side-answer.ts";
import { type AskingOrder, SIDES, type Side } from "./side.ts";

/** A dyad of the tab, and how it stands with the two. */
export interface AskedDyad {
  readonly dyad: MadeDyad;
  /** By which is kept what was asked. */
  readonly mark: string;
  readonly requests: Readonly<Record<Side, Asked | null>>;
  readonly answers: SideAnswers;
  readonly state: DyadState;
  /** Who did not agree yet that their answers are used: nobody hears of them before. */
  readonly awaitsConsent: readonly Side[];
}

interface AskingSources {
  readonly dyads: readonly MadeDyad[];
  readonly cohort: LabelledPeople;
  /** One for each dyad. */
  readonly answers: readonly Answers[];
  readonly askedOf: (mark: string, side: Side) => Asked | null;
  /** What the coordination noted. */
  readonly notedOf: (mark: string, side: Side) => NotedAnswer | null;
  readonly order: AskingOrder;
  /** `2026-03-01`. */
  readonly today: string;
}

const NOBODY: Answers = { mentee: null, mentor: null };

/**
 * How it stands with each dyad today, in their order. A mentor has so many dyads that wait or are agreed on as seats:
 * confirmed ones and those of which somebody was asked already come first, and nobody is asked for one more. A dyad that is
 * refused takes no seat, and of one that is put aside nobody is asked.
 */
export function askingOf(sources: AskingSources): AskedDyad[] {
  const { dyads, cohort, answers, askedOf, notedOf, order, today } = sources;
  const seats = cohort.mentors.map(({ capacity }) => capacity);
  const all = dyads.map((dyad, at) => {
    const mark = introducedMark(
      cohort.mentees[dyad.mentee]?.key ?? "",
      cohort.mentors[dyad.mentor]?.key ?? "",
    );
    const requests = { mentee: askedOf(mark, "mentee"), mentor: askedOf(mark, "mentor") };
    const noted = (side: Side): NotedAnswer | null => notedOf(mark, side);
    return { dyad, mark, requests, answers: sideAnswers(answers[at] ?? NOBODY, noted, requests, today) };
  });
  const isUnderWay = ({ dyad, requests, answers: { mentee, mentor } }: (typeof all)[number]): boolean =>
    dyad.status === "confirmed" ||
    [requests.mentee, requests.mentor, mentee, mentor].some((said) => said !== null);
  const take = ({ dyad: { mentor } }: (typeof all)[number]): boolean => {
    const left = seats[mentor] ?? 0;
    seats[mentor] = left - 1;
    return left > 0;
  };
  const undeclined = all.filter(({ dyad, answers }) => dyad.status !== "refused" && !isDeclined(answers));
  const inTurn = [...undeclined.filter(isUnderWay), ...undeclined.filter((dyad) => !isUnderWay(dyad))];
  const seated = new Set(inTurn.filter(take));
  return all.map((entry) => {
    const { mentee, mentor } = entry.dyad;
    const people = { mentee: cohort.mentees[mentee], mentor: cohort.mentors[mentor] };
    const awaitsConsent = SIDES.filter((side) => people[side]?.awaitsConsent === true);
    const isPutAside = entry.dyad.status === "discuss" || entry.dyad.status === "refused";
    const mayAsk = seated.has(entry) && awaitsConsent.length === 0 && !isPutAside;
    return { ...entry, awaitsConsent, state: dyadState({ ...entry, order, today, mayAsk }) };
  });
}
