import { useLayoutEffect, useState } from "preact/hooks";
import { type Clock, KEPT_CLOCK, isRunning, readClock } from "../../../src/core/event/clock.ts";
import { keepChange } from "../../room-kit/keep-change.ts";
import { useTrouble } from "../../room-kit/use-trouble.ts";
import { usePanel } from "../../views/panel.ts";
import type { EventReading, PlacedRota } from "./event-reading.ts";
import { heldClock, holdClock, isClockUnkept, noteKept, onClock, ringWhenOver } from "./held-clock.ts";

const TICK_MS = 250;
let keeping: Promise<unknown> = Promise.resolve();

/** Calls for a new drawing while a clock goes, by the timers of a window, which go on while it is seen. */
export function useTicking(clock: Clock | null, view: Window): number {
  const [, setTick] = useState(0);
  const now = Date.now();
  const goesOn = clock !== null && isRunning(clock, now);
  useLayoutEffect(() => {
    const draw = (): void => {
      ringWhenOver(Date.now());
      setTick((tick) => tick + 1);
    };
    const stopHearing = onClock(draw);
    const timer = goesOn ? view.setInterval(draw, TICK_MS) : null;
    return () => {
      stopHearing();
      if (timer !== null) view.clearInterval(timer);
    };
  }, [goesOn, view]);
  return now;
}

/** The clock of a rota: this panel's own, else the one kept with the workbook. */
export function useClock({ snapshot }: EventReading, { sheetId, rota }: PlacedRota) {
  const { call, trouble, dispatch } = usePanel();
  const showTrouble = useTrouble();
  const held = heldClock();
  const kept = snapshot.kept?.[KEPT_CLOCK] ?? "";
  const clock = held?.rota === sheetId ? held : readClock(kept, sheetId, rota);
  useLayoutEffect(() => {
    if (heldClock() !== clock) holdClock(clock);
  }, [sheetId]);
  const keep = (next: Clock): void => {
    if (trouble !== null) dispatch({ type: "trouble", trouble: null });
    keeping = keeping
      .then(() => keepChange(call, KEPT_CLOCK, kept, () => JSON.stringify(next)))
      .then(
        () => {
          noteKept(true);
        },
        (error: unknown) => {
          noteKept(false);
          showTrouble(error);
        },
      );
  };
  return {
    clock,
    isUnkept: isClockUnkept(),
    /** Tries again to keep the clock as it is here. */
    keepAgain: (): void => {
      keep(clock);
    },
    /** Shows the change at once, for a room that waits cannot wait for a server, and keeps it with the workbook. */
    change(next: Clock): void {
      holdClock(next);
      keep(next);
    },
  };
}
