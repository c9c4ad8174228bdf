import { useState } from "preact/hooks";
import type { SelectedPlace } from "../../../src/core/desk/selection.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import type { DeskProps } from "../../room-kit/DeskScreen.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { SelectedPerson } from "./SelectedPerson.tsx";

interface OutsideQueueProps extends DeskProps {
  /** Null for nobody. */
  readonly place: SelectedPlace | null;
  /** The way back to the dyads; null where there are none. */
  readonly onBack: (() => void) | null;
}

/** Somebody whose row was clicked and who is in no dyad of the queue: their profile, and who would suit them. */
export function OutsideQueue({ place, onBack, ...at }: OutsideQueueProps) {
  const { language } = usePanel();
  const { desk, decide } = deskWords(language);
  const [notice, setNotice] = useState("");
  return (
    <>
      <Notice text={notice} />
      {place === null ? (
        <p class="note">{desk.selected.pick}</p>
      ) : (
        <SelectedPerson {...at} selection={place.selection} onDone={setNotice} />
      )}
      <ActionBar>
        <FromTab {...at} />
        {onBack !== null && <Button onClick={onBack}>{decide.backToQueue}</Button>}
      </ActionBar>
    </>
  );
}
