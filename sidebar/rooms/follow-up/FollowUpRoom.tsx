import { useMemo, useRef, useState } from "preact/hooks";
import { dayText } from "../../../src/core/follow-up/calendar.ts";
import { endDyad } from "../../../src/core/follow-up/end-dyad.ts";
import type { EndingReason } from "../../../src/core/follow-up/ending-reasons.ts";
import { followUpPlan } from "../../../src/core/follow-up/follow-up-plan.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { pairOf } from "../../../src/core/follow-up/followed-pair.ts";
import { missingYes } from "../../../src/core/follow-up/renewable.ts";
import { renewalEdit } from "../../../src/core/follow-up/renewal.ts";
import { termOf } from "../../../src/core/follow-up/term.ts";
import { isoDay } from "../../../src/core/tabs/iso-day.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { type DeskProps, DeskScreen } from "../../room-kit/DeskScreen.tsx";
import { decidedBy } from "../../room-kit/initials.ts";
import { linksEdit } from "../../room-kit/links-edit.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import { RoomLink } from "../../views/RoomLink.tsx";
import { accompanyWords, deskWords } from "../../room-kit/words.ts";
import { FollowedDyads } from "./FollowedDyads.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { following } from "./following.ts";

/** The first weeks: who has met, how it goes on each side, who needs a call, and how a dyad ends. */
export function FollowUpRoom({ workbook }: RoomProps) {
  return (
    <DeskScreen room="followUp" workbook={workbook} dyads="needed">
      {(at) => <Following {...at} />}
    </DeskScreen>
  );
}

function Following({ reading, task, refresh }: DeskProps) {
  const { language, words, call } = usePanel();
  const roomWords = accompanyWords(language).followUp;
  const [locked, setLocked] = useState(false);
  const [notice, setNotice] = useState("");
  const [ended, setEnded] = useState(false);
  const news = useRef<HTMLDivElement>(null);
  const follow = useMemo(() => following(reading, locked), [reading, locked]);
  const sheetId = reading.dyads?.sheetId;
  const tabWords = accompanyWords(reading.desk.cohort.settings.language).followUp.tab;

  const reread = (): Promise<boolean> =>
    task.run(async () => {
      setNotice("");
      await refresh(sheetId);
    });
  const end = async (dyad: Followed, reason: EndingReason, text: string): Promise<void> => {
    const { link, decision } = endDyad(
      dyad,
      { reason, words: text, on: isoDay(new Date()) },
      tabWords.ending,
    );
    setNotice("");
    const done = await task.run(async () => {
      try {
        if (link !== null)
          await call(
            "editTab",
            linksEdit(reading.workbook.snapshot, [link], reading.desk.cohort.settings.language),
          );
        if (decision !== null && sheetId !== undefined) {
          await call("decide", { sheetId, decisions: [{ ...decision }], ...decidedBy() });
        }
      } finally {
        await refresh(sheetId);
      }
    });
    if (!done) return;
    setEnded(true);
    setNotice(roomWords.ended(roomWords.pair(dyad.mentee.label, dyad.mentor.label)));
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
    setNotice("");
    setEnded(false);
    let tab = next.tab?.name ?? "";
    const done = await task.run(async () => {
      const edit = renewalEdit(next.tab, renewed, remark);
      try {
        if (edit !== null) await call("editTab", edit);
        else ({ tab } = await call("writeTab", followUpPlan(next, tabWords)));
      } finally {
        await refresh(sheetId);
      }
    });
    if (!done) return;
    const { until } = renewed.life;
    const pairName = roomWords.pair(dyad.mentee.label, dyad.mentor.label);
    const nextEnd = until === null ? null : dayText(until);
    setNotice(roomWords.renewed(pairName, nextEnd, tab, tabWords.headers.renewedOn));
    // The button that had the focus is gone.
    news.current?.focus();
  };
  const write = async (): Promise<void> => {
    if (follow === null) return;
    setNotice("");
    await task.run(async () => {
      const { tab } = await call("writeTab", followUpPlan(follow, tabWords));
      await refresh(sheetId);
      setEnded(false);
      setNotice(roomWords.written(tab));
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
        <Notice text={notice} />
        {ended && (
          <p>
            <RoomLink room="repair">{roomWords.repair}</RoomLink>
          </p>
        )}
      </div>
      {follow !== null && (
        <FollowedDyads
          follow={follow}
          busy={task.busy}
          onEnd={(...ending) => void end(...ending)}
          onRenew={(...renewal) => void renew(...renewal)}
          onSay={setNotice}
        />
      )}
      <ActionBar>
        <p class="quiet">{deskWords(language).desk.from(reading.dyads?.name ?? "")}</p>
        <Button
          primary
          disabled={task.busy || follow === null || follow.followed.length === 0}
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
