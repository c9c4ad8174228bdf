import type { ReadingProps } from "../../room-kit/use-reading.ts";
import type { EventReading, PlacedRota } from "./event-reading.ts";

/** The steps of an event, in their order. */
export const STEPS = ["plan", "day", "clock", "ballots"] as const;
export type Step = (typeof STEPS)[number];

/** What each step of an event works with. */
export interface StepProps extends ReadingProps<EventReading> {
  /** The selected rota, the last one unless another was chosen; null where there is none. */
  readonly placed: PlacedRota | null;
  /** The way to another step. */
  readonly onStep: (step: Step) => void;
}
