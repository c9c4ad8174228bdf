import type { EndingReason } from "../../../src/core/follow-up/ending-reasons.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { pairOf } from "../../../src/core/follow-up/followed-pair.ts";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import { accompanyWords } from "../../room-kit/words.ts";

interface UnfinishedProps {
  readonly dyads: readonly Followed[];
  readonly busy: boolean;
  readonly onFinish: (dyad: Followed, reason: EndingReason, words: string) => void;
}

/** The dyads whose end is noted in one tab and not yet in all; nothing where there is none. */
export function Unfinished({ dyads, busy, onFinish }: UnfinishedProps) {
  const { language } = usePanel();
  const roomWords = accompanyWords(language).followUp;
  const pairName = ({ mentee, mentor }: Followed): string => roomWords.pair(mentee.label, mentor.label);
  if (dyads.length === 0) return null;
  return (
    <section>
      <h2>{roomWords.unfinished}</h2>
      <p class="quiet">{roomWords.unfinishedWhat}</p>
      <LongList items={dyads} keyOf={pairOf}>
        {(dyad) => (
          <div class="choice">
            <span class="choice-words">{pairName(dyad)}</span>
            <button
              type="button"
              class="button small"
              aria-label={roomWords.finishOf(pairName(dyad))}
              disabled={busy}
              onClick={() => {
                onFinish(dyad, "other", "");
              }}
            >
              {roomWords.finish}
            </button>
          </div>
        )}
      </LongList>
    </section>
  );
}
