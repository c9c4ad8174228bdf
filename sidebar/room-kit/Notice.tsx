import { Icon } from "../views/Icon.tsx";

/** What was just done, said in place and to screen readers; nothing for `""`. */
export function Notice({ text, done = true }: { readonly text: string; readonly done?: boolean }) {
  return (
    <div role="status">
      {text !== "" && (
        <p class="said">
          {done && <Icon name="done" />}
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
