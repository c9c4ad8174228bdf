import { useEffect, useMemo, useState } from "preact/hooks";
import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import { engineObjective } from "../../../src/core/cohort/to-problem.ts";
import type { Robustness } from "../../../src/core/robustness/measure-robustness.ts";
import {
  type DyadsAskedAbout,
  dyadsToMeasure,
  hasBestSet,
  isMeasurable,
  robustnessProblem,
} from "../../../src/core/robustness/robustness-problem.ts";
import type { DeskReading } from "../../room-kit/desk-reading.ts";
import { inTurns } from "../../room-kit/in-turns.ts";
import { measureDyads } from "../../room-kit/measure-dyads.ts";
import { type Progress, useProgress } from "../../room-kit/use-progress.ts";
import { useTrouble } from "../../room-kit/use-trouble.ts";

/** Pairs of people with which measuring takes a fraction of a second: with more it waits until it is asked for. */
const QUICK_PAIRS = { total: 10_000, fair: 1_000 };
/** What takes longer, in milliseconds, says how far it is, and may be left. */
const PATIENCE_MS = 1_000;

/** What is measured, of the dyads as they were when the room was entered, or when answers or settings changed since. */
interface Question extends DyadsAskedAbout {
  readonly cohort: Cohort;
}

export interface DeskRobustness {
  /** Null while it is not measured. */
  readonly measured: Robustness | null;
  /** Whether the dyads wait for their order, and whether that takes longer than a moment. */
  readonly isAwaited: boolean;
  readonly isSlow: boolean;
  /** Whether it takes long or was left, and is there only when asked for. */
  readonly isOffered: boolean;
  /** Whether it cannot be measured, for the settings ask for no best set. */
  readonly isLeftOut: boolean;
  readonly progress: Progress;
  measure(): void;
}

/** Decisions of the same scores may come and go; what was measured of each is kept. */
const kept = new WeakMap<Cohort["scores"], Map<string, Robustness>>();

function keyOf({ mentorOf, kept: decided, cohort }: Question): string {
  return JSON.stringify([[...mentorOf], decided, [...cohort.refused]]);
}

function questionOf({ dyads, desk }: DeskReading): Question | null {
  if (dyads === null) return null;
  const question = { cohort: desk.cohort, ...dyadsToMeasure(dyads.current, dyads.tab) };
  return isMeasurable(question, desk.cohort.settings) ? question : null;
}

/** How much the dyads of a reading depend on the weights: measured at once where it is quick, else when asked for. */
export function useRobustness(reading: DeskReading): DeskRobustness {
  const { cohort } = reading.desk;
  const progress = useProgress();
  const showTrouble = useTrouble();
  // What is decided in the room does not set in motion under the hands of who decides what comes next.
  const measurable = useMemo(() => questionOf(reading), [cohort.scores, reading.dyads?.sheetId]);
  const isLeftOut = measurable !== null && !hasBestSet(cohort.settings);
  const question = isLeftOut ? null : measurable;
  const [answer, setAnswer] = useState<{ readonly of: Question; readonly robustness: Robustness } | null>(
    null,
  );
  const [isSlow, setSlow] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const pairs = cohort.mentees.length * cohort.mentors.length;
  const isQuick = pairs <= QUICK_PAIRS[engineObjective(cohort.settings)];
  const before = question === null ? undefined : kept.get(question.cohort.scores)?.get(keyOf(question));
  const measured = answer !== null && answer.of === question ? answer.robustness : (before ?? null);
  const measure = async (): Promise<void> => {
    if (question === null || measured !== null) return;
    const robustness = await progress.run(async (calls) =>
      measureDyads(await inTurns(robustnessProblem(question.cohort, question), calls.signal), calls),
    );
    if (robustness === null) return;
    const { scores } = question.cohort;
    kept.set(scores, (kept.get(scores) ?? new Map<string, Robustness>()).set(keyOf(question), robustness));
    setAnswer({ of: question, robustness });
  };
  const start = (): void => {
    measure().catch((error: unknown) => {
      setLeft(true);
      showTrouble(error);
    });
  };
  useEffect(() => {
    if (isQuick) start();
    return progress.cancel;
  }, [question]);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const isLacking = question !== null && measured === null;
  const isAwaited = isLacking && isQuick && !isLeft;
  const leave = (): void => {
    setLeft(true);
    progress.cancel();
  };
  return {
    measured,
    isAwaited,
    isSlow,
    isOffered: isLacking && !isAwaited,
    isLeftOut,
    progress: { ...progress, cancel: isAwaited ? leave : progress.cancel },
    measure: start,
  };
}
