import { useLayoutEffect, useState } from "preact/hooks";
import { usePanel } from "./panel.ts";
import { useId } from "./use-id.ts";

interface WeightInputProps {
  readonly label: string;
  readonly weight: number;
  readonly disabled: boolean;
  /** What the weight amounts to, shown under it. */
  readonly share: string;
  readonly shareAtLength: string;
  readonly onWeight: (weight: number) => void;
}

const HEAVIEST = 100;

/** A weight from 0 to 100. What is typed and is no such number is said at once and given up on leaving. */
export function WeightInput({ label, weight, disabled, share, shareAtLength, onWeight }: WeightInputProps) {
  const { words } = usePanel();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const invalid = typed !== null && weightOf(typed) === null;
  useLayoutEffect(() => {
    setTyped((text) => (text !== null && weightOf(text) !== weight && weightOf(text) !== null ? null : text));
  }, [weight]);
  return (
    <>
      <div class="weight">
        <input
          type="number"
          min={0}
          max={HEAVIEST}
          step="any"
          inputMode="decimal"
          aria-label={label}
          aria-describedby={id}
          aria-invalid={invalid}
          disabled={disabled}
          value={typed ?? String(weight)}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const changed = weightOf(currentTarget.value);
            if (changed !== null && changed !== weight) onWeight(changed);
          }}
          onBlur={() => {
            setTyped(null);
          }}
        />
        <span class="quiet" id={id}>
          <span aria-hidden="true">{share}</span>
          <span class="unseen">{shareAtLength}</span>
        </span>
      </div>
      {invalid && (
        <p class="invalid" role="alert">
          {words.setup.weightInvalid}
        </p>
      )}
    </>
  );
}

function weightOf(text: string): number | null {
  const weight = text.trim() === "" ? NaN : Number(text);
  return weight >= 0 && weight <= HEAVIEST ? weight : null;
}
