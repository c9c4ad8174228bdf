import { useState } from "preact/hooks";
import { type Arrival, arrivalsOf } from "../../../src/core/desk/arrivals.ts";
import { type NewMentor, newMentors } from "../../../src/core/desk/new-mentors.ts";
import { clockMomentOf, latestMoment, writtenAt } from "../../../src/core/dyads/tab/clock-moment.ts";
import { dateOf, daysSince } from "../../room-kit/dates.ts";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { waitingText } from "../../room-kit/waiting-text.ts";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import type { ChosenPair } from "../../room-kit/selected-pair-props.ts";
import { RoomLink } from "../../views/RoomLink.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ArrivalFold } from "./ArrivalFold.tsx";
import { ArrivalNotes } from "./ArrivalNotes.tsx";
import { Placed } from "./Placed.tsx";

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
  const reread = (): Promise<boolean> => {
    hear("");
    return at.task.run(async () => void (await at.refresh()));
  };
  const { dyads, dyadsTabs, desk, workbook } = at.reading;
  const table = dyadsTabs.find(({ id }) => id === dyads?.sheetId);
  const moment = table === undefined ? "" : clockMomentOf(table);
  const span = { written: writtenAt(moment), latest: latestMoment(new Date()) };
  const arrivals = dyads === null ? [] : arrivalsOf(desk, dyads.current, workbook.snapshot.tables, span);
  const mentees = arrivals.filter(({ isAbsent }) => !isAbsent);
  const absent = arrivals.filter(({ isAbsent }) => isAbsent);
  const mentors = dyads === null ? [] : newMentors(desk.programme, dyads.current.rows, moment, span.latest);
  const dated = mentors.filter(({ since, isToCome, places }) => since !== null && !isToCome && places > 0);
  const undated = mentors.filter(({ since, isToCome }) => since === null || isToCome);
  const seatless = mentors.filter(({ places }) => places === 0);
  const people = arrivals.length + dated.length + undated.length;
  const isNobody = people === 0;
  const cameText = ({ since, isToCome }: NewMentor): string => {
    const day = since === null ? null : dateOf(since, language);
    if (day === null || since === null) return roomWords.noDate;
    return isToCome ? roomWords.toCome(day) : roomWords.came(day, daysSince(since));
  };
  const menteeKey = ({ mentee }: Arrival): string => desk.cohort.menteeLabels[mentee] ?? "";
  const mentorKey = ({ mentor }: NewMentor): string => desk.cohort.mentorLabels[mentor] ?? "";
  const menteeFold = ({ mentee, since }: Arrival) => (
    <ArrivalFold
      {...at}
      name={desk.cohort.menteeLabels[mentee] ?? ""}
      selection={{ mentee, mentor: null }}
      when={waitingText(since, language)}
      alone={people === 1}
      onDone={hear}
    />
  );
  const mentorFold = (newMentor: NewMentor) => (
    <ArrivalFold
      {...at}
      name={desk.cohort.mentorLabels[newMentor.mentor] ?? ""}
      selection={{ mentee: null, mentor: newMentor.mentor }}
      when={`${roomWords.places(newMentor.places)}, ${cameText(newMentor)}`}
      alone={people === 1}
      onDone={hear}
    />
  );
  return (
    <>
      {chosen === null ? <Notice text={notice} /> : <Placed reading={at.reading} chosen={chosen} />}
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
          <LongList items={mentees} keyOf={menteeKey}>
            {menteeFold}
          </LongList>
        </>
      )}
      {absent.length > 0 && (
        <>
          <h2>{roomWords.absent(absent.length)}</h2>
          <p>{roomWords.absentWhat}</p>
          <LongList items={absent} keyOf={menteeKey}>
            {menteeFold}
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
          <p>
            {roomWords.undatedWhat(
              undated.every(({ isUndatedRoster }) => isUndatedRoster),
              desk.programme.settings.mentors.columns.timestamp,
            )}
          </p>
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
      <ArrivalNotes reading={at.reading} mentees={arrivals} mentors={mentors} />
      {!isNobody && <FromTab {...at} />}
      <ActionBar>
        <Button primary={isNobody} onClick={() => void session.home(workbook)}>
          {words.rooms.home}
        </Button>
        <Button disabled={at.task.busy} onClick={() => void reread()}>
          {words.reread}
        </Button>
      </ActionBar>
    </>
  );
}
