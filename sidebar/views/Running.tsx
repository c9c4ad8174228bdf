import type { Stage } from "../state.ts";
import { ProgressBar } from "./ProgressBar.tsx";
import { Title } from "./Title.tsx";
import { usePanel } from "./panel.ts";

/** A run under way: how far it is, and a way out. */
export function Running({ stage, fraction }: { readonly stage: Stage; readonly fraction: number }) {
  const { words, format, session } = usePanel();
  // Until the pairing itself begins nobody can say how far it is.
  const isMeasured = stage === "pairing";
  return (
    <>
      <Title>{words.running.title}</Title>
      <p>{words.running[stage]}</p>
      <ProgressBar
        label={words.running[stage]}
        fraction={isMeasured ? fraction : null}
        onCancel={session.cancel}
      >
        <p class="quiet">{isMeasured ? words.running.reached(format.percent(fraction)) : "\u00a0"}</p>
      </ProgressBar>
      <p class="quiet">{words.running.escape}</p>
    </>
  );
}
