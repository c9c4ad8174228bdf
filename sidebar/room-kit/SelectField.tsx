import type { ComponentChildren } from "preact";
import { useId } from "../views/use-id.ts";

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** What may be chosen, each with the words that show it. */
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly onChoose: (value: Value) => void;
  /** What is said under it. */
  readonly children?: ComponentChildren;
}

/** A list from which one thing is chosen, under its label. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChoose, children } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
