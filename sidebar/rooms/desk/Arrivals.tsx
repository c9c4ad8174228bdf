import { useState } from "preact/hooks";
import { arrivalsOf } from "../../../src/core/desk/arrivals.ts";
import { newMentors } from "../../../src/core/desk/new-mentors.ts";
import type { Selection } from "../../../src/core/desk/side-by-side.ts";
import { momentOf } from "../../../src/core/dyads/tab/newest.ts";
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
  const { dyads, dyadsTabs, desk, workbook } = at.reading;
  const table = dyadsTabs.find(({ id }) => id === dyads?.sheetId);
  const mentees = dyads === null ? [] : arrivalsOf(desk, dyads.current, workbook.snapshot.tables);
  const mentors =
    dyads === null || table === undefined
      ? []
      : newMentors(desk.programme, dyads.current.rows, momentOf(table));
  const isNobody = mentees.length + mentors.length === 0;
  const isAlone = mentees.length + mentors.length === 1;
  return (
    <>
      <Notice text={notice} />
      {isNobody && (
        <p class="note">
          <span>
            {roomWords.none} <RoomLink room="repair" />
          </span>
        </p>
      )}
      {mentees.length > 0 && (
        <>
          <p>{roomWords.lead(mentees.length)}</p>
          <LongList items={mentees}>
            {({ mentee, since }) => (
              <ArrivalFold
                key={mentee}
                {...at}
                name={desk.cohort.menteeLabels[mentee] ?? ""}
                selection={{ mentee, mentor: null }}
                since={since}
                places={null}
                alone={isAlone}
                onDone={setNotice}
              />
            )}
          </LongList>
        </>
      )}
      {mentors.length > 0 && (
        <>
          <h2>{roomWords.mentors(mentors.length)}</h2>
          <p>{roomWords.mentorsWhat}</p>
          <LongList items={mentors}>
            {({ mentor, since, places }) => (
              <ArrivalFold
                key={mentor}
                {...at}
                name={desk.cohort.mentorLabels[mentor] ?? ""}
                selection={{ mentee: null, mentor }}
                since={since}
                places={places}
                alone={isAlone}
                onDone={setNotice}
              />
            )}
          </LongList>
        </>
      )}
      {!isNobody && <FromTab {...at} />}
      <ActionBar>
        <Button primary={isNobody} onClick={() => void session.home(workbook)}>
          {words.rooms.home}
        </Button>
      </ActionBar>
    </>
  );
}

interface ArrivalFoldProps extends DeskProps {
  readonly name: string;
  readonly selection: Selection;
  /** In seconds of the spreadsheet's clock; null where it is not known. */
  readonly since: number | null;
  /** Of a mentor; null for a mentee. */
  readonly places: number | null;
  readonly alone: boolean;
  readonly onDone: (text: string) => void;
}

function ArrivalFold({ name, since, places, alone, selection, ...at }: ArrivalFoldProps) {
  const { language } = usePanel();
  const { arrivals: roomWords } = deskWords(language);
  const [isOpen, setOpen] = useState(alone);
  const day = since === null ? null : dateOf(since, language);
  const when =
    day === null || since === null ? roomWords.sinceUnknown : roomWords.since(day, daysSince(since));
  return (
    <Fold
      title={name}
      aside={places === null ? when : `${roomWords.places(places)}, ${when}`}
      open={alone}
      onToggle={setOpen}
    >
      {isOpen && <SelectedPerson {...at} isNamed selection={selection} />}
    </Fold>
  );
}
