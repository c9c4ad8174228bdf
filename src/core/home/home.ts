import type { AskingCounts } from "../acceptance/groups.ts";
import { type DyadCounts, decidedOf } from "./dyad-counts.ts";
import type { Recruited } from "./recruiting.ts";

/** What a programme goes through, in order: the lines of the first screen. */
export const STAGES = ["recruit", "check", "pair", "decide", "introduce", "follow"] as const;
export type Stage = (typeof STAGES)[number];

/** What the forms hold: nothing that looks like one; no answer yet; one of both; what cannot be read; or both. */
export type FormsState = "none" | "unanswered" | "mentors" | "mentees" | "tabs" | "errors" | "both";

/** The next thing to do. */
export type NextStep =
  /** The forms: to be made, looked at while they can still be changed, or mended. */
  | "begin"
  | "look"
  | "find"
  | "browse"
  | "tabs"
  | "mend"
  /** Before the first dyads, and for those who came since. */
  | "uses"
  | "settle"
  | "propose"
  | "repair"
  | "place"
  | "welcome"
  /** With the dyads. */
  | "decide"
  | "ask"
  | "introduce"
  | "follow";

/** What is to be settled or checked in the answers. */
export interface ToCheck {
  readonly questions: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Where a programme stands, as it was read. */
export interface HomeFacts {
  readonly forms: FormsState;
  /** Null where the answers cannot be read. */
  readonly recruited: Recruited | null;
  /** Questions whose reading is doubtful and should be looked at before the first dyads; 0 once there are any. */
  readonly doubtful: number;
  /** Null until it is known. */
  readonly toCheck: ToCheck | null;
  /** The newest dyads tab: counted, or one that cannot be read; null where there is none. */
  readonly dyads: DyadCounts | "unreadable" | null;
  /** Mentors who answered after the dyads were proposed. */
  readonly newMentors: number;
  /** How far the two of each dyad are asked; null where nobody is. */
  readonly asking: AskingCounts | null;
  /** The confirmed dyads of which nobody declined since, and how many of them were introduced. */
  readonly confirmed: number;
  readonly introduced: number;
  /** How many dyads are followed, how many of them are known to have met, and how many need a call. */
  readonly followed: number;
  readonly met: number;
  readonly calls: number;
  /** People of these dyads who have never answered anything. */
  readonly unheard: number;
}

/** How a stage looks: behind, at work, or still to come. */
export type StageState = "done" | "open" | "ahead";

/** What of the forms is in the way of dyads, by what they hold. */
const FORMS_FIRST: Readonly<Record<Exclude<FormsState, "both">, NextStep>> = {
  none: "begin",
  unanswered: "look",
  mentors: "browse",
  mentees: "find",
  tabs: "tabs",
  errors: "mend",
};

/** Whether an answer came or failed to come, so that somebody has to do something about it. */
export function isAnswerDue(asking: AskingCounts | null): boolean {
  return asking !== null && asking.declined + asking.accepted + asking.toSettle + asking.late > 0;
}

function nextWith(counts: DyadCounts, facts: HomeFacts): NextStep {
  const { asking, newMentors, confirmed, introduced, calls } = facts;
  const { toAsk, waiting } = asking ?? { toAsk: 0, waiting: 0 };
  if (isAnswerDue(asking)) return "ask";
  if (toAsk > 0) return counts.toDiscuss > 0 ? "decide" : "ask";
  if (decidedOf(counts) + waiting < counts.dyads) return "decide";
  if (introduced < confirmed) return "introduce";
  if (calls > 0) return "follow";
  if (counts.newcomers > 0 || (newMentors > 0 && counts.unplaced > 0)) return "welcome";
  if (waiting > 0) return "ask";
  return confirmed === 0 ? "place" : "follow";
}

/** The one next thing to do: people are waiting, so what brings a dyad on comes before what betters the next run. */
export function nextStep(facts: HomeFacts): NextStep {
  if (facts.forms !== "both") return FORMS_FIRST[facts.forms];
  if (facts.dyads === "unreadable") return "repair";
  if (facts.dyads !== null && facts.dyads.dyads > 0) return nextWith(facts.dyads, facts);
  if (facts.doubtful > 0) return "uses";
  return (facts.toCheck?.questions ?? 0) > 0 ? "settle" : "propose";
}

function isChecked({ toCheck, doubtful }: HomeFacts): boolean {
  return toCheck !== null && doubtful + toCheck.questions + toCheck.errors + toCheck.warnings === 0;
}

/** How each stage looks: done where nothing is left to do. A stage with nothing to work on is still to come, whatever was done before it. */
export function stageStates(facts: HomeFacts): Record<Stage, StageState> {
  const { forms, recruited, confirmed, introduced, followed, met, calls, unheard } = facts;
  const counts = facts.dyads === "unreadable" ? null : facts.dyads;
  const state = (isThere: boolean, isDone: boolean): StageState =>
    !isThere ? "ahead" : isDone ? "done" : "open";
  const dyads = counts?.dyads ?? 0;
  return {
    recruit: state(true, forms === "both" && (recruited?.shortage ?? null) === null),
    check: state(forms !== "none", forms === "both" && isChecked(facts)),
    pair: state(facts.dyads !== null || forms === "both", dyads > 0),
    decide: state(dyads > 0, counts !== null && decidedOf(counts) === dyads),
    introduce: state(confirmed > 0, introduced >= confirmed),
    follow: state(followed > 0, calls === 0 && unheard === 0 && met >= followed),
  };
}
