import { useState } from "preact/hooks";
import type { OptionCount, OptionTable } from "../../../src/core/uses/option-table.ts";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { usesWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { usePanel } from "../../views/panel.ts";

interface JoinByHandProps {
  readonly table: OptionTable;
  readonly onJoin: (mentee: string, mentor: string) => void;
}

const optionsOf = (counts: readonly OptionCount[]) => [
  ["", "–"] as const,
  ...counts.map(({ text }) => [text, text] as const),
];

/** Two answers that a person says mean the same, one of each side. */
export function JoinByHand({ table, onJoin }: JoinByHandProps) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const [mentee, setMentee] = useState("");
  const [mentor, setMentor] = useState("");
  const offered = [...table.mentorsOnly, ...table.common];
  return (
    <>
      <SelectField
        label={roomWords.menteesOnly}
        value={mentee}
        options={optionsOf(table.menteesOnly)}
        onChoose={setMentee}
      />
      <SelectField label={roomWords.with} value={mentor} options={optionsOf(offered)} onChoose={setMentor} />
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
    </>
  );
}
