import { useState } from "preact/hooks";
import type { AskedDyad } from "../../../src/core/acceptance/asking.ts";
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
import { decidedBy } from "../../room-kit/initials.ts";
import { askingWords } from "../../room-kit/words.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ApproachEditor } from "./ApproachEditor.tsx";
import { AskedDyadCard } from "./AskedDyadCard.tsx";
import { groupsOf } from "./groups.ts";
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
  const { language, call, issueWords } = usePanel();
  const { reading, task, refresh } = at;
  const asking = useAsking(at);
  const { dyads, issues, approach, until } = asking;
  const [notice, setNotice] = useState("");
  const roomWords = askingWords(language);
  const { cohort } = reading.desk;
  const written = cohort.settings.language;
  const { letter: letterWords, tab } = askingWords(written);
  const link = readFormLink(approach.form);
  const isIncomplete = approach.programme.trim() === "" || approach.coordination.trim() === "";
  // It stays open while somebody writes in it.
  const [isFirst] = useState(isIncomplete);
  const letter = (dyad: AskedDyad, side: Side): Letter =>
    letterTo(side, dyad, {
      ...{ cohort, approach, words: letterWords, until: dateInWords(until, written) },
      link: typeof link === "string" ? null : link,
    });
  const decide = (those: readonly AskedDyad[], status: Status): Promise<boolean> =>
    task.run(async () => {
      const sheetId = reading.dyads?.sheetId ?? -1;
      const decisions = those.map(({ dyad }) => ({ ...dyad.row, status }));
      await call("decide", { sheetId, decisions, ...decidedBy() });
      await refresh(sheetId);
    });
  const say = (text: string) => (isDone: boolean) => {
    if (isDone) setNotice(text);
  };
  const ask = (dyad: AskedDyad, side: Side, said: string): void => {
    asking.note(dyad, side, true);
    setNotice(said);
    // Whoever was asked stays with the same person in the next run.
    if (dyad.dyad.status === "proposed") void decide([dyad], "locked");
  };
  const groups = groupsOf(dyads);
  const letters = groups.toAsk.flatMap((dyad) => dyad.state.toAsk.map((side) => letter(dyad, side)));
  const write = (): Promise<boolean> =>
    task.run(async () => {
      setNotice("");
      const { tab: name } = await call("writeTab", askingPlan(letters, tab, written));
      setNotice(roomWords.written(name));
    });
  return (
    <>
      <p>{roomWords.lead}</p>
      <Fold title={roomWords.settings} open={isFirst}>
        <ApproachEditor
          approach={approach}
          written={written}
          onChange={asking.setApproach}
          onSave={() => {
            asking.keepApproach();
            setNotice(roomWords.saved);
          }}
        />
      </Fold>
      <Notice text={notice} />
      {issues.length > 0 && (
        <IssueList issues={issues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
      )}
      {Object.values(groups).every(({ length }) => length === 0) && <p class="note">{roomWords.none}</p>}
      {(["declined", "accepted", "toAsk", "waiting", "held"] as const).map((group) => {
        const those = groups[group];
        if (those.length === 0) return null;
        return (
          <section key={group}>
            <h2>{roomWords.groups[group](those.length)}</h2>
            {group === "declined" && (
              <p class="quiet">
                {roomWords.next} <RoomLink room="decide" />
              </p>
            )}
            <LongList items={those}>
              {(dyad) => (
                <AskedDyadCard
                  entry={dyad}
                  cohort={cohort}
                  written={written}
                  isHeld={group === "held"}
                  letterOf={(side) => letter(dyad, side)}
                  disabled={task.busy || isIncomplete}
                  onAsk={(side, said) => {
                    ask(dyad, side, said);
                  }}
                  onUndo={(side) => {
                    asking.note(dyad, side, false);
                  }}
                  onSay={setNotice}
                  onDecide={(status) => {
                    const said = status === "refused" ? roomWords.refused : roomWords.done;
                    void decide([dyad], status).then(say(said));
                  }}
                />
              )}
            </LongList>
          </section>
        );
      })}
      <FromTab {...at} />
      <ActionBar stacked>
        {isIncomplete && <p class="quiet">{roomWords.incomplete}</p>}
        {groups.accepted.length > 0 && (
          <Button
            primary
            disabled={task.busy}
            onClick={() => void decide(groups.accepted, "confirmed").then(say(roomWords.done))}
          >
            {roomWords.confirmAll(groups.accepted.length)}
          </Button>
        )}
        {letters.length > 0 && (
          <Button
            primary={groups.accepted.length === 0}
            disabled={task.busy || isIncomplete}
            onClick={() => void write()}
          >
            {roomWords.write(letters.length)}
          </Button>
        )}
      </ActionBar>
    </>
  );
}
