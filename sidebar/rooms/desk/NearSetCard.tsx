import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import { LEAST_GAP, type NearSet } from "../../../src/core/tradeoffs/near-sets.ts";
import { deskWords, guaranteeWords, nearSetsWords } from "../../room-kit/words.ts";
import { Icon } from "../../views/Icon.tsx";
import { usePanel } from "../../views/panel.ts";
import { TakeSet } from "./TakeSet.tsx";

interface NearSetCardProps {
  readonly set: NearSet;
  /** From 1, the best first. */
  readonly place: number;
  readonly cohort: Cohort;
  readonly busy: boolean;
  readonly onTake: () => void;
}

/**
 * One set: the guaranteed places that it loses, how far it is from the best, who changes, and the click that takes it; the
 * current one is only named.
 */
export function NearSetCard({
  set: { gap, moves, guaranteed },
  place,
  cohort,
  busy,
  onTake,
}: NearSetCardProps) {
  const { language } = usePanel();
  const words = nearSetsWords(language);
  const { held, lost } = guaranteeWords(language);
  const { desk } = deskWords(language);
  const nameOf = (mentor: number): string => cohort.mentorLabels[mentor] ?? desk.nobody;
  const isNow = moves.length === 0;
  const isLosing = guaranteed !== undefined && guaranteed.lost.length > 0;
  const first = isLosing ? words.highest : words.best;
  const distance = gap < LEAST_GAP ? words.even : words.lower(desk.selected.pts(gap));
  return (
    <>
      <p class="strong">
        {String(place)}. {place === 1 ? first : distance}
      </p>
      {isLosing && (
        <p class="said">
          <Icon name="warning" />
          <span>{words.lost(lost(guaranteed.lost))}</span>
        </p>
      )}
      {guaranteed !== undefined && <p class="near-set-held">{held(guaranteed)}</p>}
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
          <TakeSet place={place} isLosing={isLosing} busy={busy} onTake={onTake} />
        </>
      )}
    </>
  );
}
