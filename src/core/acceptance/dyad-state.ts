import type { Asked } from "./asked.ts";
import type { SideAnswers } from "./side-answer.ts";
import { type AskingOrder, type Side, turnsOf } from "./side.ts";

/** How it stands with one of the two: not asked yet, asked, asked and late, an answer to settle, or what they answered. */
export type SideState = "open" | "asked" | "late" | "unsure" | "accepted" | "declined";

/** How it stands with a dyad, of which each side may be asked. */
export interface DyadState {
  /** Null for a side that the programme does not ask. */
  readonly sides: Readonly<Record<Side, SideState | null>>;
  /** Whom to ask now; none while somebody else's answer comes first, and where it may not be. */
  readonly toAsk: readonly Side[];
  readonly outcome: "open" | "accepted" | "declined";
}

interface Standing {
  readonly requests: Readonly<Record<Side, Asked | null>>;
  readonly answers: SideAnswers;
  readonly order: AskingOrder;
  /** `2026-03-01`. */
  readonly today: string;
  /** Whether anybody may be asked: both agreed that their answers are used, and the mentor has a place for this dyad. */
  readonly mayAsk: boolean;
}

/** Whether one of the two said no, whoever was to be asked. */
export function isDeclined({ mentee, mentor }: SideAnswers): boolean {
  return [mentee, mentor].some((answer) => answer?.accepts === false);
}

/** How it stands with a dyad today. An answer counts whether it was asked for here or not. */
export function dyadState({ requests, answers, order, today, mayAsk }: Standing): DyadState {
  const turns = turnsOf(order);
  const stateOf = (side: Side): SideState => {
    const answer = answers[side];
    if (answer?.accepts === null) return "unsure";
    if (answer !== null) return answer.accepts ? "accepted" : "declined";
    const question = requests[side];
    return question === null ? "open" : question.until < today ? "late" : "asked";
  };
  const isAsked = (side: Side): boolean => turns.some((turn) => turn.includes(side));
  const sides = {
    mentee: isAsked("mentee") ? stateOf("mentee") : null,
    mentor: isAsked("mentor") ? stateOf("mentor") : null,
  };
  const turn = turns.find((those) => those.some((side) => sides[side] !== "accepted"));
  const outcome = isDeclined(answers) ? "declined" : turn === undefined ? "accepted" : "open";
  const toAsk = outcome === "open" && mayAsk ? (turn ?? []).filter((side) => sides[side] === "open") : [];
  return { sides, toAsk, outcome };
}
