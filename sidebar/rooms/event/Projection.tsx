import { render } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { newsOf, leftOf } from "../../../src/core/event/clock.ts";
import { roundTables } from "../../../src/core/event/round-tables.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { eventWords } from "../../room-kit/words.ts";
import type { PlacedRota } from "./event-reading.ts";
import { dressPage } from "./beside.ts";
import { clockText } from "./clock-text.ts";
import { heldClock } from "./held-clock.ts";
import { useTicking } from "./use-clock.ts";

/** What a projection shows. */
export interface Projected {
  readonly placed: PlacedRota;
  readonly title: string;
  /** Of the programme. */
  readonly language: Language;
}

/** The clock for a whole room: large digits, who sits where, and who has a break. */
function Projection({ placed, title, language, view }: Projected & { readonly view: Window }) {
  const { clock: words } = eventWords(language).room;
  const tableWord = eventWords(language).tabs.rota.table;
  const [isLeft, setLeft] = useState(false);
  const { rota } = placed;
  const clock = heldClock();
  useLayoutEffect(() => {
    const leave = (): void => {
      setLeft(true);
    };
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
    };
  }, []);
  const now = useTicking(clock, view);
  if (clock === null) return null;
  const news = newsOf(clock, rota, now);
  const { tables, resting } = roundTables(rota, clock.round);
  const isOver = news === "over" || news === "ended";
  const root = view.document.documentElement;
  return (
    <main>
      <header>
        <h1>{title}</h1>
        <p>{words.round(clock.round + 1, rota.rounds)}</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            void root.requestFullscreen().catch(() => undefined);
          }}
        >
          {words.fullScreen}
        </button>
      </header>
      <p class={isOver ? "projected-clock event-over" : "projected-clock"} role="timer">
        {clockText(leftOf(clock, now))}
      </p>
      <p class="projected-news" role="status" aria-live="assertive">
        {isLeft ? words.panelClosed : words.news(news, clock.round + 1)}
      </p>
      <ol class="projected-tables">
        {tables.map(({ table, mentor, mentees }) => (
          <li key={table}>
            <span class="projected-table">
              <span class="unseen">{tableWord} </span>
              {String(table)}
            </span>
            <span>
              <strong>{mentor}</strong>
              <br />
              {mentees.join(", ")}
            </span>
          </li>
        ))}
      </ol>
      <p>{resting.length === 0 ? words.nobodyOnBreak : words.onBreak(resting)}</p>
    </main>
  );
}

let projected: Window | null = null;

/** Draws the clock in a window. */
export function project(view: Window, what: Projected): void {
  projected = view;
  const { title, language } = what;
  render(null, view.document.body);
  const body = dressPage(view.document, { title, language, className: "projection" });
  render(<Projection {...what} view={view} />, body);
}

/** The window in which the clock is projected; null where there is none. */
export function projection(): Window | null {
  return projected?.closed === false ? projected : null;
}
