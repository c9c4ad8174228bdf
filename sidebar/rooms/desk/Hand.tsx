import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type SelectedPlace, selectionAt } from "../../../src/core/desk/selection.ts";
import type { Selection } from "../../../src/server/rpc-types.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { HandActions } from "./HandActions.tsx";
import { HandPair } from "./HandPair.tsx";
import { HandPerson } from "./HandPerson.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { useSelection } from "./use-selection.ts";
import { deskWords } from "../../room-kit/words.ts";

/** The pair at hand: follows the coordinator through the spreadsheet. */
export function Hand({ workbook }: RoomProps) {
  return (
    <DeskScreen room="hand" workbook={workbook} dyads="used">
      {(at) => <Followed {...at} />}
    </DeskScreen>
  );
}

/** Whom the coordinator looks at; the dyads are read again where the row, or the tab, is not what was read. */
function useLookedAt(
  { reading, task, refresh }: DeskProps,
  selection: Selection | null,
): SelectedPlace | null {
  const lastTry = useRef<Selection | null>(null);
  const elsewhere = useRef(new Set<number>());
  const place = selection === null ? null : selectionAt(reading.desk, reading.dyads, selection);
  const isDyadsTab = reading.dyadsTabs.some(({ id }) => id === selection?.sheetId);
  const other = isDyadsTab && selection?.sheetId !== reading.dyads?.sheetId;
  // A tab that was not read may be a new dyads tab, once.
  const unknown =
    place === null && !isDyadsTab && selection !== null && !elsewhere.current.has(selection.sheetId);
  const stale = place === "stale" || other || unknown;
  useLayoutEffect(() => {
    if (!stale || selection === null || lastTry.current === selection || task.busy) return;
    lastTry.current = selection;
    elsewhere.current.add(selection.sheetId);
    void task.run(async () => void (await refresh(selection.sheetId)));
  }, [stale, selection, task.busy]);
  return place === "stale" || other ? null : place;
}

function Followed(props: DeskProps) {
  const { language } = usePanel();
  const { desk } = deskWords(language);
  const selection = useSelection();
  const place = useLookedAt(props, selection);
  const [notice, setNotice] = useState("");
  const looked = place?.selection ?? null;
  useLayoutEffect(() => {
    setNotice("");
  }, [selection?.sheetId, selection?.row]);
  if (looked === null)
    return (
      <>
        <p class="note">{desk.hand.pick}</p>
        <ActionBar>
          <FromTab {...props} />
        </ActionBar>
      </>
    );
  const change = { ...props, onDone: setNotice };
  return (
    <>
      <Notice text={notice} />
      {looked.mentee !== null && looked.mentor !== null ? (
        <HandPair {...change} mentee={looked.mentee} mentor={looked.mentor} row={place?.row ?? null} />
      ) : (
        <HandPerson {...change} looked={looked} />
      )}
      <HandActions {...change} looked={looked} row={place?.row ?? null} />
    </>
  );
}
