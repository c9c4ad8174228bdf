import { useState } from "preact/hooks";
import type { OptionTable } from "../../../src/core/uses/option-table.ts";
import { usesWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface JoinByHandProps {
  readonly table: OptionTable;
  readonly onJoin: (mentee: string, mentor: string) => void;
}

/** Two answers that a person says mean the same, one of each side. */
export function JoinByHand({ table, onJoin }: JoinByHandProps) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const id = useId();
  const [mentee, setMentee] = useState("");
  const [mentor, setMentor] = useState("");
  const offered = [...table.mentorsOnly, ...table.common];
  return (
    <div class="field">
      <label for={`${id}-mentee`}>{roomWords.menteesOnly}</label>
      <select
        id={`${id}-mentee`}
        value={mentee}
        onChange={({ currentTarget }) => {
          setMentee(currentTarget.value);
        }}
      >
        <option value="">–</option>
        {table.menteesOnly.map(({ text }) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </select>
      <label for={`${id}-mentor`}>{roomWords.with}</label>
      <select
        id={`${id}-mentor`}
        value={mentor}
        onChange={({ currentTarget }) => {
          setMentor(currentTarget.value);
        }}
      >
        <option value="">–</option>
        {offered.map(({ text }) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </select>
      <p class="row">
        <Button
          disabled={mentee === "" || mentor === ""}
          onClick={() => {
            setMentee("");
            setMentor("");
            onJoin(mentee, mentor);
          }}
        >
          {roomWords.join}
        </Button>
      </p>
    </div>
  );
}
