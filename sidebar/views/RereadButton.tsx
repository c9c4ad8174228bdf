import { usePanel } from "./panel.ts";
import type { Workbook } from "../workbook.ts";
import { Icon } from "./Icon.tsx";

/** Reads the workbook again, after the coordinator has mended something in it. */
export function RereadButton({ workbook }: { readonly workbook: Workbook }) {
  const { words, session } = usePanel();
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={words.reread}
      title={words.reread}
      onClick={() => void session.read(workbook)}
    >
      <Icon name="refresh" />
    </button>
  );
}
