import { useId } from "../views/use-id.ts";

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  /** In characters. */
  readonly longest?: number | undefined;
  readonly onChange: (text: string) => void;
}

/** A line of text under its label, heard at each key. */
export function LineField({ label, value, longest, onChange }: LineFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        class="text-input"
        maxLength={longest}
        value={value}
        onInput={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
    </div>
  );
}
