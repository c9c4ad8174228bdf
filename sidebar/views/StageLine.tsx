import type { HomeFacts, Stage, StageState } from "../../src/core/home/home.ts";
import { Icon } from "./Icon.tsx";
import { type HomePlace, stagePlace } from "./home-places.ts";
import { usePanel } from "./panel.ts";
import { stageFacts } from "./stage-facts.ts";

interface StageLineProps {
  readonly stage: Stage;
  readonly state: StageState;
  readonly facts: HomeFacts;
  /** Whether the next thing to do is there. */
  readonly isNext: boolean;
  readonly onEnter: (place: HomePlace) => void;
}

/** One line of the first screen: how far a stage is, and the way to it. */
export function StageLine({ stage, state, facts, isNext, onEnter }: StageLineProps) {
  const { words } = usePanel();
  const { home } = words;
  const { text, spoken = text, more, link, share } = stageFacts(stage, facts, home);
  return (
    <>
      <button
        type="button"
        class={`stage stage-${state}`}
        aria-current={isNext ? "step" : undefined}
        onClick={() => {
          onEnter(stagePlace(stage, facts));
        }}
      >
        {state === "done" ? <Icon name="done" /> : <span class="stage-mark" aria-hidden="true" />}
        <span class="stage-words">
          <span class="stage-name">
            <span aria-hidden="true">{home.stages[stage]}</span>
            <span class="unseen">{`${home.stages[stage]}, ${home.states[state]}.`}</span>
          </span>
          <span class="stage-facts">
            <span aria-hidden={spoken !== text}>{text}</span>
            {spoken !== text && <span class="unseen">{spoken}</span>}
            {more.map((line) => (
              <span key={line} class="quiet">
                {line}
              </span>
            ))}
            {share !== undefined && (
              <span class="stage-share" aria-hidden="true">
                <span style={{ width: `${String(100 * share)}%` }} />
              </span>
            )}
          </span>
        </span>
        <Icon name="chevron" />
      </button>
      {link !== undefined && (
        <button
          type="button"
          class="link stage-link"
          onClick={() => {
            onEnter(link.place);
          }}
        >
          {link.text}
        </button>
      )}
    </>
  );
}
