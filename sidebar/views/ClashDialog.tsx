import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { clashPlace, clashValue } from "../clash-value.ts";
import type { Answer, Clash } from "../clashes.ts";
import { usePanel } from "./panel.ts";
import { useId } from "./use-id.ts";

interface ClashDialogProps {
  readonly clashes: readonly Clash[];
  /** Hears an answer for each, or null where they are left for later. */
  readonly onAnswer: (answers: readonly Answer[] | null) => void;
}

/** Somebody else made another of the same choices meanwhile: which one holds. Nothing is written before the answer. */
export function ClashDialog({ clashes, onAnswer }: ClashDialogProps) {
  const { words } = usePanel();
  const { clash: clashWords } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [answers, setAnswers] = useState<readonly (Answer | undefined)[]>([]);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // A key pressed too early answers nothing.
    dialog.current?.focus();
  }, []);
  const end = (given: readonly Answer[] | null): void => {
    // Closed before it goes, so that the keyboard is where it was.
    dialog.current?.close();
    onAnswer(given);
  };
  const answer = (at: number, given: Answer): void => {
    const now = clashes.map((_, index) => (index === at ? given : answers[index]));
    const all = now.filter((each) => each !== undefined);
    if (all.length === clashes.length) end(all);
    else setAnswers(now);
  };
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      class="clashes"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-what`}
      onFocusIn={(event) => {
        // What had the keyboard before is to have it again.
        event.stopPropagation();
      }}
      onCancel={(event) => {
        event.preventDefault();
        end(null);
      }}
    >
      <h2 id={`${id}-title`}>{clashWords.title}</h2>
      <p id={`${id}-what`}>{clashWords.what(clashes.length)}</p>
      {clashes.map((clash, at) => (
        <fieldset key={clash.path.join("\n")}>
          <legend>{clashWords.label(clashPlace(clash.path), clash.row)}</legend>
          <dl>
            <dt>{clashWords.theirs}</dt>
            <dd>{clashValue(clash.path, clash.theirs, clashWords)}</dd>
            <dt>{clashWords.mine}</dt>
            <dd>{clashValue(clash.path, clash.mine, clashWords)}</dd>
          </dl>
          <div class="clash-answers">
            {(["mine", "theirs"] as const).map((which) => (
              <button
                key={which}
                type="button"
                class="button"
                aria-pressed={clashes.length > 1 ? answers[at] === which : undefined}
                onClick={() => {
                  answer(at, which);
                }}
              >
                {clashWords.keep[which]}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      <button
        type="button"
        class="link"
        onClick={() => {
          end(null);
        }}
      >
        {clashWords.later}
      </button>
    </dialog>
  );
}
