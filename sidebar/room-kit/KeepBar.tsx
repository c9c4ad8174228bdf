import type { RoomName } from "../room-list.ts";
import { ActionBar } from "../views/ActionBar.tsx";
import { Button } from "../views/Button.tsx";
import { usePanel } from "../views/panel.ts";
import { type Workbook, isChanged, openWorkbook } from "../workbook.ts";
import { useAdopt } from "./use-adopt.ts";
import type { Choosing } from "./use-choices.ts";
import { usesWords } from "./words.ts";

interface KeepBarProps {
  readonly room: RoomName;
  readonly workbook: Workbook;
  readonly choosing: Choosing;
  /** Says what was done; `""` takes back what was said. */
  readonly onSaid: (said: string) => void;
}

/** At the foot of a room that changes choices: keep them, or undo them; the way to the pairing where nothing changed. */
export function KeepBar({ room, workbook, choosing, onSaid }: KeepBarProps) {
  const { language, session } = usePanel();
  const words = usesWords(language);
  const adopt = useAdopt(room, workbook);
  const { busy } = choosing.task;
  if (!isChanged(workbook))
    return (
      <ActionBar>
        <Button primary onClick={() => void session.prepare(workbook)}>
          {words.toPairing}
        </Button>
      </ActionBar>
    );
  return (
    <ActionBar>
      <p class="quiet">{words.unkept}</p>
      <Button
        primary
        disabled={busy}
        onClick={() => {
          void choosing.keep().then((done) => {
            if (done) onSaid(words.kept);
          });
        }}
      >
        {words.keep}
      </Button>
      <Button
        disabled={busy}
        onClick={() => {
          onSaid("");
          adopt(openWorkbook(workbook.snapshot));
        }}
      >
        {words.undo}
      </Button>
    </ActionBar>
  );
}
