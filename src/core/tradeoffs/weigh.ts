import type { Snapshot } from "../intake/snapshot.ts";
import { type ReadyRun, type Refusal, readyRun } from "../proposal/ready-run.ts";
import { type Steps, within } from "../steps.ts";
import { findHelps } from "./find-helps.ts";
import type { Helps } from "./help.ts";
import { type TradeOffs, findTradeOffs } from "./tradeoffs.ts";

/** What may be asked of the sets of dyads that a workbook allows, and the answer. */
export interface Answers {
  readonly ways: TradeOffs;
  readonly helps: Helps;
}

export type Question = keyof Answers;

const ANSWERS: {
  readonly [Each in Question]: (ready: ReadyRun, snapshot: Snapshot) => Steps<Answers[Each]>;
} = {
  ways: findTradeOffs,
  helps: findHelps,
};

/** Answers a question about the very run that a workbook would make, or says what is in its way. */
export function* weigh<Each extends Question>(
  question: Each,
  snapshot: Snapshot,
): Steps<{ readonly answer: Answers[Each] } | Refusal> {
  const ready = yield* within(readyRun(snapshot), 0, 0.2);
  if (ready.kind !== "ready") return ready;
  return { answer: yield* within(ANSWERS[question](ready, snapshot), 0.2, 1) };
}
