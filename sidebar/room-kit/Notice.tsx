import type { ComponentChildren } from "preact";
import { Icon } from "../views/Icon.tsx";

interface NoticeProps {
  readonly text: string;
  readonly done?: boolean;
  /** What comes next, said with it. */
  readonly children?: ComponentChildren;
}

/** What was just done, said in place and to screen readers; nothing for `""`. */
export function Notice({ text, done = true, children }: NoticeProps) {
  return (
    <div role="status">
      {text !== "" && (
        <p class="said">
          {done && <Icon name="done" />}
          <span>{text}</span>
        </p>
      )}
      {text !== "" && children}
    </div>
  );
}
