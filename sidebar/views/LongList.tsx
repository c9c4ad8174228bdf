import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { usePanel } from "./panel.ts";

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ComponentChildren;
}

const AT_FIRST = 20;

/** A list that shows its first items, and the rest when asked. */
export function LongList<Item>({ items, children }: LongListProps<Item>) {
  const { words } = usePanel();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, AT_FIRST);
  return (
    <>
      <ul class="list">
        {shown.map((item, index) => (
          <li key={index}>{children(item)}</li>
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
