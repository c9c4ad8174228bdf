import { deskWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

interface LostDecisionsProps {
  /** The mentees of the dyads of which the decision was not written, by name. */
  readonly mentees: readonly string[];
  /** The way back to the dyad of one of them; null where it is none of the list any more. */
  readonly backTo: (mentee: string) => (() => void) | null;
}

/** Whose decisions were not written, and the way back to each; nothing for none. */
export function LostDecisions({ mentees, backTo }: LostDecisionsProps) {
  const { language } = usePanel();
  const { decide: words } = deskWords(language);
  if (mentees.length === 0) return null;
  return (
    <div class="note" role="alert">
      <div>
        <p>{words.lost(mentees)}</p>
        {mentees.map((mentee) => {
          const back = backTo(mentee);
          return (
            back !== null && (
              <p key={mentee}>
                <button type="button" class="link" onClick={back}>
                  {words.backTo(mentee)}
                </button>
              </p>
            )
          );
        })}
      </div>
    </div>
  );
}
