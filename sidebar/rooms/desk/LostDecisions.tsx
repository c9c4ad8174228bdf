import type { RowChange } from "../../../src/core/desk/decisions.ts";
import { deskWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

interface LostDecisionsProps {
  readonly lost: readonly RowChange[];
  /** The way back to the dyad of one of them; null where it is in sight, or none of the list any more. */
  readonly backTo: (change: RowChange) => (() => void) | null;
}

/** The decisions that were not written, and the way back to each: the dyad in sight is another by now. */
export function LostDecisions({ lost, backTo }: LostDecisionsProps) {
  const { language } = usePanel();
  const { decide: words } = deskWords(language);
  if (lost.length === 0) return null;
  return (
    <div class="note" role="alert">
      <div>
        <p>{words.lost(lost.map(({ mentee }) => mentee))}</p>
        {lost.map((change) => {
          const back = backTo(change);
          return (
            back !== null && (
              <p key={change.menteeKey}>
                <button type="button" class="link" onClick={back}>
                  {words.backTo(change.mentee)}
                </button>
              </p>
            )
          );
        })}
      </div>
    </div>
  );
}
