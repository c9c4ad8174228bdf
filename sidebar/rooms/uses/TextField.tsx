import { useId } from "../../views/use-id.ts";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when the field is left with another text; never with a blank one. */
  readonly onChange: (text: string) => void;
}

/** A short text that must not be blank: a blank one is given up. */
export function TextField({ label, value, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        class="text-input"
        value={value}
        onChange={({ currentTarget }) => {
          const text = currentTarget.value.trim();
          if (text === "") currentTarget.value = value;
          else if (text !== value) onChange(text);
        }}
      />
    </div>
  );
}
