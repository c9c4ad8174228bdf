import { usePanel } from "./panel.ts";
import { Icon } from "./Icon.tsx";

/** Reads the workbook again, after the coordinator has mended something in it. */
export function RereadButton({ onClick }: { readonly onClick: () => void }) {
  const { words } = usePanel();
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={words.reread}
      title={words.reread}
      onClick={onClick}
    >
      <Icon name="refresh" />
    </button>
  );
}
