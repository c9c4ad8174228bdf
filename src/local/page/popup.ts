import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** The box of something that opens and closes again when a person clicks elsewhere. */
export function usePopup(isOpen: boolean, close: () => void): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpen) return;
    box.current
      ?.querySelector<HTMLElement>("[role=menuitem], [role=dialog] button")
      ?.focus({ preventScroll: true });
    const away = (event: MouseEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener("mousedown", away);
    return () => {
      document.removeEventListener("mousedown", away);
    };
  }, [isOpen]);
  return box;
}

/** The arrows go round the items of a menu. */
export function moveAmongItems(box: HTMLElement | null, event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const items = [...(box?.querySelectorAll<HTMLElement>("[role=menuitem]:not(:disabled)") ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length]?.focus();
}
