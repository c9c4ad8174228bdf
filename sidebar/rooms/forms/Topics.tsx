import { useState } from "preact/hooks";
import {
  TOPICS_KEPT,
  mergedTopics,
  parseTopics,
  readTopics,
  topicsText,
} from "../../../src/core/forms/topics.ts";
import { usePanel } from "../../views/panel.ts";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { keepChange } from "../../room-kit/keep-change.ts";
import { useTask } from "../../room-kit/use-task.ts";
import { formsWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

interface TopicsProps {
  readonly topics: readonly string[];
  /** The text that they were read from; `""` for none. */
  readonly kept: string;
  /** Told once the list is kept. */
  readonly onKept: () => Promise<void>;
}

/** The one list of topics that both forms share, changed here and kept with the workbook. */
export function Topics({ topics, kept, onKept }: TopicsProps) {
  const { language, call } = usePanel();
  const { topics: words } = formsWords(language);
  const [id, warned] = [useId(), useId()];
  const task = useTask();
  const [changed, setChanged] = useState<string | null>(null);
  const text = changed ?? topics.join("\n");
  const typed = parseTopics(text);
  const comma = typed.find((topic) => /,\s|;/.test(topic));
  const warning = typed.length === 0 ? words.none : comma === undefined ? "" : words.comma(comma);
  const keep = async (): Promise<void> => {
    await keepChange(call, TOPICS_KEPT, kept, (text) =>
      topicsText(mergedTopics(topics, typed, readTopics(text, language))),
    );
    await onKept();
    setChanged(null);
  };
  return (
    <Fold title={words.title}>
      <p class="quiet">{words.what}</p>
      <div class="field">
        <label for={id}>{words.label}</label>
        <textarea
          id={id}
          class="text-input form-topics"
          rows={8}
          value={text}
          aria-describedby={warned}
          onInput={({ currentTarget }) => {
            setChanged(currentTarget.value);
          }}
        />
      </div>
      <p class="quiet" id={warned} role="status">
        {warning}
      </p>
      <Button disabled={task.busy || typed.length === 0} onClick={() => void task.run(keep)}>
        {words.save}
      </Button>
    </Fold>
  );
}
