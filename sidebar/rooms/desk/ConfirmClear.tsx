import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import type { IsFragile, QueuedDyad } from "../../../src/core/desk/dyad-queue.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { Button } from "../../views/Button.tsx";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import { deskWords } from "../../room-kit/words.ts";

interface ConfirmClearProps {
  readonly queue: readonly QueuedDyad[];
  readonly cohort: Cohort;
  readonly isFragile: IsFragile;
  readonly disabled: boolean;
  readonly onConfirm: (clear: readonly QueuedDyad[]) => Promise<void>;
}

/** The dyads that nothing speaks against, confirmed all at once: said first what that does, then asked once. */
export function ConfirmClear({ queue, cohort, isFragile, disabled, onConfirm }: ConfirmClearProps) {
  const { words, language } = usePanel();
  const { desk, decide, robustness } = deskWords(language);
  const [isAsked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  const clear = queue.filter(({ isClear }) => isClear);
  const fragile = clear.filter(({ mentee, mentor }) => isFragile(mentee, mentor)).length;
  useLayoutEffect(() => {
    if (isAsked) question.current?.focus();
    else if (cancelled.current) link.current?.focus();
  }, [isAsked]);
  if (clear.length === 0) return null;
  if (!isAsked)
    return (
      <button
        ref={link}
        type="button"
        class="link"
        onClick={() => {
          setAsked(true);
        }}
      >
        {decide.clear(clear.length)}
      </button>
    );
  const cancel = (): void => {
    cancelled.current = true;
    setAsked(false);
  };
  const { language: written } = cohort.settings;
  return (
    <div
      class="note"
      ref={question}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === "Escape") cancel();
      }}
    >
      <div>
        <p class="strong">{decide.clearWhat(clear.length, dyadWords(written).statuses.confirmed)}</p>
        <p>{decide.clearWhy(words.bands.good)}</p>
        {fragile > 0 && <p>{robustness.amongClear(fragile)}</p>}
        <details>
          <summary>{decide.clearWho}</summary>
          <LongList items={clear} keyOf={({ mentee, mentor }) => `${String(mentee)} ${String(mentor)}`}>
            {({ mentee, mentor }) =>
              desk.selected.together(cohort.menteeLabels[mentee] ?? "", cohort.mentorLabels[mentor] ?? "")
            }
          </LongList>
        </details>
        <div class="obstacle-ways">
          <Button
            disabled={disabled}
            onClick={() => {
              void onConfirm(clear).then(() => {
                setAsked(false);
              });
            }}
          >
            {decide.clear(clear.length)}
          </Button>
          <Button onClick={cancel}>{decide.cancel}</Button>
        </div>
      </div>
    </div>
  );
}
