import type { Criterion } from "../../../src/core/programme/settings.ts";
import { robustnessOf } from "../../../src/core/robustness/fragile.ts";
import type { Robustness } from "../../../src/core/robustness/measure-robustness.ts";
import { usePanel } from "../../views/panel.ts";
import { deskWords } from "../../room-kit/words.ts";

interface DyadRobustnessProps {
  /** Null while it is not measured. */
  readonly measured: Robustness | null;
  readonly criteria: readonly Criterion[];
  readonly mentee: number;
  readonly mentor: number;
}

/** How much a dyad depends on the weights, and on which criterion; what that means when asked. */
export function DyadRobustness({ measured, criteria, mentee, mentor }: DyadRobustnessProps) {
  const { language } = usePanel();
  const { robustness: words } = deskWords(language);
  const dyad = measured === null ? null : robustnessOf(measured, mentee, mentor);
  if (dyad === null) return null;
  const { held, draws, isFragile, isBest, hangsOn } = dyad;
  const criterion = hangsOn === null ? undefined : criteria.filter(({ on }) => on !== false)[hangsOn];
  const label = criterion === undefined ? "" : (criterion.label ?? criterion.kind);
  return (
    <>
      {!isBest && <p>{words.notBest}</p>}
      <details class={isFragile ? "points-of fragile" : "points-of"}>
        <summary>
          {isFragile ? words.holdsFragile(held, draws) : words.holds(held, draws)}
          {label !== "" && <span class="rests-on">{words.hangsOn(label)}</span>}
        </summary>
        <p class="quiet">{words.what(held, draws)}</p>
        {isFragile && <p class="quiet">{words.fragileWhat}</p>}
        <p class="quiet">{label === "" ? words.hangsOnNone : words.hangsOnWhat(label)}</p>
      </details>
    </>
  );
}
