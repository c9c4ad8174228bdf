import { usePanel } from "./panel.ts";
import type { Writing } from "../state.ts";
import { Icon } from "./Icon.tsx";
import { TroubleNote } from "./TroubleNote.tsx";

/** Where the dyads were written, or why not. */
export function WrittenTab({ writing }: { readonly writing: Writing }) {
  const { words } = usePanel();
  switch (writing.is) {
    case "under-way":
      return <p class="quiet">{words.result.writing}</p>;
    case "failed":
      return <TroubleNote lead={words.result.unwritten} trouble={writing.trouble} />;
    case "done":
      return (
        <p class="said">
          <Icon name="done" />
          <span>{words.result.written(writing.tab)}</span>
        </p>
      );
  }
}
