import { useState } from "preact/hooks";
import { useId } from "../views/use-id.ts";

interface NumberFieldProps {
  readonly label: string;
  /** Undefined where nothing is said. */
  readonly value: number | undefined;
  /** What an empty field means. */
  readonly hint?: string;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: number | undefined) => void;
}

function numberIn(text: string): number | undefined {
  const value = text.trim() === "" ? NaN : Number(text.replace(",", "."));
  return Number.isFinite(value) ? value : undefined;
}

/** A number that may be left out. It is taken when the field is left; one that is out of bounds is brought back within them. */
export function NumberField({ label, value, hint, min = 0, max = Infinity, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string): void => {
    const number = numberIn(text);
    const within = number === undefined ? undefined : Math.min(max, Math.max(min, number));
    setTyped(null);
    if (within !== value) onChange(within);
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
        }}
        onChange={({ currentTarget }) => {
          take(currentTarget.value);
        }}
      />
      {hint !== undefined && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
