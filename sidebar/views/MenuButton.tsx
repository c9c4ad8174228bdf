import { usePanel } from "./panel.ts";
import { Icon } from "./Icon.tsx";

/** The way to everything else, from every screen that has a workbook. */
export function MenuButton() {
  const { words, workbook, dispatch } = usePanel();
  if (workbook === null) return null;
  return (
    <button
      type="button"
      class="menu-button"
      aria-label={words.rooms.title}
      title={words.rooms.title}
      onClick={() => {
        dispatch({ type: "menu", workbook });
      }}
    >
      <Icon name="menu" />
    </button>
  );
}
