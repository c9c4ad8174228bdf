import type { OptionTable } from "../../../src/core/uses/option-table.ts";
import { AddSelect } from "../../room-kit/AddSelect.tsx";
import { Named } from "../../room-kit/Named.tsx";
import { usesWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface AnybodyProps {
  readonly table: OptionTable;
  readonly onAdd: (text: string) => void;
  readonly onDrop: (text: string) => void;
}

/** The answers by which anybody suits: one can be added, or taken away. */
export function Anybody({ table, onAdd, onDrop }: AnybodyProps) {
  const { language } = usePanel();
  const roomWords = usesWords(language);
  const id = useId();
  const { anybody, common, menteesOnly, mentorsOnly } = table;
  const texts = anybody.map(({ text }) => text);
  return (
    <>
      <h3>{roomWords.anybody}</h3>
      <p class="quiet">{roomWords.anybodyWhat}</p>
      {texts.map((text) => (
        <Named
          key={text}
          text={text}
          action={roomWords.notAnybody(text)}
          onDrop={() => {
            onDrop(text);
          }}
        />
      ))}
      <div class="field">
        <label class="unseen" for={id}>
          {roomWords.addAnybody}
        </label>
        <AddSelect
          id={id}
          prompt={roomWords.addAnybody}
          offered={[...common, ...menteesOnly, ...mentorsOnly].map(({ text }) => text)}
          onAdd={onAdd}
        />
      </div>
    </>
  );
}
