import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { ConformanceWords } from "../../core/messages/fr/conformance.ts";

interface Props {
  readonly text: string;
  readonly words: ConformanceWords;
}

/** The results as a text to copy: nothing is sent. */
export function CopyResults({ text, words }: Props): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = (): void => {
    field.current?.select();
    navigator.clipboard.writeText(text).then(
      () => {
        setSaid(words.copied);
      },
      () => {
        setSaid(document.execCommand("copy") ? words.copied : words.notCopied);
      },
    );
  };
  return (
    <section>
      <h2>{words.results}</h2>
      <p class="quiet">{words.copyWhat}</p>
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <p role="status">{said}</p>
      <textarea ref={field} readOnly rows={6} aria-label={words.results} value={text} />
    </section>
  );
}
