import type { ComponentChildren } from "preact";
import { usePanel } from "./panel.ts";
import { TroubleNote } from "./TroubleNote.tsx";

/** The buttons of a screen, always within reach at the bottom; what just failed is said above them. */
export function ActionBar({ children }: { readonly children: ComponentChildren }) {
  const { trouble, words, dispatch } = usePanel();
  return (
    <div class="actions">
      {trouble !== null && (
        <div class="trouble">
          <TroubleNote trouble={trouble} />
          <button
            type="button"
            class="link"
            onClick={() => {
              dispatch({ type: "trouble", trouble: null });
            }}
          >
            {words.close}
          </button>
        </div>
      )}
      {children}
    </div>
  );
}
