import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { RunProgress } from "../../room-kit/RunProgress.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { DecideOne } from "./DecideOne.tsx";
import { useRobustness } from "./use-robustness.ts";
import type { Followed } from "./use-selection.ts";

interface DecideInOrderProps extends DeskProps {
  readonly followed: Followed;
}

/** The dyads in the order in which they are to be looked at, once that is known; who does not wait has that of the tab. */
export function DecideInOrder(at: DecideInOrderProps) {
  const { language } = usePanel();
  const { robustness: words } = deskWords(language);
  const robustness = useRobustness(at.reading);
  if (!robustness.isAwaited) return <DecideOne {...at} robustness={robustness} />;
  if (robustness.isSlow) return <RunProgress label={words.waiting} progress={robustness.progress} />;
  return (
    <div class="loading">
      <div class="spinner" aria-hidden="true" />
      <p role="status">{words.waiting}</p>
    </div>
  );
}
