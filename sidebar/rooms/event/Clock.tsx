import { useLayoutEffect, useState } from "preact/hooks";
import { clockAt, isRunning, leftOf, newsOf, paused, started } from "../../../src/core/event/clock.ts";
import { KEPT_EVENT_TITLE, eventTitle } from "../../../src/core/event/event-title.ts";
import { roundTables } from "../../../src/core/event/round-tables.ts";
import { usePanel } from "../../views/panel.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { Tick } from "../../room-kit/Tick.tsx";
import { KeepAgain } from "./KeepAgain.tsx";
import { NextStep } from "./NextStep.tsx";
import { NoRota } from "./NoRota.tsx";
import { project, projection } from "./Projection.tsx";
import { readyBell } from "./bell.ts";
import { clockText } from "./clock-text.ts";
import type { PlacedRota } from "./event-reading.ts";
import type { StepProps } from "./step-props.ts";
import { useClock, useTicking } from "./use-clock.ts";
import { eventWords } from "../../room-kit/words.ts";

/** A countdown for the room, round by round. */
export function Clock({ placed, ...at }: Pick<StepProps, "reading" | "placed" | "onStep">) {
  if (placed === null) return <NoRota onStep={at.onStep} />;
  return <Rounds key={placed.sheetId} {...at} placed={placed} />;
}

interface RoundsProps extends Pick<StepProps, "reading" | "onStep"> {
  readonly placed: PlacedRota;
}

function Rounds({ reading, placed, onStep }: RoundsProps) {
  const { language, page } = usePanel();
  const { clock: words } = eventWords(language).room;
  const [notice, setNotice] = useState("");
  const { clock, change, isUnkept, keepAgain } = useClock(reading, placed);
  const now = useTicking(clock, window);
  const { rota, sheetId } = placed;
  const { kept, spreadsheet } = reading.snapshot;
  // What the room sees is in the programme's language, as the cards are.
  const tabLanguage = reading.programme.settings.language;
  const title = eventTitle(kept?.[KEPT_EVENT_TITLE], spreadsheet) || eventWords(tabLanguage).tabs.rota.title;
  const what = { placed, title, language: tabLanguage };
  useLayoutEffect(() => {
    const view = projection();
    if (view !== null) project(view, what);
  }, [sheetId, title, tabLanguage]);
  const news = newsOf(clock, rota, now);
  const isOver = news === "over" || news === "ended";
  const { resting } = roundTables(rota, clock.round);
  const go = (round: number): void => {
    change(clockAt(sheetId, round, rota.minutes, clock.silent));
  };
  return (
    <>
      <h2 class="event-round">{words.round(clock.round + 1, rota.rounds)}</h2>
      <p class={isOver ? "event-clock event-over" : "event-clock"} role="timer">
        {clockText(leftOf(clock, now))}
      </p>
      {/* Said once each, as the text changes: a screen reader does not hear of every second. */}
      <p class="event-announced" role="status" aria-live="assertive">
        {words.news(news, clock.round + 1)}
      </p>
      <p class="quiet">{resting.length === 0 ? words.nobodyOnBreak : words.onBreak(resting)}</p>
      <Tick
        checked={!clock.silent}
        onChange={(sounds) => {
          if (sounds) readyBell();
          change({ ...clock, silent: !sounds });
        }}
      >
        {words.sound}
      </Tick>
      {isUnkept && <KeepAgain text={words.unkept} action={words.keep} onKeep={keepAgain} />}
      <Notice text={notice} done={false} />
      <ActionBar>
        {news === "ended" && <NextStep step="ballots" onStep={onStep} />}
        {isRunning(clock, now) ? (
          <Button
            primary
            onClick={() => {
              change(paused(clock, Date.now()));
            }}
          >
            {words.pause}
          </Button>
        ) : (
          <Button
            primary={!isOver}
            disabled={isOver}
            onClick={() => {
              readyBell();
              change(started(clock, Date.now()));
            }}
          >
            {clock.began && !isOver ? words.resume : words.start}
          </Button>
        )}
        <Button
          primary={news === "over"}
          disabled={clock.round + 1 === rota.rounds}
          onClick={() => {
            go(clock.round + 1);
          }}
        >
          {words.next}
        </Button>
        <Button
          disabled={clock.round === 0}
          onClick={() => {
            go(clock.round - 1);
          }}
        >
          {words.previous}
        </Button>
        <Button
          onClick={() => {
            const view = page.openWindow("dyade-clock");
            setNotice(view === null ? words.blocked : "");
            if (view !== null) project(view, what);
          }}
        >
          {words.project}
        </Button>
      </ActionBar>
    </>
  );
}
