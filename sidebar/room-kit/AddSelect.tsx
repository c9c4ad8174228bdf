import { shortQuestion } from "../../src/core/intake/short-question.ts";

interface AddSelectProps {
  readonly id: string;
  /** What choosing does, shown where nothing is chosen. */
  readonly prompt: string;
  /** What may be added, each once, as written. */
  readonly offered: readonly string[];
  readonly onAdd: (text: string) => void;
}

/** A list from which one thing after another is added elsewhere: it always shows its prompt. */
export function AddSelect({ id, prompt, offered, onAdd }: AddSelectProps) {
  return (
    <select
      id={id}
      value=""
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        currentTarget.value = "";
        if (value !== "") onAdd(value);
      }}
    >
      <option value="">{prompt}</option>
      {offered.map((text) => (
        <option key={text} value={text}>
          {shortQuestion(text)}
        </option>
      ))}
    </select>
  );
}
