import { useState } from "preact/hooks";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { Refusal } from "../../src/core/proposal/ready-run.ts";
import { type Answers, type Question, weigh } from "../../src/core/tradeoffs/weigh.ts";
import { WEIGHING_HOST } from "../run-host.ts";
import { type RunCalls, type RunHost, inSlices, inWorker } from "../runner.ts";
import { usePanel } from "../views/panel.ts";
import { withSources } from "../with-sources.ts";
import type { WeighingRequest } from "../worker.ts";
import type { Workbook } from "../workbook.ts";
import { type Progress, useProgress } from "./use-progress.ts";

type Weighed<Each extends Question> = { readonly answer: Answers[Each] } | Refusal;

/**
 * Answers a question in a Web Worker or, where none can be made, on the page in short slices.
 * @throws {Cancelled} (as a rejection) as soon as the signal is aborted; any other rejection is a fault of ours.
 */
async function weighIn<Each extends Question>(
  question: Each,
  snapshot: Snapshot,
  calls: RunCalls,
): Promise<Weighed<Each>> {
  const host: RunHost<WeighingRequest, Weighed<Each>> = WEIGHING_HOST;
  const answer = await inWorker({ question, snapshot: JSON.stringify(snapshot) }, host, calls);
  return answer ?? inSlices(weigh(question, snapshot), host, calls);
}

/** What a question was answered, with the workbook that it was asked of. */
export interface Answer<Each extends Question> {
  readonly of: Workbook;
  readonly answer: Answers[Each];
}

interface Weighing<Each extends Question> {
  readonly progress: Progress;
  /** Of the last question; null where it was not refused. */
  readonly refusal: Refusal | null;
  /** Null until there is one; the last one stays while the next is worked on. */
  readonly answer: Answer<Each> | null;
  /** Reads the answers as they are now, and weighs their sets of dyads. @returns whether it was not stopped. */
  ask(workbook: Workbook): Promise<boolean>;
}

/** A question about the sets of dyads that a workbook allows, asked from a room. */
export function useWeighing<Each extends Question>(question: Each): Weighing<Each> {
  const { call, reader } = usePanel();
  const progress = useProgress();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answer, setAnswer] = useState<Answer<Each> | null>(null);
  return {
    progress,
    refusal,
    answer,
    async ask(workbook) {
      setRefusal(null);
      const now = await reader.workbook(workbook);
      const snapshot = await withSources(now, { call, reader });
      const weighed = await progress.run((calls) => weighIn(question, snapshot, calls));
      if (weighed === null) return false;
      // What its sources had to write is no change that somebody made since.
      const of = snapshot.tables === now.snapshot.tables ? now : await reader.workbook(workbook);
      if ("answer" in weighed) setAnswer({ of, answer: weighed.answer });
      else setRefusal(weighed);
      return true;
    },
  };
}
