import { useState } from "preact/hooks";
import { usePanel } from "./panel.ts";

interface CopyButtonProps {
  readonly label: string;
  readonly copied: string;
  /** What the text is, for who copies it by hand. */
  readonly name: string;
  readonly text: () => string;
}

/** Copies a text; where the browser lets the page copy nothing, the person copies by hand. */
export function CopyButton({ label, copied, name, text }: CopyButtonProps) {
  const { page } = usePanel();
  const [copying, setCopying] = useState<"not" | "done" | "refused">("not");
  const [value, setValue] = useState("");
  const copy = (): void => {
    const now = text();
    setValue(now);
    page.copy(now).then(
      () => {
        setCopying("done");
      },
      () => {
        setCopying("refused");
      },
    );
  };
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        {copying === "done" ? copied : label}
      </button>
      {copying === "refused" && (
        <textarea
          readOnly
          rows={4}
          aria-label={name}
          value={value}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
        />
      )}
    </>
  );
}
