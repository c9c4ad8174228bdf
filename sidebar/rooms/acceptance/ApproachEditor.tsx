import { type Approach, MOST_DAYS, wholeDays } from "../../../src/core/acceptance/approach.ts";
import { ORDERS, SIDES, type Side } from "../../../src/core/acceptance/side.ts";
import { readFormLink } from "../../../src/core/directory/form-link.ts";
import { LONGEST_BODY, LONGEST_NAME, LONGEST_SUBJECT } from "../../../src/core/introduction/introduction.ts";
import { blanksIn } from "../../../src/core/introduction/template.ts";
import { ASKING_BLANKS, BLANKS } from "../../../src/core/introduction/words.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { LineField } from "../../room-kit/LineField.tsx";
import { NumberField } from "../../room-kit/NumberField.tsx";
import { askingWords } from "../../room-kit/words.ts";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface ApproachEditorProps {
  readonly approach: Approach;
  /** Of the programme: the messages are in it. */
  readonly written: Language;
  readonly onChange: (approach: Approach) => void;
  readonly onSave: () => void;
}

/** Whom to ask, in which order, until when, and what the messages say. */
export function ApproachEditor({ approach, written, onChange, onSave }: ApproachEditorProps) {
  const { language } = usePanel();
  const roomWords = askingWords(language);
  const { letter } = askingWords(written);
  const id = useId();
  const link = readFormLink(approach.form);
  const blanks = [...BLANKS, ...ASKING_BLANKS]
    .filter((blank) => blank !== "menteeEmail" && blank !== "mentorEmail")
    .map((blank) => `{${letter.blanks[blank][0] ?? ""}}`);
  const sidesWithLink = SIDES.filter((side) =>
    blanksIn(approach.texts[side].body, letter).blanks.has("link"),
  );
  const line = (name: "programme" | "coordination" | "form", longest?: number) => (
    <LineField
      label={roomWords[name]}
      longest={longest}
      value={approach[name]}
      onChange={(line) => {
        onChange({ ...approach, [name]: line });
      }}
    />
  );
  const text = (side: Side, part: Partial<Approach["texts"][Side]>): void => {
    onChange({ ...approach, texts: { ...approach.texts, [side]: { ...approach.texts[side], ...part } } });
  };
  return (
    <>
      {line("programme", LONGEST_NAME)}
      {line("coordination", LONGEST_NAME)}
      <div class="field">
        <label for={`${id}-order`}>{roomWords.order}</label>
        <select
          id={`${id}-order`}
          value={approach.order}
          onChange={({ currentTarget }) => {
            const order = ORDERS.find((choice) => choice === currentTarget.value);
            if (order !== undefined) onChange({ ...approach, order });
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {roomWords.orders[order]}
            </option>
          ))}
        </select>
      </div>
      <NumberField
        label={roomWords.days}
        min={1}
        max={MOST_DAYS}
        whole={wholeDays}
        required
        value={approach.days}
        onChange={(days = approach.days) => {
          onChange({ ...approach, days });
        }}
      />
      {line("form")}
      <p class="quiet">{roomWords.formWhat}</p>
      {approach.form.trim() !== "" && typeof link === "string" && (
        <p class="invalid" role="status">
          {roomWords.faults[link]}
        </p>
      )}
      <div role="status">
        {typeof link !== "string" && link.asker === null && <p class="invalid">{roomWords.noAsker}</p>}
        {typeof link === "string" && sidesWithLink.length > 0 && (
          <p class="invalid">{roomWords.noLink(`{${letter.blanks.link[0] ?? ""}}`)}</p>
        )}
      </div>
      {SIDES.map((side) => (
        <Fold key={side} title={roomWords.messageTo[side]}>
          {(["subject", "body"] as const).map((part) => {
            const field = {
              id: `${id}-${side}-${part}`,
              lang: written,
              value: approach.texts[side][part],
              onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
                text(side, { [part]: currentTarget.value });
              },
            };
            return (
              <div class="field" key={part}>
                <label for={field.id}>{roomWords[part]}</label>
                {part === "subject" ? (
                  <input {...field} type="text" class="text-input" maxLength={LONGEST_SUBJECT} />
                ) : (
                  <textarea {...field} class="text-input letter-input" maxLength={LONGEST_BODY} />
                )}
              </div>
            );
          })}
          <p class="quiet">{roomWords.blanks(blanks)}</p>
        </Fold>
      ))}
      <Button onClick={onSave}>{roomWords.save}</Button>
    </>
  );
}
