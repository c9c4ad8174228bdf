import { useState } from "preact/hooks";
import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import { groupsOf, isAskedUnlocked } from "../../../src/core/acceptance/groups.ts";
import { type Letter, letterTo } from "../../../src/core/acceptance/letter.ts";
import { askingPlan } from "../../../src/core/acceptance/merge-plan.ts";
import type { Side } from "../../../src/core/acceptance/side.ts";
import { readFormLink } from "../../../src/core/directory/form-link.ts";
import type { Status } from "../../../src/core/dyads/sheet.ts";
import { dateInWords } from "../../room-kit/dates.ts";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { useDecisions } from "../../room-kit/use-decisions.ts";
import { askingWords } from "../../room-kit/words.ts";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ApproachEditor } from "./ApproachEditor.tsx";
import { AskingBar } from "./AskingBar.tsx";
import { AskingGroups } from "./AskingGroups.tsx";
import { useAsking } from "./use-asking.ts";

/** Each of the two is asked before a dyad is confirmed; what they answered is read from the form. */
export function AskingRoom({ workbook }: RoomProps) {
  return (
    <DeskScreen room="asking" workbook={workbook} dyads="needed">
      {(at) => <Asking {...at} />}
    </DeskScreen>
  );
}

function Asking(at: DeskProps) {
  const { language, call, issueWords, session } = usePanel();
  const { reading, task } = at;
  const decide = useDecisions(at);
  const asking = useAsking(at);
  const { dyads, issues, lacksForm, approach, until } = asking;
  const [notice, setNotice] = useState("");
  const [isWritten, setWritten] = useState(false);
  const [isNoting, setNoting] = useState(false);
  const roomWords = askingWords(language);
  const { cohort } = reading.desk;
  const written = cohort.settings.language;
  const { letter: letterWords, tab } = askingWords(written);
  const link = readFormLink(approach.form);
  const isSkipped = approach.skipped === true;
  const isIncomplete = approach.programme.trim() === "" || approach.coordination.trim() === "";
  // It stays open while somebody writes in it.
  const [isFirst] = useState(isIncomplete);
  const letter = (dyad: AskedDyad, side: Side): Letter =>
    letterTo(side, dyad, {
      ...{ cohort, approach, words: letterWords, until: dateInWords(until, written) },
      link: typeof link === "string" ? null : link,
    });
  const settle = async (those: readonly AskedDyad[], status: Status, said: string): Promise<void> => {
    if (await decide(those.map(({ dyad }) => ({ ...dyad.row, status })))) setNotice(said);
  };
  const groups = groupsOf(dyads);
  const letters = groups.toAsk.flatMap((dyad) => dyad.state.toAsk.map((side) => letter(dyad, side)));
  const write = (): Promise<boolean> =>
    task.run(async () => {
      setNotice("");
      const { tab: name } = await call("writeTab", askingPlan(letters, tab, written));
      setNotice(roomWords.written(name));
      setWritten(true);
    });
  // Whoever was asked stays with the same person in the next run.
  const noteAsked = async (
    those: readonly AskedDyad[],
    note: () => Promise<boolean>,
    said: string,
  ): Promise<boolean> => {
    setNotice("");
    setNoting(true);
    const isNoted = await note();
    const open = those.filter(({ dyad }) => dyad.status === "proposed");
    if (isNoted && open.length > 0) await settle(open, "locked", said);
    else if (isNoted) setNotice(said);
    setNoting(false);
    return isNoted;
  };
  const noteAll = async (): Promise<void> => {
    const said = roomWords.notedAll(letters.length);
    if (await noteAsked(groups.toAsk, () => asking.noteAll(groups.toAsk), said)) setWritten(false);
  };
  const unlocked = isNoting || task.busy ? [] : dyads.filter(isAskedUnlocked);
  return (
    <>
      <p>{roomWords.lead}</p>
      <Tick checked={isSkipped} onChange={(skipped) => void asking.skip(skipped)}>
        {roomWords.skip}
      </Tick>
      {isSkipped ? (
        <p class="quiet">{roomWords.skipped}</p>
      ) : (
        <Fold title={roomWords.settings} open={isFirst}>
          <ApproachEditor
            approach={approach}
            written={written}
            onChange={asking.setApproach}
            onSave={() => {
              void asking.keepApproach().then((isKept) => {
                setNotice(isKept ? roomWords.saved : "");
              });
            }}
          />
        </Fold>
      )}
      <Notice text={notice} />
      {lacksForm && !isSkipped && (
        <p class="note">
          <span>
            {roomWords.lacksForm} <RoomLink room="questions" />
          </span>
        </p>
      )}
      {issues.length > 0 && (
        <IssueList issues={issues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
      )}
      {unlocked.length > 0 && (
        <p class="note">
          <span>
            {roomWords.unlocked(unlocked.length)}{" "}
            <button
              type="button"
              class="link"
              onClick={() => void settle(unlocked, "locked", roomWords.done)}
            >
              {roomWords.lock(unlocked.length)}
            </button>
          </span>
        </p>
      )}
      <AskingGroups
        {...at}
        groups={groups}
        isSkipped={isSkipped}
        isIncomplete={isIncomplete}
        isNoting={isNoting}
        letterOf={letter}
        onDone={setNotice}
        onAsk={(dyad, side, said) => {
          void noteAsked([dyad], () => asking.note(dyad, side, true), said);
        }}
        onUndo={(dyad, side) => {
          setNotice("");
          void asking.note(dyad, side, false);
        }}
        notingOf={(dyad) => ({
          disabled: task.busy || isNoting,
          onNote: (side, answer) =>
            noteAsked(
              answer.accepts ? [dyad] : [],
              () => asking.noteAnswer(dyad, side, answer),
              roomWords.noting.done,
            ),
          onUnnote: (side) => {
            void noteAsked([], () => asking.noteAnswer(dyad, side, null), roomWords.noting.undone);
          },
          onPrefer: (side) => {
            void noteAsked([], () => asking.preferNoted(dyad, side), roomWords.noting.preferred);
          },
        })}
        onDecide={(dyad, status) => {
          void settle([dyad], status, status === "refused" ? roomWords.refused : roomWords.done);
        }}
      />
      <FromTab {...at} />
      <AskingBar
        {...{ accepted: groups.accepted.length, people: letters.length, isSkipped, isIncomplete, isWritten }}
        busy={task.busy || isNoting}
        onConfirm={() => void settle(groups.accepted, "confirmed", roomWords.done)}
        onWrite={() => void write()}
        onNoteAll={() => void noteAll()}
        onHome={() => void session.home(reading.workbook)}
      />
    </>
  );
}
