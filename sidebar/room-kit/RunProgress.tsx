import { ProgressBar } from "../views/ProgressBar.tsx";
import type { Progress } from "./use-progress.ts";

interface RunProgressProps {
  readonly label: string;
  readonly progress: Progress;
}

/** How far a computation of a room is, and a way out of it; nothing while there is none. */
export function RunProgress({ label, progress: { fraction, cancel } }: RunProgressProps) {
  if (fraction === null) return null;
  return (
    <div class="running">
      <p class="quiet" role="status">
        {label}
      </p>
      <ProgressBar label={label} fraction={fraction} onCancel={cancel} />
    </div>
  );
}
