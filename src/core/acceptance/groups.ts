import type { AskedDyad } from "./asking.ts";
import { SIDES } from "./side.ts";

/** The dyads of a tab by what is to be done about them. */
export type Groups = Readonly<
  Record<"declined" | "unsure" | "accepted" | "toAsk" | "waiting" | "held", readonly AskedDyad[]>
>;

/** Whether one of the two was asked and let the deadline pass. */
export function isLate({ state: { sides } }: AskedDyad): boolean {
  return [sides.mentee, sides.mentor].includes("late");
}

/** Whether somebody was asked, or accepted by phone, of a dyad that the next proposal may still take apart. */
export function isAskedUnlocked({ dyad, requests, answers, state }: AskedDyad): boolean {
  const isAsked = SIDES.some((side) => requests[side] !== null || answers[side]?.noted?.accepts === true);
  return isAsked && dyad.status === "proposed" && state.outcome !== "declined";
}

/** Whether an answer of one of the two is to be settled first. */
function isUnsure({ state: { sides } }: AskedDyad): boolean {
  return [sides.mentee, sides.mentor].includes("unsure");
}

/** Whether the form and what was noted say the contrary of each other, of a dyad that stands. */
function isContradictory({ dyad, answers: { mentee, mentor } }: AskedDyad): boolean {
  return dyad.status !== "refused" && [mentee, mentor].some((answer) => answer?.disagree === true);
}

function isWaiting({ state: { sides } }: AskedDyad): boolean {
  return [sides.mentee, sides.mentor].some((side) => side === "asked" || side === "late");
}

/**
 * Confirmed dyads are done, unless somebody declined since, and so are refused ones, unless their mentee has nobody since.
 * What is to be discussed is asked of nobody. Whoever lets the deadline pass comes first among those who wait.
 */
export function groupsOf(dyads: readonly AskedDyad[]): Groups {
  const open = dyads.filter(({ dyad: { status } }) => status === "proposed" || status === "locked");
  const placed = new Set(
    dyads.flatMap(({ dyad: { status, mentee } }) => (status === "refused" ? [] : [mentee])),
  );
  const isOpenStill = ({ dyad: { status, mentee } }: AskedDyad): boolean =>
    status !== "refused" || !placed.has(mentee);
  const undecided = open.filter((dyad) => dyad.state.outcome === "open" && !isUnsure(dyad));
  const isToAsk = ({ state }: AskedDyad): boolean => state.toAsk.length > 0;
  const waiting = undecided.filter((dyad) => !isToAsk(dyad) && isWaiting(dyad));
  return {
    declined: dyads.filter((dyad) => dyad.state.outcome === "declined" && isOpenStill(dyad)),
    unsure: dyads.filter(
      (dyad) =>
        isUnsure(dyad) && dyad.state.outcome !== "declined" && (open.includes(dyad) || isContradictory(dyad)),
    ),
    accepted: open.filter(({ state }) => state.outcome === "accepted"),
    toAsk: undecided.filter(isToAsk),
    waiting: [...waiting.filter(isLate), ...waiting.filter((dyad) => !isLate(dyad))],
    held: undecided.filter((dyad) => !isToAsk(dyad) && !isWaiting(dyad)),
  };
}

/** How many dyads wait for what. */
export interface AskingCounts {
  readonly declined: number;
  readonly accepted: number;
  /** With a side that may be asked now. */
  readonly toAsk: number;
  /** With an answer to settle first, whatever the other of the two did. */
  readonly toSettle: number;
  /** Asked and not late, without an answer. */
  readonly waiting: number;
  /** Of those asked, without an answer to settle: a deadline has passed. */
  readonly late: number;
}

/** Counts the dyads of which the two are asked. */
export function countAsking(dyads: readonly AskedDyad[]): AskingCounts {
  const { declined, unsure, accepted, toAsk, waiting } = groupsOf(dyads);
  const late = [...toAsk, ...waiting].filter(isLate).length;
  return {
    declined: declined.length,
    accepted: accepted.length,
    toAsk: toAsk.length,
    toSettle: unsure.length,
    waiting: waiting.filter((dyad) => !isLate(dyad)).length,
    late,
  };
}
