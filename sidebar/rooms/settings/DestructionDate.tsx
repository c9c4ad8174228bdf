import { useState } from "preact/hooks";
import { KEPT_DESTRUCTION, readCalendarDay } from "../../../src/core/home/destruction.ts";
import { isSaid } from "../../../src/core/tabs/table.ts";
import { dateInWords } from "../../room-kit/dates.ts";
import { keepChoice } from "../../room-kit/keep-change.ts";
import { Notice } from "../../room-kit/Notice.tsx";
import { useTask } from "../../room-kit/use-task.ts";
import { settingsWords } from "../../room-kit/words.ts";
import { usePanel } from "../../views/panel.ts";
import type { RoomProps } from "../../views/room.ts";
import { useId } from "../../views/use-id.ts";

/** When the programme is to be destroyed: kept with the workbook, and said on the first screen when it comes. */
export function DestructionDate({ workbook }: RoomProps) {
  const { language, kept, call, ask, dispatch } = usePanel();
  const words = settingsWords(language).destruction;
  const id = useId();
  const task = useTask();
  const before = kept[KEPT_DESTRUCTION] ?? workbook.snapshot.kept?.[KEPT_DESTRUCTION] ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const text = typed ?? before;
  const isWrong = isSaid(text.trim()) && readCalendarDay(text) === null;
  const keep = (): void => {
    const next = isSaid(text.trim()) ? readCalendarDay(text) : "";
    if (next === null) return;
    void task.run(async () => {
      const { kept: day, isKept } = await keepChoice({ call, ask }, KEPT_DESTRUCTION, before, () => next);
      if (!isKept) return;
      dispatch({ type: "kept", name: KEPT_DESTRUCTION, text: day });
      setTyped(null);
      setSaid(day === "" ? words.none : words.kept(dateInWords(day, language)));
    });
  };
  return (
    <form
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p>{words.what}</p>
      <div class="field">
        <label for={id}>{words.label}</label>
        <input
          id={id}
          type="text"
          class="text-input"
          autocomplete="off"
          value={text}
          aria-invalid={isWrong}
          aria-describedby={`${id}-fault`}
          onInput={({ currentTarget }) => {
            setSaid("");
            setTyped(currentTarget.value);
          }}
        />
      </div>
      <p id={`${id}-fault`} role="status">
        {isWrong && words.wrong}
      </p>
      <p class="row">
        <button type="submit" class="button" disabled={isWrong || typed === null || task.busy}>
          {words.keep}
        </button>
      </p>
      <Notice text={said} />
    </form>
  );
}
