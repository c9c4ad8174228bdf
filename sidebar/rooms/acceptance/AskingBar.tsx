import type { MergedRequests } from "../../../src/core/acceptance/merged-requests.ts";
import { isSaid } from "../../../src/core/tabs/table.ts";
import { askingWords } from "../../room-kit/words.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";

interface AskingBarProps {
  /** How many dyads are accepted and wait to be confirmed. */
  readonly accepted: number;
  /** How many people may be asked now. */
  readonly people: number;
  readonly isSkipped: boolean;
  /** Whether nobody can be asked yet, for want of a name that the messages say. */
  readonly isIncomplete: boolean;
  /** Whether the messages were just written for a mail merge. */
  readonly isWritten: boolean;
  /** What the mail-merge tab holds of them as it is now; null without such a tab. */
  readonly merged: MergedRequests | null;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onWrite: () => void;
  readonly onNoteAll: () => void;
  readonly onHome: () => void;
}

/** What to do for all at once: confirm what was accepted, write all messages, note that they are sent. */
export function AskingBar({
  accepted,
  people,
  isSkipped,
  isIncomplete,
  isWritten,
  merged,
  ...at
}: AskingBarProps) {
  const { language, words } = usePanel();
  const roomWords = askingWords(language);
  const canAsk = people > 0 && !isSkipped;
  return (
    <ActionBar stacked>
      {isIncomplete && canAsk && <p class="quiet">{roomWords.incomplete}</p>}
      {accepted > 0 && (
        <Button primary disabled={at.busy} onClick={at.onConfirm}>
          {roomWords.confirmAll(accepted)}
        </Button>
      )}
      {canAsk &&
        merged !== null &&
        (isWritten || merged.addressed.length + merged.unaddressed.length > 0) && (
          <>
            <p class="quiet">
              {[
                roomWords.merged(merged.tab, merged.addressed.length),
                merged.unaddressed.length > 0 ? roomWords.unaddressed(merged.unaddressed.length) : "",
                merged.absent.length > 0 ? roomWords.notMerged(merged.absent.length) : "",
              ]
                .filter(isSaid)
                .join(" ")}
            </p>
            {merged.addressed.length > 0 && (
              <Button primary={isWritten && accepted === 0} disabled={at.busy} onClick={at.onNoteAll}>
                {roomWords.noteAll(merged.addressed.length)}
              </Button>
            )}
          </>
        )}
      {canAsk && (
        <Button
          primary={accepted === 0 && !isWritten}
          disabled={at.busy || isIncomplete}
          onClick={at.onWrite}
        >
          {roomWords.write(people)}
        </Button>
      )}
      <Button primary={accepted === 0 && !canAsk} onClick={at.onHome}>
        {words.rooms.home}
      </Button>
    </ActionBar>
  );
}
