import { useRef, useState } from "preact/hooks";
import type { Language } from "../../../src/core/programme/settings.ts";
import type { Topic } from "../../../src/core/scoring/needs-and-offers.ts";
import { usePanel } from "../../views/panel.ts";
import { Button } from "../../views/Button.tsx";
import { Fold } from "../../views/Fold.tsx";
import { Notice } from "../../room-kit/Notice.tsx";
import { deskWords } from "../../room-kit/words.ts";
import { useId } from "../../views/use-id.ts";

interface RecruitingMessageProps {
  /** Those that lack seats, the most needed first. */
  readonly topics: readonly Topic[];
  /** Of the programme, as what the mentors to be will read. */
  readonly written: Language;
}

/** A message that asks for mentors where they are lacking, to be adapted and copied; nothing where none is lacking. */
export function RecruitingMessage({ topics, written }: RecruitingMessageProps) {
  const { language, page } = usePanel();
  const { needs } = deskWords(language);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [changed, setChanged] = useState<string | null>(null);
  const [copying, setCopying] = useState<"copied" | "copyFailed" | null>(null);
  if (topics.length === 0) return null;
  const text = changed ?? deskWords(written).needs.recruit(topics);
  const copy = (): void => {
    page.copy(text).then(
      () => {
        setCopying("copied");
      },
      () => {
        setCopying("copyFailed");
        field.current?.focus();
        field.current?.select();
      },
    );
  };
  return (
    <Fold title={needs.recruiting}>
      <div class="field">
        <label for={id}>{needs.message}</label>
        <textarea
          id={id}
          ref={field}
          class="text-input"
          lang={written}
          rows={10}
          value={text}
          onInput={({ currentTarget }) => {
            setChanged(currentTarget.value);
            setCopying(null);
          }}
        />
      </div>
      <p class="row">
        <Button onClick={copy}>{needs.copy}</Button>
      </p>
      <Notice text={copying === null ? "" : needs[copying]} done={copying === "copied"} />
    </Fold>
  );
}
