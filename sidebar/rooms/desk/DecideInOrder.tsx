import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { DecideOne } from "./DecideOne.tsx";
import { useRobustness } from "./use-robustness.ts";

/** The dyads in the order in which they are to be looked at, once that is known or takes too long to wait for. */
export function DecideInOrder(at: DeskProps) {
  const { language } = usePanel();
  const robustness = useRobustness(at.reading);
  if (!robustness.isAwaited) return <DecideOne {...at} robustness={robustness} />;
  return (
    <div class="loading">
      <div class="spinner" aria-hidden="true" />
      <p role="status">{deskWords(language).robustness.waiting}</p>
    </div>
  );
}
