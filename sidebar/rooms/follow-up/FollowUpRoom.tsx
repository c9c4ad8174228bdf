import { useMemo, useRef, useState } from "preact/hooks";
import { dayText } from "../../../src/core/follow-up/calendar.ts";
import { endDyad } from "../../../src/core/follow-up/end-dyad.ts";
import type { EndingReason } from "../../../src/core/follow-up/ending-reasons.ts";
import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import { followUpPlan } from "../../../src/core/follow-up/follow-up-plan.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { pairOf } from "../../../src/core/follow-up/followed-pair.ts";
import { missingYes } from "../../../src/core/follow-up/renewable.ts";
import { renewalEdit } from "../../../src/core/follow-up/renewal.ts";
import { isLeftBehind } from "../../../src/core/follow-up/tab-doubts.ts";
import { termOf } from "../../../src/core/follow-up/term.ts";
import type { Issue } from "../../../src/core/issues/issue.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { IssueList } from "../../views/IssueList.tsx";
import { hasArrived, writeAwaited } from "../../room-kit/awaited-tab.ts";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { decidedBy } from "../../room-kit/initials.ts";
import { linksEdit } from "../../room-kit/links-edit.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { writeThenRead } from "../../room-kit/write-then-read.ts";
import { accompanyWords, deskWords } from "../../room-kit/words.ts";
import { FollowedDyads } from "./FollowedDyads.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { TabDoubts } from "./TabDoubts.tsx";
import { following } from "../../room-kit/following.ts";
import type { News } from "./news.ts";

/** Whether there is anybody to write a new tab of, and the tab before can be taken along. */
function isWritable({ followed, tab }: FollowUp): boolean {
  return followed.length > 0 && tab?.isReadable !== false;
}

/** Whether people have columns of their own in the tab before. */
function hasOwnColumns({ tab }: FollowUp): boolean {
  return tab !== null && tab.isReadable && tab.ownColumns.length > 0;
}

/** What was just done, and what of it stays behind. */
interface Done {
  readonly news: News | null;
  readonly left: readonly Issue[];
}
const NOTHING_DONE: Done = { news: null, left: [] };

/** The first weeks: who has met, how it goes on each side, who needs a call, and how a dyad ends. */
export function FollowUpRoom({ workbook }: RoomProps) {
  return (
    <DeskScreen room="followUp" workbook={workbook} dyads="needed">
      {(at) => <Following {...at} />}
    </DeskScreen>
  );
}

function Following({ reading, task, refresh }: DeskProps) {
  const { language, words, issueWords, call } = usePanel();
  const roomWords = accompanyWords(language).followUp;
  const [locked, setLocked] = useState(false);
  const [{ news: notice, left }, setDone] = useState(NOTHING_DONE);
  const [ended, setEnded] = useState(false);
  const news = useRef<HTMLDivElement>(null);
  const follow = useMemo(() => following(reading, locked), [reading, locked]);
  const sheetId = reading.dyads?.sheetId;
  const tabWords = accompanyWords(reading.desk.cohort.settings.language).followUp.tab;

  const say = (latest: News | null, stays: readonly Issue[] = []): void => {
    setDone({ news: latest, left: stays });
  };
  const reread = (): Promise<boolean> =>
    task.run(async () => {
      say(null);
      await refresh(sheetId);
    });
  const end = async (dyad: Followed, reason: EndingReason, text: string): Promise<void> => {
    const { link, decision } = endDyad(
      dyad,
      { reason, words: text, on: isoDay(new Date()) },
      tabWords.ending,
    );
    say(null);
    const done = await task.run(async () => {
      const write = async (): Promise<void> => {
        if (link !== null)
          await call(
            "editTab",
            linksEdit(reading.workbook.snapshot, [link], reading.desk.cohort.settings.language),
          );
        if (decision !== null && sheetId !== undefined)
          await call("decide", { sheetId, decisions: [{ ...decision }], ...decidedBy() });
      };
      await writeThenRead(write, () => refresh(sheetId));
    });
    if (!done) return;
    setEnded(true);
    say((spoken) => {
      const { ended: words, pair } = accompanyWords(spoken).followUp;
      return words(pair(dyad.mentee.label, dyad.mentor.label));
    });
    // The form that had the focus is gone.
    news.current?.focus();
  };
  const renew = async (dyad: Followed, by = ""): Promise<void> => {
    const pair = pairOf(dyad);
    const on = isoDay(new Date());
    const missing = missingYes(dyad).map(({ side, ...why }) => tabWords.missingYes(dyad[side].label, why));
    const remark = missing.length === 0 ? "" : tabWords.renewedAnyway(on, by, missing);
    const next = following(reading, locked, { pair, on, remark });
    const renewed = next?.followed.find((candidate) => pairOf(candidate) === pair);
    if (next === null || renewed === undefined) return;
    say(null);
    setEnded(false);
    const { until } = renewed.life;
    const nextEnd = until === null ? null : dayText(until);
    const edit = renewalEdit(next.tab, renewed, remark);
    const writeRenewal = async (): Promise<void> => {
      let tab = next.tab?.name ?? "";
      if (edit !== null) await call("editTab", edit);
      else ({ tab } = await call("writeTab", followUpPlan(next, tabWords)));
      say((spoken) => {
        const { renewed: words, pair: name } = accompanyWords(spoken).followUp;
        return words(name(dyad.mentee.label, dyad.mentor.label), nextEnd, tab, tabWords.headers.renewedOn);
      });
    };
    const done = await task.run(() => writeThenRead(writeRenewal, () => refresh(sheetId)));
    if (!done) return;
    // The button that had the focus is gone.
    news.current?.focus();
  };
  const write = async (): Promise<void> => {
    say(null);
    await task.run(async () => {
      // Somebody may have written in the tab before since it was read.
      const now = await refresh(sheetId);
      const next = now === null ? null : following(now, locked);
      if (next === null || !isWritable(next)) return;
      const { name: before, ownColumns } = next.tab ?? { name: null, ownColumns: [] };
      setEnded(false);
      if (before !== null && hasArrived(call, next.tab?.number)) {
        say((spoken) => accompanyWords(spoken).followUp.wasWritten(before));
        return;
      }
      const stays = next.issues.filter(isLeftBehind);
      const writeIt = async (): Promise<void> => {
        const tab = await writeAwaited(call, followUpPlan(next, tabWords), next.next);
        const carried = { before, columns: ownColumns.length, left: stays.length };
        say((spoken) => accompanyWords(spoken).followUp.written(tab, carried), stays);
      };
      await writeThenRead(writeIt, () => refresh(sheetId));
    });
  };
  return (
    <>
      <p class="quiet">
        {roomWords.term(termOf(reading.workbook.choices))}{" "}
        <RoomLink room="rules">{roomWords.changeTerm}</RoomLink>
      </p>
      <Tick checked={locked} onChange={setLocked}>
        {roomWords.locked}
      </Tick>
      <div ref={news} tabIndex={-1} class="news">
        <Notice text={notice?.(language) ?? ""} />
        {left.length > 0 && (
          <IssueList issues={left.map((issue) => ({ ...issue, message: issueWords(issue) }))} />
        )}
        {ended && (
          <p>
            <RoomLink room="repair">{roomWords.repair}</RoomLink>
          </p>
        )}
      </div>
      {follow !== null && <TabDoubts follow={follow} />}
      {follow !== null && (
        <FollowedDyads
          follow={follow}
          busy={task.busy}
          onEnd={(...ending) => void end(...ending)}
          onRenew={(...renewal) => void renew(...renewal)}
          onSay={say}
        />
      )}
      <ActionBar>
        <p class="quiet">
          {deskWords(language).desk.from(reading.dyads?.name ?? "")}
          {follow !== null && hasOwnColumns(follow) && ` ${roomWords.ownColumns}`}
        </p>
        <Button
          primary
          disabled={task.busy || follow === null || !isWritable(follow)}
          onClick={() => void write()}
        >
          {roomWords.write}
        </Button>
        <Button disabled={task.busy} onClick={() => void reread()}>
          {words.reread}
        </Button>
      </ActionBar>
    </>
  );
}
