import { useLayoutEffect } from "preact/hooks";
import { usePanel } from "../views/panel.ts";
import { Button } from "../views/Button.tsx";
import type { Progress } from "./use-progress.ts";

interface ProgressBarProps {
  readonly label: string;
  readonly progress: Progress;
}

/** How far a computation is, and a way out of it; nothing while there is none. */
export function ProgressBar({ label, progress }: ProgressBarProps) {
  return progress.fraction === null ? null : (
    <Running label={label} fraction={progress.fraction} cancel={progress.cancel} />
  );
}

interface RunningProps {
  readonly label: string;
  readonly fraction: number;
  readonly cancel: () => void;
}

function Running({ label, fraction, cancel }: RunningProps) {
  const { words } = usePanel();
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") cancel();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <div class="running">
      <p class="quiet" role="status">
        {label}
      </p>
      <div
        class="progress"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * fraction)}
      >
        <div class="progress-done" style={{ width: `${String(100 * fraction)}%` }} />
      </div>
      <div class="row">
        <Button onClick={cancel}>{words.running.cancel}</Button>
      </div>
    </div>
  );
}
