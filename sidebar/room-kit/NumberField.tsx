import { useState } from "preact/hooks";
import { usePanel } from "../views/panel.ts";
import { useId } from "../views/use-id.ts";

interface NumberFieldProps {
  readonly label: string;
  /** Undefined where nothing is said. */
  readonly value: number | undefined;
  /** What an empty field means. */
  readonly hint?: string;
  readonly min?: number;
  readonly max?: number;
  /** Makes a whole number of any: only such a one is meant. */
  readonly whole?: (value: number) => number;
  /** Whether the field may not be left empty. */
  readonly required?: boolean;
  readonly onChange: (value: number | undefined) => void;
}

function numberIn(text: string): number | undefined {
  const value = text.trim() === "" ? NaN : Number(text.replace(",", "."));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A number that may be left out. It is taken when the field is left; one that is out of bounds is brought back within them, what is
 * no number leaves the one before, and both are said.
 */
export function NumberField({ label, value, hint, min = 0, max = Infinity, ...props }: NumberFieldProps) {
  const { whole, required = false, onChange } = props;
  const { numberMended } = usePanel().words;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  /** What was typed last, where it was not taken as it is. */
  const [mended, setMended] = useState<string | null>(null);
  const taken = (text: string): number | undefined => {
    if (text.trim() === "" && !required) return undefined;
    const number = numberIn(text);
    if (number === undefined) return value;
    return Math.min(max, Math.max(min, whole === undefined ? number : whole(number)));
  };
  const take = (text: string): void => {
    const number = taken(text);
    setTyped(null);
    setMended(numberIn(text) === number ? null : text.trim());
    if (number !== value) onChange(number);
  };
  return (
    <div class="field number">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        class="text-input number-input"
        inputMode="decimal"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={typed ?? (value === undefined ? "" : String(value))}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setMended(null);
        }}
        onChange={({ currentTarget }) => {
          take(currentTarget.value);
        }}
      />
      <div role="status">
        {mended !== null && (
          <p class="invalid">{numberMended(mended, { min, max, isWhole: whole !== undefined }, value)}</p>
        )}
      </div>
      {hint !== undefined && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
