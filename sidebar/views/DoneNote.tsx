import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./Icon.tsx";

/** What was just done where the button that did it is gone: it is said, and the keyboard goes on from there. */
export function DoneNote({ text }: { readonly text: string }) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (text !== "") note.current?.focus();
  }, [text]);
  return (
    <div role="status" tabIndex={-1} ref={note}>
      {text !== "" && (
        <p class="said">
          <Icon name="done" />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
