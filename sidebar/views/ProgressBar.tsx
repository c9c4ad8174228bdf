import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { Button } from "./Button.tsx";
import { usePanel } from "./panel.ts";

interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; null where nobody can say how far it is: the bar then only moves. */
  readonly fraction: number | null;
  readonly onCancel: () => void;
  /** Between the bar and the way out. */
  readonly children?: ComponentChildren;
}

/** How far a computation is, and two ways out of it: a button and the Escape key. */
export function ProgressBar({ label, fraction, onCancel, children }: ProgressBarProps) {
  const { words } = usePanel();
  // Before the screen is painted: whoever sees the bar can already cancel.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onCancel();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [onCancel]);
  return (
    <>
      <div
        class={fraction === null ? "progress progress-unknown" : "progress"}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(fraction !== null && { "aria-valuenow": Math.round(100 * fraction) })}
      >
        <div class="progress-done" style={fraction === null ? {} : { width: `${String(100 * fraction)}%` }} />
      </div>
      {children}
      <div class="row">
        <Button onClick={onCancel}>{words.running.cancel}</Button>
      </div>
    </>
  );
}
