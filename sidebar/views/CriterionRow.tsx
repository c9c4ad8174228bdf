import type { Criterion } from "../../src/core/programme/settings.ts";
import { usePanel } from "./panel.ts";
import { WeightInput } from "./WeightInput.tsx";

interface CriterionRowProps {
  readonly index: number;
  readonly criterion: Criterion;
  /** Of the total weight, 0 to 1. */
  readonly share: number;
}

export function CriterionRow({ index, criterion, share }: CriterionRowProps) {
  const { words, format, dispatch } = usePanel();
  const { kind, on = true, weight = 1, required = false } = criterion;
  const label = labelOf(criterion, words.list) || words.setup.kinds[kind];
  return (
    <li class={on ? "criterion" : "criterion off"}>
      <label class="criterion-name">
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={on}
          onChange={({ currentTarget }) => {
            dispatch({ type: "criterion", index, change: { on: currentTarget.checked } });
          }}
        />
        <span>
          {label}
          <span class="quiet"> {words.setup.kinds[kind]}</span>
          {required && <span class="badge">{words.setup.required}</span>}
        </span>
      </label>
      <WeightInput
        label={words.setup.weight(label)}
        weight={weight}
        disabled={!on}
        share={format.percent(share)}
        shareAtLength={on ? words.setup.share(format.percent(share)) : words.setup.off}
        onWeight={(changed) => {
          dispatch({ type: "criterion", index, change: { weight: changed } });
        }}
      />
      <div class="share" aria-hidden="true">
        <div style={{ width: `${String(100 * share)}%` }} />
      </div>
    </li>
  );
}

function labelOf({ label, mentee, mentor }: Criterion, list: (items: readonly string[]) => string): string {
  const question = mentee ?? mentor ?? "";
  return label ?? (typeof question === "string" ? question : list(question));
}
