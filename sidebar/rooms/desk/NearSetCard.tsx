import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import type { NearSet } from "../../../src/core/tradeoffs/near-sets.ts";
import { deskWords, nearSetsWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";

/** Below this no difference is worth a word. */
const LEAST = 0.05;

interface NearSetCardProps {
  readonly set: NearSet;
  /** From 1, the best first. */
  readonly place: number;
  readonly cohort: Cohort;
  readonly busy: boolean;
  readonly onTake: () => void;
}

/** One set: how far it is from the best, who changes, and the click that takes it; the current one is only named. */
export function NearSetCard({ set: { gap, moves }, place, cohort, busy, onTake }: NearSetCardProps) {
  const { language } = usePanel();
  const words = nearSetsWords(language);
  const { desk } = deskWords(language);
  const nameOf = (mentor: number): string => cohort.mentorLabels[mentor] ?? desk.nobody;
  const isNow = moves.length === 0;
  const distance = gap < LEAST ? words.even : words.lower(desk.selected.pts(gap));
  return (
    <>
      <p class="strong">
        {String(place)}. {place === 1 ? words.best : distance}
      </p>
      {isNow ? (
        <p>{words.now}</p>
      ) : (
        <>
          <details class="moves">
            <summary>{words.moves(moves.length)}</summary>
            <ul>
              {moves.map(({ mentee, from, to }) => (
                <li key={mentee}>
                  {desk.selected.move(cohort.menteeLabels[mentee] ?? "", nameOf(from), nameOf(to))}
                </li>
              ))}
            </ul>
          </details>
          <button
            type="button"
            class="button small"
            aria-label={words.takeWhich(place)}
            disabled={busy}
            onClick={onTake}
          >
            {words.take}
          </button>
        </>
      )}
    </>
  );
}
