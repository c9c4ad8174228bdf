import { useState } from "preact/hooks";
import { candidatesFor } from "../../../src/core/forgetting/candidates.ts";
import { type Identity, typedIdentity } from "../../../src/core/forgetting/identity.ts";
import { forgettingWords } from "../../room-kit/words.ts";
import { LongList } from "../../views/LongList.tsx";
import { usePanel } from "../../views/panel.ts";
import { useId } from "../../views/use-id.ts";

interface SearchProps {
  readonly everybody: readonly Identity[];
  readonly busy: boolean;
  readonly onChoose: (person: Identity) => void;
}

/** Whom it is about: somebody of the workbook, or whoever is typed. */
export function Search({ everybody, busy, onChoose }: SearchProps) {
  const { language } = usePanel();
  const room = forgettingWords(language);
  const id = useId();
  const [text, setText] = useState("");
  const [sought, setSought] = useState<string | null>(null);
  const typed = sought === null ? null : typedIdentity(sought);
  const candidates = sought === null ? [] : candidatesFor(sought, everybody);
  const fault = typeof typed === "string" && candidates.length === 0 ? room.faults[typed] : null;
  const search = (): void => {
    const [only, ...more] = candidatesFor(text, everybody);
    const isMeant =
      only !== undefined && more.length === 0 && [only.label, ...only.emails].includes(text.trim());
    if (isMeant) onChoose(only);
    else setSought(text);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <div class="field">
        <label for={id}>{room.search}</label>
        <input
          id={id}
          type="text"
          class="text-input"
          list={`${id}-people`}
          autocomplete="off"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setSought(null);
          }}
        />
        <datalist id={`${id}-people`}>
          {everybody.map(({ label }) => (
            <option key={label} value={label} />
          ))}
        </datalist>
      </div>
      <p class="row">
        <button type="submit" class="button primary" disabled={busy}>
          {room.find}
        </button>
      </p>
      <div role="status">
        {fault !== null && <p class="note note-error">{fault}</p>}
        {sought !== null && fault === null && candidates.length > 0 && <p class="strong">{room.which}</p>}
        {sought !== null && fault === null && candidates.length === 0 && <p>{room.none(sought.trim())}</p>}
      </div>
      {candidates.length > 0 && (
        <LongList items={candidates} keyOf={({ label }) => label}>
          {(person) => (
            <button
              type="button"
              class="button forget-candidate"
              disabled={busy}
              onClick={() => {
                onChoose(person);
              }}
            >
              {[person.label, ...person.emails.filter((email) => !person.label.includes(email))].join(", ")}
            </button>
          )}
        </LongList>
      )}
      {typed !== null && typeof typed !== "string" && (
        <p class="row">
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => {
              onChoose(typed);
            }}
          >
            {room.anyway(typed.label)}
          </button>
        </p>
      )}
      <p class="quiet" id={`${id}-hint`}>
        {room.hint}
      </p>
    </form>
  );
}
