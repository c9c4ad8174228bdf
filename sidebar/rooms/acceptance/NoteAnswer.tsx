import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { LONGEST_REASON, NOTED_WAYS, type NotedWay } from "../../../src/core/acceptance/noted.ts";
import { LineField } from "../../room-kit/LineField.tsx";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { askingWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";

/** What somebody answered otherwise than in the form. */
export interface AnswerToNote {
  readonly accepts: boolean;
  readonly how: NotedWay;
  readonly reason: string;
}

interface NoteAnswerProps {
  readonly person: string;
  readonly disabled: boolean;
  /** @returns whether it is kept: what was typed stays until then. */
  readonly onNote: (answer: AnswerToNote) => Promise<boolean>;
}

const FIRST: AnswerToNote = { accepts: true, how: "phone", reason: "" };

/** The answer of one of the two that came by phone, in person or by e-mail. */
export function NoteAnswer({ person, disabled, onNote }: NoteAnswerProps) {
  const { language } = usePanel();
  const { noting } = askingWords(language);
  const [answer, setAnswer] = useState<AnswerToNote | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isOpen = answer !== null;
  const wasOpen = useRef(isOpen);
  // What had the focus is gone.
  useLayoutEffect(() => {
    if (wasOpen.current !== isOpen) place.current?.querySelector<HTMLElement>("select, button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (answer === null)
    return (
      <div ref={place}>
        <button
          type="button"
          class="link"
          aria-label={noting.openOf(person)}
          disabled={disabled}
          onClick={() => {
            setAnswer(FIRST);
          }}
        >
          {noting.open}
        </button>
      </div>
    );
  const close = (): void => {
    setAnswer(null);
  };
  return (
    <div
      ref={place}
      role="group"
      aria-label={noting.openOf(person)}
      class="note-answer"
      onKeyDown={({ key }) => {
        if (key === "Escape") close();
      }}
    >
      <SelectField
        label={noting.answer(person)}
        value={answer.accepts ? "yes" : "no"}
        options={[
          ["yes", noting.yes],
          ["no", noting.no],
        ]}
        onChoose={(value) => {
          setAnswer({ ...answer, accepts: value === "yes" });
        }}
      />
      <SelectField
        label={noting.how}
        value={answer.how}
        options={NOTED_WAYS.map((way) => [way, noting.ways[way]] as const)}
        onChoose={(how) => {
          setAnswer({ ...answer, how });
        }}
      />
      {!answer.accepts && (
        <LineField
          label={noting.reason}
          longest={LONGEST_REASON}
          value={answer.reason}
          onChange={(reason) => {
            setAnswer({ ...answer, reason });
          }}
        />
      )}
      <div class="draft-buttons">
        <Button
          disabled={disabled}
          onClick={() => {
            void onNote(answer).then((isKept) => {
              if (isKept) close();
            });
          }}
        >
          {noting.note}
        </Button>
        <Button onClick={close}>{noting.cancel}</Button>
      </div>
    </div>
  );
}
