import { useState } from "preact/hooks";
import { usePanel } from "../../views/panel.ts";
import { eventWords } from "../../room-kit/words.ts";

interface WholeNumberProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number between two bounds. What is typed and is no such number is said at once and given up on leaving. */
export function WholeNumber({ label, value, least, most, onChange }: WholeNumberProps) {
  const { language } = usePanel();
  const [typed, setTyped] = useState<string | null>(null);
  const numberIn = (text: string): number | null => {
    const number = text.trim() === "" ? NaN : Number(text);
    return Number.isInteger(number) && number >= least && number <= most ? number : null;
  };
  const invalid = typed !== null && numberIn(typed) === null;
  return (
    <div class="event-number">
      <label>
        {label}
        <input
          type="number"
          class="text-input"
          min={least}
          max={most}
          inputMode="numeric"
          aria-invalid={invalid}
          value={typed ?? String(value)}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const number = numberIn(currentTarget.value);
            if (number !== null) onChange(number);
          }}
          onBlur={() => {
            setTyped(null);
          }}
        />
      </label>
      {invalid && (
        <p class="invalid" role="alert">
          {eventWords(language).room.plan.invalid(least, most)}
        </p>
      )}
    </div>
  );
}
