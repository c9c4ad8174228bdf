import { useState } from "preact/hooks";
import { readBallotLink } from "../../../src/core/event/ballot-links.ts";
import { usePanel } from "../../views/panel.ts";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { eventWords } from "../../room-kit/words.ts";

interface BallotLinksProps {
  /** The pre-filled link as it was kept; `""` for none. */
  readonly kept: string;
  readonly busy: boolean;
  readonly write: (prefilled: string, linkOf: (name: string) => string) => void;
}

/** Each person's own link to the ballot form, made from one that the coordinator pre-filled. */
export function BallotLinks({ kept, busy, write }: BallotLinksProps) {
  const { language } = usePanel();
  const words = eventWords(language).room.links;
  const [text, setText] = useState(kept);
  const linkOf = readBallotLink(text);
  const isBad = text.trim() !== "" && linkOf === null;
  return (
    <Fold title={words.title}>
      <p class="quiet">{words.how}</p>
      <label class="field">
        <span>{words.prefilled}</span>
        <input
          type="url"
          class="text-input"
          value={text}
          aria-invalid={isBad}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      {isBad && (
        <p class="invalid" role="alert">
          {words.invalid}
        </p>
      )}
      <Button
        disabled={busy || linkOf === null}
        onClick={() => {
          if (linkOf !== null) write(text.trim(), linkOf);
        }}
      >
        {words.write}
      </Button>
    </Fold>
  );
}
