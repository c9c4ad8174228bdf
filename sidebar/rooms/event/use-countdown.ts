import { useLayoutEffect, useState } from "preact/hooks";

const TICK_MS = 250;

export interface Countdown {
  /** Whole seconds left, 0 at the end. */
  readonly seconds: number;
  readonly running: boolean;
  start(): void;
  pause(): void;
  /** Back to the full time, at rest. */
  reset(): void;
}

interface State {
  /** What is left while it rests, in milliseconds. */
  readonly left: number;
  /** When it ends, on the page's clock; null while it rests. */
  readonly ends: number | null;
}

/** A countdown that keeps time however late the page is woken: it looks at the clock, it does not count ticks. */
export function useCountdown(duration: number): Countdown {
  const full = duration * 1000;
  const [state, setState] = useState<State>({ left: full, ends: null });
  const [now, setNow] = useState(() => performance.now());
  useLayoutEffect(() => {
    if (state.ends === null) return undefined;
    const timer = setInterval(() => {
      setNow(performance.now());
    }, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [state.ends]);
  const left = Math.max(0, state.ends === null ? state.left : state.ends - now);
  return {
    seconds: Math.ceil(left / 1000),
    running: state.ends !== null && left > 0,
    start() {
      const at = performance.now();
      setNow(at);
      setState({ left, ends: at + (left > 0 ? left : full) });
    },
    pause() {
      setState({ left, ends: null });
    },
    reset() {
      setState({ left: full, ends: null });
    },
  };
}
