import { askingWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

interface UnlockedProps {
  /** How many dyads were asked and are not locked. */
  readonly dyads: number;
  readonly onLock: () => void;
}

/** That the next proposal might undo dyads that were asked, and the click that locks them; nothing for none. */
export function Unlocked({ dyads, onLock }: UnlockedProps) {
  const { language } = usePanel();
  const roomWords = askingWords(language);
  if (dyads === 0) return null;
  return (
    <p class="note">
      <span>
        {roomWords.unlocked(dyads)}{" "}
        <button type="button" class="link" onClick={onLock}>
          {roomWords.lock(dyads)}
        </button>
      </span>
    </p>
  );
}
