import { Fold } from "../../views/Fold.tsx";
import type { DirectoryProps } from "./props.ts";
import { SelectField } from "../../room-kit/SelectField.tsx";
import { directoryFileWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

/** The title of the file, and the language it opens in; its reader can change the language. */
export function Look({ roomWords, programme, choices, choose }: DirectoryProps) {
  const id = useId();
  const language = choices.language ?? programme.settings.language;
  return (
    <Fold title={roomWords.look}>
      <div class="field">
        <label for={`${id}-title`}>{roomWords.title}</label>
        <input
          id={`${id}-title`}
          class="text-input"
          value={choices.title ?? ""}
          placeholder={directoryFileWords(language).title}
          onChange={({ currentTarget }) => {
            choose({ title: currentTarget.value });
          }}
        />
      </div>
      <SelectField
        label={roomWords.language}
        value={language}
        options={(["fr", "en"] as const).map((name) => [name, roomWords.languages[name]])}
        onChoose={(name) => {
          choose({ language: name });
        }}
      />
    </Fold>
  );
}
