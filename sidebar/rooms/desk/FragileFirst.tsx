import { RunProgress } from "../../room-kit/RunProgress.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import type { DeskRobustness } from "./use-robustness.ts";

interface FragileFirstProps {
  readonly robustness: DeskRobustness;
  /** How many of those to decide. */
  readonly fragile: number;
  /** Whether they stand first in the queue already. */
  readonly isFirst: boolean;
  readonly onFirst: () => void;
}

/** How many dyads depend much on the weights, and the way to see these first; where it takes long, the way to ask. */
export function FragileFirst({ robustness, fragile, isFirst, onFirst }: FragileFirstProps) {
  const { language } = usePanel();
  const { robustness: words } = deskWords(language);
  const { measured, isOffered, isLeftOut, progress, measure } = robustness;
  if (isLeftOut) return <p class="quiet">{words.leftOut}</p>;
  if (isOffered && progress.fraction !== null)
    return <RunProgress label={words.measuring} progress={progress} />;
  if (isOffered)
    return (
      <button type="button" class="link" onClick={measure}>
        {words.measure}
      </button>
    );
  if (measured === null) return null;
  if (isFirst || fragile === 0)
    return (
      <p class="quiet" role="status">
        {fragile === 0 ? words.noneFragile : words.first(fragile)}
      </p>
    );
  return (
    <button type="button" class="link" onClick={onFirst}>
      {words.putFirst(fragile)}
    </button>
  );
}
