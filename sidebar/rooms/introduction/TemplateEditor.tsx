import {
  type Introduction,
  LONGEST_BODY,
  LONGEST_NAME,
  LONGEST_SUBJECT,
} from "../../../src/core/introduction/introduction.ts";
import { blanksIn } from "../../../src/core/introduction/template.ts";
import { BLANKS } from "../../../src/core/introduction/words.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { LineField } from "../../room-kit/LineField.tsx";
import { usePanel } from "../../views/panel.ts";
import { Button } from "../../views/Button.tsx";
import { accompanyWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

interface TemplateEditorProps {
  readonly introduction: Introduction;
  /** Of the programme: the message is in it. */
  readonly language: Language;
  readonly disabled: boolean;
  readonly onChange: (introduction: Introduction) => void;
  readonly onSave: () => void;
  readonly onRestore: () => void;
}

const LINES = [
  { name: "programme", longest: LONGEST_NAME },
  { name: "coordination", longest: LONGEST_NAME },
  { name: "subject", longest: LONGEST_SUBJECT },
] as const;

/** What all introduction messages say, with blanks for what differs. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { introduction, disabled, onChange, onSave, onRestore } = props;
  const { language } = usePanel();
  const roomWords = accompanyWords(language).introduction;
  const { message } = accompanyWords(props.language).introduction;
  const id = useId();
  const { unknown } = blanksIn(`${introduction.subject}\n${introduction.body}`, message);
  const blanks = BLANKS.map((blank) => `{${message.blanks[blank][0] ?? ""}}`);
  return (
    <>
      {LINES.map(({ name, longest }) => (
        <LineField
          key={name}
          label={roomWords[name]}
          longest={longest}
          value={introduction[name]}
          onChange={(line) => {
            onChange({ ...introduction, [name]: line });
          }}
        />
      ))}
      <div class="field">
        <label for={`${id}-body`}>{roomWords.body}</label>
        <textarea
          id={`${id}-body`}
          class="text-input letter-input"
          lang={props.language}
          maxLength={LONGEST_BODY}
          aria-describedby={`${id}-blanks`}
          value={introduction.body}
          onInput={({ currentTarget }) => {
            onChange({ ...introduction, body: currentTarget.value });
          }}
        />
        <p class="quiet" id={`${id}-blanks`}>
          {roomWords.language[props.language]} {roomWords.blanks(blanks)}
        </p>
        <div role="status">{unknown.length > 0 && <p class="invalid">{roomWords.unknown(unknown)}</p>}</div>
      </div>
      <div class="draft-buttons">
        <Button disabled={disabled} onClick={onSave}>
          {roomWords.save}
        </Button>
        <Button onClick={onRestore}>{roomWords.restore}</Button>
      </div>
    </>
  );
}
