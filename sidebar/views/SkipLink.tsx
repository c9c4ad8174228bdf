import type { ComponentChildren } from "preact";

/** A way past what stands before the blue button of the screen; seen by whoever comes to it with the keyboard. */
export function SkipLink({ children }: { readonly children: ComponentChildren }) {
  return (
    <button
      type="button"
      class="link skip"
      onClick={() => {
        document.querySelector<HTMLButtonElement>(".actions .primary")?.focus();
      }}
    >
      {children}
    </button>
  );
}
