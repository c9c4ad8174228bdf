import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import { nearSetsWords } from "../../room-kit/words.ts";

interface TakeSetProps {
  readonly place: number;
  /** Whether the set loses guaranteed places: it is then asked once. */
  readonly isLosing: boolean;
  readonly busy: boolean;
  readonly onTake: () => void;
}

/** The click that takes a set, after a question where guaranteed places are lost by it. */
export function TakeSet({ place, isLosing, busy, onTake }: TakeSetProps) {
  const { language } = usePanel();
  const words = nearSetsWords(language);
  const [isAsked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  useLayoutEffect(() => {
    if (isAsked) question.current?.focus();
    else if (cancelled.current) button.current?.focus();
  }, [isAsked]);
  if (!isAsked)
    return (
      <button
        ref={button}
        type="button"
        class="button small"
        aria-label={words.takeWhich(place)}
        disabled={busy}
        onClick={() => {
          if (isLosing) setAsked(true);
          else onTake();
        }}
      >
        {words.take}
      </button>
    );
  const cancel = (): void => {
    cancelled.current = true;
    setAsked(false);
  };
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
        <p>{words.lostWhat}</p>
        <div class="obstacle-ways">
          <Button
            disabled={busy}
            onClick={() => {
              setAsked(false);
              onTake();
            }}
          >
            {words.takeLosing}
          </Button>
          <Button onClick={cancel}>{words.leave}</Button>
        </div>
      </div>
    </div>
  );
}
