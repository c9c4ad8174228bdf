import { Icon } from "../../views/Icon.tsx";

/** What was just done, told in place and to screen readers; nothing for `""`. */
export function Said({ text }: { readonly text: string }) {
  return (
    <div role="status">
      {text !== "" && (
        <p class="said">
          <Icon name="done" />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
