import { useState } from "preact/hooks";
import { usePanel } from "./panel.ts";

/** What the maintainers need to know of a fault: to be copied, and not read by anybody else. */
export function TechnicalDetails({ detail }: { readonly detail: string }) {
  const { words, page } = usePanel();
  const [copying, setCopying] = useState<"not" | "done" | "refused">("not");
  const copy = (): void => {
    page.copy(detail).then(
      () => {
        setCopying("done");
      },
      () => {
        setCopying("refused");
      },
    );
  };
  return (
    <details class="technical">
      <summary>{words.fault.details}</summary>
      <p>{words.fault.detailsWhat}</p>
      <button type="button" class="link" onClick={copy}>
        {copying === "done" ? words.fault.copied : words.fault.copy}
      </button>
      {copying === "refused" && (
        // Where the browser lets the page copy nothing, the person copies by hand.
        <textarea
          readOnly
          rows={4}
          aria-label={words.fault.details}
          value={detail}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
        />
      )}
    </details>
  );
}
