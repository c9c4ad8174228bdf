import { useLayoutEffect } from "preact/hooks";
import { Icon } from "../../views/Icon.tsx";
import { SkipLink } from "../../views/SkipLink.tsx";
import { usePanel } from "../../views/panel.ts";
import { deskWords } from "../../room-kit/words.ts";

interface QueueNavProps {
  /** The place in the queue, from 0; −1 behind the last. */
  readonly at: number;
  readonly all: number;
  readonly decided: number;
  /** The two people; `""` behind the last. */
  readonly dyad: string;
  /** How many decisions are being written. */
  readonly pending: number;
  readonly onGo: (index: number) => void;
}

const FIELDS = "input, select, textarea";

/** Which dyad of how many, how many are decided, and the way to the one before and the one after. */
export function QueueNav({ at, all, decided, dyad, pending, onGo }: QueueNavProps) {
  const { language } = usePanel();
  const { decide } = deskWords(language);
  const before = at < 0 ? all - 1 : at - 1;
  const after = at < 0 ? all : at + 1;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (altKey || ctrlKey || metaKey || shiftKey) return;
      if (target instanceof Element && target.matches(FIELDS)) return;
      if (key === "ArrowLeft" && before >= 0) onGo(before);
      if (key === "ArrowRight" && after < all) onGo(after);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  });
  if (all === 0) return <p class="note">{decide.noDyads}</p>;
  return (
    <div class="queue">
      {at >= 0 && <SkipLink>{decide.skip}</SkipLink>}
      <div class="queue-line">
        <QueueButton label={decide.previous} disabled={before < 0} turned onClick={() => onGo(before)} />
        <div class="queue-place" role="status">
          {at >= 0 && (
            <>
              <span aria-hidden="true">{decide.position(at + 1, all)}</span>
              <span class="unseen">{decide.announced(at + 1, all, dyad)}</span>
            </>
          )}
        </div>
        <QueueButton label={decide.following} disabled={after >= all} onClick={() => onGo(after)} />
      </div>
      <div class="bar-track" aria-hidden="true">
        <div class="bar-filled" style={{ width: `${String((100 * decided) / all)}%` }} />
      </div>
      <p class="quiet queue-sums">
        <span>{decide.decided(decided, all)}</span>
        {pending > 0 && <span>{decide.writing(pending)}</span>}
      </p>
    </div>
  );
}

interface QueueButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly turned?: boolean;
  readonly onClick: () => void;
}

function QueueButton({ label, disabled, turned = false, onClick }: QueueButtonProps) {
  const { language } = usePanel();
  return (
    <button
      type="button"
      class={turned ? "icon-button turned" : "icon-button"}
      aria-label={label}
      title={`${label}. ${deskWords(language).decide.keys}`}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name="chevron" />
    </button>
  );
}
