import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface FoldProps {
  readonly title: string;
  /** What is chosen inside, shown while it is closed too. */
  readonly aside?: string;
  readonly open?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A part that opens and closes under its title; it stays as the person left it. */
export function Fold({ title, aside = "", open = false, class: name = "", children }: FoldProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      class={`fold ${name}`}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m5.5 3.5 1-1L12 8l-5.5 5.5-1-1L10 8 5.5 3.5Z" fill="currentColor" />
        </svg>
        <span class="fold-title">{title}</span>
        {aside !== "" && <span class="count">{aside}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
