import type { RowChange } from "../../../src/core/desk/decisions.ts";
import { deskWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

interface LostDecisionsProps {
  readonly lost: readonly RowChange[];
  /** Goes to the dyad of the first; null where it is no more there. */
  readonly onBack: (() => void) | null;
}

/** The decisions that were not written, and the way back to the dyad: the one in sight is another by now. */
export function LostDecisions({ lost, onBack }: LostDecisionsProps) {
  const { language } = usePanel();
  const { decide: words } = deskWords(language);
  if (lost.length === 0) return null;
  return (
    <p class="note" role="alert">
      {words.lost(lost.map(({ mentee }) => mentee))}{" "}
      {onBack !== null && (
        <button type="button" class="link" onClick={onBack}>
          {words.backToLost}
        </button>
      )}
    </p>
  );
}
