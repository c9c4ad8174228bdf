import { useState } from "preact/hooks";
import type { Rota } from "../../../src/core/event/rota.ts";
import { usePanel } from "../../views/panel.ts";
import { ActionBar } from "../../views/ActionBar.tsx";
import { Button } from "../../views/Button.tsx";
import type { StepProps } from "./step-props.ts";
import { useCountdown } from "./use-countdown.ts";
import { eventWords } from "../../room-kit/words.ts";

const SECONDS = 60;

function clockText(seconds: number): string {
  return `${String(Math.floor(seconds / SECONDS))}:${String(seconds % SECONDS).padStart(2, "0")}`;
}

/** A countdown for the room, round by round. */
export function Clock({ placed }: Pick<StepProps, "placed">) {
  const { language } = usePanel();
  if (placed === null) return <p class="note">{eventWords(language).room.noRota}</p>;
  return <Rounds rota={placed.rota} />;
}

function Rounds({ rota }: { readonly rota: Rota }) {
  const { language, words: panel } = usePanel();
  const { clock } = eventWords(language).room;
  const [at, setRound] = useState(rota.happened);
  // Another rota may have fewer rounds.
  const round = Math.min(at, rota.rounds - 1);
  const [began, setBegan] = useState(false);
  const { seconds, running, start, pause, reset } = useCountdown(rota.minutes * SECONDS);
  const last = round + 1 === rota.rounds;
  const over = began && seconds === 0;
  const go = (to: number): void => {
    setRound(to);
    setBegan(false);
    reset();
  };
  const busy = new Set(rota.schedule[round]?.flatMap(({ mentees }) => mentees));
  const resting = rota.mentees.filter(
    ({ present, since }, mentee) => present && since <= round && !busy.has(mentee),
  );
  // Said once each, as the text changes: a screen reader does not hear of every second.
  const announced = over
    ? last
      ? clock.ended
      : clock.over
    : running && seconds <= SECONDS && rota.minutes > 1
      ? clock.oneMinute
      : began
        ? clock.began(round + 1)
        : "";
  return (
    <>
      <h2 class="event-round">{clock.round(round + 1, rota.rounds)}</h2>
      <p class={over ? "event-clock event-over" : "event-clock"} role="timer">
        {clockText(seconds)}
      </p>
      <p class="event-announced" role="status" aria-live="assertive">
        {announced}
      </p>
      <p class="quiet">
        {resting.length === 0
          ? clock.nobodyOnBreak
          : clock.onBreak(panel.list(resting.map(({ name }) => name)))}
      </p>
      <ActionBar>
        {running ? (
          <Button primary onClick={pause}>
            {clock.pause}
          </Button>
        ) : (
          <Button
            primary
            disabled={over}
            onClick={() => {
              setBegan(true);
              start();
            }}
          >
            {began && !over ? clock.resume : clock.start}
          </Button>
        )}
        <Button
          disabled={last}
          onClick={() => {
            go(round + 1);
          }}
        >
          {clock.next}
        </Button>
        <Button
          disabled={round === 0}
          onClick={() => {
            go(round - 1);
          }}
        >
          {clock.previous}
        </Button>
      </ActionBar>
    </>
  );
}
