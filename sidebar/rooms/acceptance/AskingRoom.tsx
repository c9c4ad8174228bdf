import { useState } from "preact/hooks";
import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
import { groupsOf, isAskedUnlocked } from "../../../src/core/acceptance/groups.ts";
import { type Letter, approachTo, letterTo } from "../../../src/core/acceptance/letter.ts";
import { requestsOf } from "../../../src/core/acceptance/merged-requests.ts";
import type { Side } from "../../../src/core/acceptance/side.ts";
import { readFormLink } from "../../../src/core/directory/form-link.ts";
import { dateInWords } from "../../room-kit/dates.ts";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { FromTab } from "../../room-kit/FromTab.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { askingWords } from "../../room-kit/words.ts";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ApproachEditor } from "./ApproachEditor.tsx";
import { AskingBar } from "./AskingBar.tsx";
import { AskingGroups } from "./AskingGroups.tsx";
import { ToTell } from "./ToTell.tsx";
import { Unlocked } from "./Unlocked.tsx";
import { useAsking } from "./use-asking.ts";
import { useMerge } from "./use-merge.ts";
import { useNoting } from "./use-noting.ts";

/** Each of the two is asked before a dyad is confirmed; what they answered is read from the form. */
export function AskingRoom({ workbook }: RoomProps) {
  return (
    <DeskScreen room="asking" workbook={workbook} dyads="needed">
      {(at) => <Asking {...at} />}
    </DeskScreen>
  );
}

function Asking(at: DeskProps) {
  const { language, issueWords, session } = usePanel();
  const { reading } = at;
  const asking = useAsking(at);
  const { dyads, issues, lacksForm, approach, until } = asking;
  const noting = useNoting(at, asking);
  const { said, say, busy, settle, noteAndLock, notingOf } = noting;
  const roomWords = askingWords(language);
  const { cohort } = reading.desk;
  const written = cohort.settings.language;
  const { letter: letterWords, texts } = askingWords(written);
  const link = readFormLink(approach.form);
  const isSkipped = approach.skipped === true;
  const isIncomplete = approach.programme.trim() === "" || approach.coordination.trim() === "";
  // It stays open while somebody writes in it.
  const [isFirst] = useState(isIncomplete);
  const letter = (dyad: AskedDyad, side: Side): Letter =>
    letterTo(side, dyad, {
      ...{ cohort, words: letterWords, until: dateInWords(until, written) },
      approach: approachTo(side, dyad, approach, texts),
      link: typeof link === "string" ? null : link,
    });
  const labelOf = ({ dyad }: AskedDyad, side: Side): string =>
    (side === "mentee" ? cohort.menteeLabels[dyad.mentee] : cohort.mentorLabels[dyad.mentor]) ?? "";
  const groups = groupsOf(dyads);
  // Whoever has not consented is confirmed one by one, where it is said.
  const clear = groups.accepted.filter(({ awaitsConsent }) => awaitsConsent.length === 0);
  const requests = requestsOf(groups.toAsk);
  const merge = useMerge(at, requests, ({ entry, side }) => letter(entry, side), asking, noting);
  const unlocked = busy ? [] : dyads.filter(isAskedUnlocked);
  return (
    <>
      <p>{roomWords.lead}</p>
      <Tick checked={isSkipped} onChange={(skipped) => void asking.skip(skipped)}>
        {roomWords.skip}
      </Tick>
      {isSkipped ? (
        <p class="quiet asking-skipped">{roomWords.skipped}</p>
      ) : (
        <Fold title={roomWords.settings} open={isFirst}>
          <ApproachEditor
            approach={approach}
            written={written}
            onChange={(changed) => {
              say("");
              asking.setApproach(changed);
            }}
            onSave={() => {
              void asking.keepApproach().then((isKept) => {
                say(isKept ? roomWords.saved : "");
              });
            }}
          />
        </Fold>
      )}
      <Notice text={said.text} done={said.done}>
        {said.again !== null && (
          <button type="button" class="link" disabled={busy} onClick={said.again}>
            {roomWords.noteAgain}
          </button>
        )}
      </Notice>
      {lacksForm && !isSkipped && (
        <p class="note">
          <span>
            {roomWords.lacksForm} <RoomLink room="questions" />
          </span>
        </p>
      )}
      {issues.length > 0 && (
        <div class="asking-issues">
          <IssueList issues={issues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
        </div>
      )}
      <Unlocked dyads={unlocked.length} onLock={() => void settle(unlocked, "locked", roomWords.done)} />
      <ToTell people={asking.toTell} cohort={cohort} snapshot={reading.workbook.snapshot} />
      <AskingGroups
        {...at}
        groups={groups}
        isSkipped={isSkipped}
        isIncomplete={isIncomplete}
        busy={busy}
        letterOf={letter}
        onDone={(text) => {
          say(text);
        }}
        onAsk={(dyad, side, way) => {
          const person = labelOf(dyad, side);
          void noteAndLock({
            ...{ dyads: [dyad], said: roomWords[way](person), overtaken: roomWords.askedMeanwhile(person) },
            failed: roomWords.unnoted[way](person),
            note: () => asking.note(dyad, side, true),
          });
        }}
        onUndo={(dyad, side) => {
          void noteAndLock({
            ...{ dyads: [], said: "", overtaken: roomWords.noting.overtaken },
            note: () => asking.note(dyad, side, false),
          });
        }}
        notingOf={notingOf}
        onDecide={(dyad, status) => {
          const lacking = dyad.awaitsConsent.map((side) => roomWords.consentLacks(labelOf(dyad, side)));
          const done = status === "refused" ? [roomWords.refused] : [roomWords.done, ...lacking];
          void settle([dyad], status, done.join(" "));
        }}
      />
      <FromTab {...at} />
      <AskingBar
        {...{ accepted: clear.length, people: requests.length, isSkipped, isIncomplete }}
        isWritten={merge.isWritten}
        merged={merge.merged}
        busy={busy}
        onConfirm={() => void settle(clear, "confirmed", roomWords.done)}
        onWrite={() => void merge.write()}
        onNoteAll={() => void merge.noteAll()}
        onHome={() => void session.home(reading.workbook)}
      />
    </>
  );
}
