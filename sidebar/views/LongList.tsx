import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { usePanel } from "./panel.ts";

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** By which an item is known again once others come or go: what is open or typed in it stays with it. */
  readonly keyOf: (item: Item) => string | number;
  readonly children: (item: Item) => ComponentChildren;
}

const AT_FIRST = 20;

/** The key of each item; the second of two alike gets its own. */
function keysOf<Item>(items: readonly Item[], keyOf: (item: Item) => string | number): string[] {
  const times = new Map<string, number>();
  return items.map((item) => {
    const key = String(keyOf(item));
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return `${String(before)} ${key}`;
  });
}

/** A list that shows its first items, and the rest when asked. */
export function LongList<Item>({ items, keyOf, children }: LongListProps<Item>) {
  const { words } = usePanel();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, AT_FIRST);
  const keys = keysOf(shown, keyOf);
  return (
    <>
      <ul class="list">
        {shown.map((item, index) => (
          <li key={keys[index]}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setAll(true);
          }}
        >
          {words.others(items.length - shown.length)}
        </button>
      )}
    </>
  );
}
