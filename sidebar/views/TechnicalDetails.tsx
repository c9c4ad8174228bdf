import { useRef, useState } from "preact/hooks";
import { usePanel } from "./panel.ts";

/** What the maintainers need to know of a fault, ready to be copied. */
export function TechnicalDetails({ detail }: { readonly detail: string }) {
  const { words } = usePanel();
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // Selected first: where the clipboard is refused, the person copies by hand.
    text.current?.select();
    navigator.clipboard.writeText(detail).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <details class="technical">
      <summary>{words.fault.details}</summary>
      <textarea ref={text} readOnly rows={4} aria-label={words.fault.details} value={detail} />
      <button type="button" class="link" onClick={copy}>
        {copied ? words.fault.copied : words.fault.copy}
      </button>
    </details>
  );
}
