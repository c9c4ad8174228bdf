import { useLayoutEffect, useRef } from "preact/hooks";
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

/** What is chosen and typed so far; an answer is neither until somebody says which. */
export interface AnswerDraft extends Omit<AnswerToNote, "accepts"> {
  readonly accepts: boolean | null;
}

interface NoteAnswerProps {
  readonly person: string;
  /** Whether they have answered in the form, and it counts. */
  readonly isOther: boolean;
  /** Null while nothing is being noted. */
  readonly draft: AnswerDraft | null;
  readonly onDraft: (draft: AnswerDraft | null) => void;
  readonly disabled: boolean;
  /** @returns whether it is kept: what was typed stays until then. */
  readonly onNote: (answer: AnswerToNote) => Promise<boolean>;
}

const FIRST: AnswerDraft = { accepts: null, how: "phone", reason: "" };

/** The answer of one of the two that came by phone, in person or by e-mail. */
export function NoteAnswer({ person, isOther, draft, onDraft, disabled, onNote }: NoteAnswerProps) {
  const { language } = usePanel();
  const { noting } = askingWords(language);
  const place = useRef<HTMLDivElement>(null);
  const isOpen = draft !== null;
  const wasOpen = useRef(isOpen);
  // What had the focus is gone.
  useLayoutEffect(() => {
    if (wasOpen.current !== isOpen) place.current?.querySelector<HTMLElement>("select, button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (draft === null)
    return (
      <div ref={place}>
        <button
          type="button"
          class="link"
          aria-label={isOther ? noting.openOtherOf(person) : noting.openOf(person)}
          disabled={disabled}
          onClick={() => {
            onDraft(FIRST);
          }}
        >
          {isOther ? noting.openOther : noting.open}
        </button>
      </div>
    );
  const { accepts, how, reason } = draft;
  const close = (): void => {
    onDraft(null);
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
        value={accepts === null ? "" : accepts ? "yes" : "no"}
        options={[
          ...(accepts === null ? [["", noting.choose] as const] : []),
          ["yes", noting.yes],
          ["no", noting.no],
        ]}
        onChoose={(value) => {
          onDraft({ ...draft, accepts: value === "yes" });
        }}
      />
      <SelectField
        label={noting.how}
        value={how}
        options={NOTED_WAYS.map((way) => [way, noting.ways[way]] as const)}
        onChoose={(way) => {
          onDraft({ ...draft, how: way });
        }}
      />
      {accepts === false && (
        <LineField
          label={noting.reason}
          longest={LONGEST_REASON}
          value={reason}
          onChange={(text) => {
            onDraft({ ...draft, reason: text });
          }}
        />
      )}
      <div class="draft-buttons">
        <Button
          disabled={disabled || accepts === null}
          onClick={() => {
            if (accepts === null) return;
            void onNote({ accepts, how, reason: accepts ? "" : reason }).then((isKept) => {
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
