import { useState } from "preact/hooks";
import { type Arrival, arrivalsOf } from "../../../src/core/desk/arrivals.ts";
import { dateOf, daysSince } from "../../room-kit/dates.ts";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { SelectedPerson } from "./SelectedPerson.tsx";

/** Whoever answered since the dyads were proposed, one at a time: who would suit them, and at what price for everybody. */
export function Arrivals({ workbook }: RoomProps) {
  return (
    <DeskScreen room="arrivals" workbook={workbook} dyads="needed">
      {(at) => <ArrivalList {...at} />}
    </DeskScreen>
  );
}

function ArrivalList(at: DeskProps) {
  const { language, session, words } = usePanel();
  const { arrivals: roomWords } = deskWords(language);
  const [notice, setNotice] = useState("");
  const { dyads, desk, workbook } = at.reading;
  const arrivals = dyads === null ? [] : arrivalsOf(desk, dyads.current);
  const [only, ...others] = arrivals;
  return (
    <>
      <Notice text={notice} />
      {only === undefined ? (
        <p class="note">
          <span>
            {roomWords.none} <RoomLink room="repair" />
          </span>
        </p>
      ) : (
        <>
          <p>{roomWords.lead(arrivals.length)}</p>
          <LongList items={arrivals}>
            {(arrival) => (
              <ArrivalFold
                key={arrival.mentee}
                {...at}
                arrival={arrival}
                alone={others.length === 0}
                onDone={setNotice}
              />
            )}
          </LongList>
          <FromTab {...at} />
        </>
      )}
      <ActionBar>
        <Button primary={only === undefined} onClick={() => void session.home(workbook)}>
          {words.rooms.home}
        </Button>
      </ActionBar>
    </>
  );
}

interface ArrivalFoldProps extends DeskProps {
  readonly arrival: Arrival;
  readonly alone: boolean;
  readonly onDone: (text: string) => void;
}

function ArrivalFold({ arrival: { mentee, since }, alone, ...at }: ArrivalFoldProps) {
  const { language } = usePanel();
  const { arrivals: roomWords } = deskWords(language);
  const [isOpen, setOpen] = useState(alone);
  const day = since === null ? null : dateOf(since, language);
  return (
    <Fold
      title={at.reading.desk.cohort.menteeLabels[mentee] ?? ""}
      aside={day === null || since === null ? roomWords.sinceUnknown : roomWords.since(day, daysSince(since))}
      open={alone}
      onToggle={setOpen}
    >
      {isOpen && <SelectedPerson {...at} isNamed selection={{ mentee, mentor: null }} />}
    </Fold>
  );
}
