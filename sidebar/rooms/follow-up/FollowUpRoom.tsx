import { useMemo, useState } from "preact/hooks";
import { endDyad, isUnfinished } from "../../../src/core/follow-up/end-dyad.ts";
import type { EndingReason } from "../../../src/core/follow-up/ending.ts";
import { followUpPage } from "../../../src/core/follow-up/follow-up-page.ts";
import { type FollowUp, whoNeedsACall } from "../../../src/core/follow-up/follow-up.ts";
import { type Followed, pairOf } from "../../../src/core/follow-up/followed.ts";
import { usePanel } from "../../panel.ts";
import type { RoomProps } from "../../room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { LongList } from "../../views/LongList.tsx";
import { type DeskProps, DeskScreen } from "../desk/DeskScreen.tsx";
import { Said } from "../desk/Said.tsx";
import { EndForm } from "./EndForm.tsx";
import { FollowedDyad } from "./FollowedDyad.tsx";
import { Tick } from "./Tick.tsx";
import { following, today } from "./following.ts";
import { useSnapshot } from "./use-snapshot.ts";
import { accompanyWords } from "./words.ts";

/** The first weeks: who has met, how it goes on each side, who needs a call, and how a dyad ends. */
export function FollowUpRoom({ workbook }: RoomProps) {
  return (
    <DeskScreen room="followUp" workbook={workbook} dyads="needed">
      {(at) => <Following {...at} workbook={workbook} />}
    </DeskScreen>
  );
}

function Following({ reading, task, refresh, workbook }: DeskProps & RoomProps) {
  const { language, words, call, session } = usePanel();
  const own = accompanyWords(language).followUp;
  const { snapshot, read } = useSnapshot();
  const [locked, setLocked] = useState(false);
  const [said, setSaid] = useState("");
  const [ended, setEnded] = useState(false);
  const follow = useMemo(
    () => (snapshot === null ? null : following(reading, snapshot, locked)),
    [reading, snapshot, locked],
  );
  const sheetId = reading.dyads?.sheetId;
  const told = accompanyWords(reading.desk.cohort.settings.language).followUp;

  const reread = (): Promise<boolean> =>
    task.run(async () => {
      setSaid("");
      await read();
      await refresh(sheetId);
    });
  const end = async (dyad: Followed, reason: EndingReason, text: string): Promise<void> => {
    const { link, decision } = endDyad(dyad, { reason, words: text, on: today() }, told.tab.ending);
    setSaid("");
    const done = await task.run(async () => {
      try {
        if (link !== null) await call("addLinks", [link]);
        if (decision !== null && sheetId !== undefined) {
          await call("decide", { sheetId, decisions: [{ ...decision }] });
        }
      } finally {
        await read();
        await refresh(sheetId);
      }
    });
    if (!done) return;
    setEnded(true);
    setSaid(own.ended(own.pair(dyad.mentee.label, dyad.mentor.label)));
  };
  const write = async (): Promise<void> => {
    if (follow === null) return;
    setSaid("");
    await task.run(async () => {
      const { tab } = await call("writeTab", followUpPage(follow, told.tab));
      await read();
      setEnded(false);
      setSaid(own.written(tab));
    });
  };
  return (
    <>
      <Tick checked={locked} onChange={setLocked}>
        {own.locked}
      </Tick>
      <Said text={said} />
      {ended && (
        <p>
          <button type="button" class="link" onClick={() => void session.enter("repair", workbook)}>
            {own.repair}
          </button>
        </p>
      )}
      {follow === null ? (
        <p role="status">{own.reading}</p>
      ) : (
        <Dyads follow={follow} busy={task.busy} onEnd={(...ending) => void end(...ending)} />
      )}
      <ActionBar>
        <Button
          primary
          disabled={task.busy || follow === null || follow.followed.length === 0}
          onClick={() => void write()}
        >
          {own.write}
        </Button>
        <Button disabled={task.busy} onClick={() => void reread()}>
          {words.reread}
        </Button>
      </ActionBar>
    </>
  );
}

interface DyadsProps {
  readonly follow: FollowUp;
  readonly busy: boolean;
  readonly onEnd: (dyad: Followed, reason: EndingReason, words: string) => void;
}

function Dyads({ follow, busy, onEnd }: DyadsProps) {
  const { language, issueWords } = usePanel();
  const own = accompanyWords(language).followUp;
  const { followed, issues, answers } = follow;
  const [ending, setEnding] = useState<string | null>(null);
  const calls = whoNeedsACall(follow);
  const unfinished = followed.filter(isUnfinished);
  const others = followed.filter((dyad) => !calls.includes(dyad));
  const pairName = ({ mentee, mentor }: Followed): string => own.pair(mentee.label, mentor.label);
  if (followed.length === 0) return <p class="note">{own.none}</p>;

  const one = (dyad: Followed) => (
    <div class="followed">
      <FollowedDyad dyad={dyad} />
      {dyad.course !== "gone" && dyad.ending === null && ending !== pairOf(dyad) && (
        <button
          type="button"
          class="button small"
          aria-label={own.endOf(pairName(dyad))}
          disabled={busy}
          onClick={() => {
            setEnding(pairOf(dyad));
          }}
        >
          {own.end}
        </button>
      )}
      {ending === pairOf(dyad) && dyad.ending === null && (
        <EndForm
          disabled={busy}
          onEnd={(reason, words) => {
            onEnd(dyad, reason, words);
          }}
          onCancel={() => {
            setEnding(null);
          }}
        />
      )}
    </div>
  );
  return (
    <>
      <p>{answers === 0 ? own.noAnswers : own.answers(answers)}</p>
      {issues.length > 0 && (
        <Fold title={own.issues(issues.length)} icon="warning">
          <IssueList issues={issues.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
        </Fold>
      )}
      {unfinished.length > 0 && (
        <section>
          <h2>{own.unfinished}</h2>
          <p class="quiet">{own.unfinishedWhat}</p>
          <LongList items={unfinished}>
            {(dyad) => (
              <div class="choice">
                <span class="choice-words">{pairName(dyad)}</span>
                <button
                  type="button"
                  class="button small"
                  aria-label={own.finishOf(pairName(dyad))}
                  disabled={busy}
                  onClick={() => {
                    onEnd(dyad, "other", "");
                  }}
                >
                  {own.finish}
                </button>
              </div>
            )}
          </LongList>
        </section>
      )}
      <section>
        <h2>{own.calls(calls.length)}</h2>
        <LongList items={calls}>{one}</LongList>
      </section>
      {others.length > 0 && (
        <Fold title={own.others(others.length)} open={calls.length === 0}>
          <LongList items={others}>{one}</LongList>
        </Fold>
      )}
    </>
  );
}
