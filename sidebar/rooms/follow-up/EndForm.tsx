import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ENDING_REASONS, type EndingReason } from "../../../src/core/follow-up/ending-reasons.ts";
import { usePanel } from "../../views/panel.ts";
import { Button } from "../../views/Button.tsx";
import { accompanyWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

interface EndFormProps {
  readonly disabled: boolean;
  /** The reason that is chosen at first. */
  readonly likely: EndingReason;
  readonly onEnd: (reason: EndingReason, words: string) => void;
  readonly onCancel: () => void;
}

const LONGEST_WORDS = 300;

/** Why a dyad ends, and what ending it does; nothing is done before it is confirmed. */
export function EndForm({ disabled, likely, onEnd, onCancel }: EndFormProps) {
  const { language } = usePanel();
  const words = accompanyWords(language).followUp;
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [reason, setReason] = useState<EndingReason>(likely);
  const [text, setText] = useState("");
  useLayoutEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <div
      class="end-form"
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <p class="quiet">{words.endWhat}</p>
      <div class="field">
        <label for={`${id}-reason`}>{words.reason}</label>
        <select
          ref={first}
          id={`${id}-reason`}
          value={reason}
          onChange={({ currentTarget }) => {
            setReason(ENDING_REASONS.find((name) => name === currentTarget.value) ?? "other");
          }}
        >
          {ENDING_REASONS.map((name) => (
            <option key={name} value={name}>
              {words.tab.ending.reasons[name]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-words`}>{words.own}</label>
        <input
          id={`${id}-words`}
          type="text"
          class="text-input"
          maxLength={LONGEST_WORDS}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </div>
      <div class="end-buttons">
        <Button
          disabled={disabled}
          onClick={() => {
            onEnd(reason, text);
          }}
        >
          {words.confirm}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
