/**
 * A long computation cut into short slices. Each `yield` gives the fraction done, in [0, 1], never smaller than the
 * one before; the returned value is the result. The host decides when the next slice runs, so the same code serves a
 * Worker, a page that must stay responsive and a script without timers.
 */
export type Steps<T> = Generator<number, T, void>;

export interface RunOptions {
  readonly onProgress?: (fraction: number) => void;
  /** Checked between slices. An `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean };
}

/** Thrown by {@link runSteps} when its signal was aborted; nothing has been changed. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Runs `steps` to the end and returns its result. @throws {Cancelled} when `signal.aborted` becomes true. */
export function runSteps<T>(steps: Steps<T>, { onProgress, signal }: RunOptions = {}): T {
  for (;;) {
    if (signal?.aborted) throw new Cancelled();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}

/** Runs a part of a longer computation, its progress mapped onto [from, to] of the whole. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
