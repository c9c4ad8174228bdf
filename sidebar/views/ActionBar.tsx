import type { ComponentChildren } from "preact";
import { usePanel } from "./panel.ts";
import { TroubleNote } from "./TroubleNote.tsx";

interface ActionBarProps {
  readonly children: ComponentChildren;
  /** Whether the blue button stands above the others, which do not fit beside it. */
  readonly stacked?: boolean;
}

/** The buttons of a screen, always within reach at the bottom; what just failed is said above them. */
export function ActionBar({ children, stacked = false }: ActionBarProps) {
  const { trouble, words, workbook, session, dispatch } = usePanel();
  return (
    <div class={stacked ? "actions stacked" : "actions"}>
      {trouble !== null && (
        <div class="trouble">
          <TroubleNote trouble={trouble} />
          {(trouble.kind === "unanswered" || trouble.kind === "written-unread") && workbook !== null && (
            <button type="button" class="link" onClick={() => void session.reread(workbook)}>
              {words.reread}
            </button>
          )}
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
