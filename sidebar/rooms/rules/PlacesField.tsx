import { rulesWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";
import { usePanel } from "../../views/panel.ts";

/** The number of places that was typed; null for what is no whole number of 1 or more. */
export function placesIn(text: string): number | null {
  const places = text.trim() === "" ? NaN : Number(text.replace(",", "."));
  return Number.isSafeInteger(places) && places >= 1 ? places : null;
}

interface PlacesFieldProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** How many places to guarantee, as it was typed: what is no such number stays, and is said. */
export function PlacesField({ typed, onType }: PlacesFieldProps) {
  const { language } = usePanel();
  const roomWords = rulesWords(language);
  const id = useId();
  const isInvalid = placesIn(typed) === null;
  return (
    <div class="field number">
      <label for={id}>{roomWords.guaranteePlaces}</label>
      <input
        id={id}
        type="text"
        class="text-input number-input"
        inputMode="numeric"
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? `${id}-invalid` : undefined}
        value={typed}
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
      {isInvalid && (
        <p class="invalid" id={`${id}-invalid`} role="alert">
          {roomWords.guaranteePlacesInvalid}
        </p>
      )}
    </div>
  );
}
