import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

interface FoldProps {
  readonly title: string;
  readonly aside?: string;
  readonly icon?: "error" | "warning" | "info";
  readonly open?: boolean;
  /** Hears whether it is open now. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part of a screen that opens and closes under its title. */
export function Fold({ title, aside, icon, open = false, onToggle, children }: FoldProps) {
  return (
    <details
      class="fold"
      open={open}
      onToggle={({ currentTarget }) => {
        onToggle?.(currentTarget.open);
      }}
    >
      <summary>
        <Icon name="chevron" />
        <span class="fold-title">
          {title}
          {aside !== undefined && <span class="quiet"> {aside}</span>}
        </span>
        {icon !== undefined && <Icon name={icon} />}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
