import { useState } from "preact/hooks";
import { arrivalsOf } from "../../../src/core/desk/arrivals.ts";
import { type NewMentor, newMentors } from "../../../src/core/desk/new-mentors.ts";
import type { Selection } from "../../../src/core/desk/side-by-side.ts";
import { momentOf } from "../../../src/core/dyads/tab/newest.ts";
import { dateOf, daysSince } from "../../room-kit/dates.ts";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { waitingText } from "../../room-kit/waiting-text.ts";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import type { ChosenPair, SelectedPairProps } from "../../room-kit/selected-pair-props.ts";
import { RoomLink } from "../../views/RoomLink.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { NextStep } from "./NextStep.tsx";
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
  const [chosen, setChosen] = useState<ChosenPair | null>(null);
  const hear = (text: string, pair?: ChosenPair): void => {
    setNotice(text);
    setChosen(pair ?? null);
  };
  const { dyads, dyadsTabs, desk, workbook } = at.reading;
  const table = dyadsTabs.find(({ id }) => id === dyads?.sheetId);
  const mentees = dyads === null ? [] : arrivalsOf(desk, dyads.current, workbook.snapshot.tables);
  const mentors =
    dyads === null || table === undefined
      ? []
      : newMentors(desk.programme, dyads.current.rows, momentOf(table));
  const dated = mentors.filter(({ since, places }) => since !== null && places > 0);
  const undated = mentors.filter(({ since }) => since === null);
  const seatless = mentors.filter(({ places }) => places === 0);
  const people = mentees.length + dated.length + undated.length;
  const isNobody = people === 0;
  const cameText = (since: number | null): string => {
    const day = since === null ? null : dateOf(since, language);
    return day === null || since === null ? roomWords.noDate : roomWords.came(day, daysSince(since));
  };
  const mentorKey = ({ mentor }: NewMentor): string => desk.cohort.mentorLabels[mentor] ?? "";
  const mentorFold = ({ mentor, since, places }: NewMentor) => (
    <ArrivalFold
      {...at}
      name={desk.cohort.mentorLabels[mentor] ?? ""}
      selection={{ mentee: null, mentor }}
      when={`${roomWords.places(places)}, ${cameText(since)}`}
      alone={people === 1}
      onDone={hear}
    />
  );
  return (
    <>
      <Notice
        text={chosen === null ? notice : roomWords.chosen(chosen.mentee, chosen.mentor, chosen.displaced)}
      >
        {chosen !== null && <NextStep reading={at.reading} chosen={chosen} />}
      </Notice>
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
          <LongList items={mentees} keyOf={({ mentee }) => desk.cohort.menteeLabels[mentee] ?? ""}>
            {({ mentee, since }) => (
              <ArrivalFold
                {...at}
                name={desk.cohort.menteeLabels[mentee] ?? ""}
                selection={{ mentee, mentor: null }}
                when={waitingText(since, language)}
                alone={people === 1}
                onDone={hear}
              />
            )}
          </LongList>
        </>
      )}
      {dated.length > 0 && (
        <>
          <h2>{roomWords.mentors(dated.length)}</h2>
          <p>{roomWords.mentorsWhat}</p>
          <LongList items={dated} keyOf={mentorKey}>
            {mentorFold}
          </LongList>
        </>
      )}
      {undated.length > 0 && (
        <>
          <h2>{roomWords.undated(undated.length)}</h2>
          <p>{roomWords.undatedWhat(undated.every(({ isUndatedRoster }) => isUndatedRoster))}</p>
          <LongList items={undated} keyOf={mentorKey}>
            {mentorFold}
          </LongList>
        </>
      )}
      {seatless.length > 0 && (
        <p class="note">
          <span>
            {roomWords.seatless(seatless.map(({ mentor }) => desk.cohort.mentorLabels[mentor] ?? ""))}
          </span>
        </p>
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

interface ArrivalFoldProps extends SelectedPairProps {
  readonly name: string;
  readonly selection: Selection;
  /** Since when the person is there, in words, and with how many places. */
  readonly when: string;
  readonly alone: boolean;
}

function ArrivalFold({ name, when, alone, selection, ...at }: ArrivalFoldProps) {
  const [isOpen, setOpen] = useState(alone);
  return (
    <Fold title={name} aside={when} open={alone} onToggle={setOpen}>
      {isOpen && <SelectedPerson {...at} isNamed selection={selection} />}
    </Fold>
  );
}
