import { useLayoutEffect } from "preact/hooks";
import { usePanel } from "./panel.ts";
import type { Stage } from "../state.ts";
import { Button } from "./Button.tsx";
import { Title } from "./Title.tsx";

/** A run under way: how far it is, and a way out. */
export function Running({ stage, fraction }: { readonly stage: Stage; readonly fraction: number }) {
  const { words, format, session } = usePanel();
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") session.cancel();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [session]);
  // Until the pairing itself begins nobody can tell how far it is: the bar then only moves.
  const known = stage === "pairing";
  return (
    <>
      <Title>{words.running.title}</Title>
      <p>{words.running[stage]}</p>
      <div
        class={known ? "progress" : "progress progress-unknown"}
        role="progressbar"
        aria-label={words.running[stage]}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(known && { "aria-valuenow": Math.round(100 * fraction) })}
      >
        <div class="progress-done" style={known ? { width: `${String(100 * fraction)}%` } : {}} />
      </div>
      <p class="quiet">{known ? words.running.reached(format.percent(fraction)) : "\u00a0"}</p>
      <div class="row">
        <Button
          onClick={() => {
            session.cancel();
          }}
        >
          {words.running.cancel}
        </Button>
      </div>
      <p class="quiet">{words.running.escape}</p>
    </>
  );
}
