import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { WorkbookView } from "../../model/view.ts";

interface Props {
  readonly view: WorkbookView;
  readonly words: PreviewWords;
  readonly open: (sheetId: number) => void;
}

/** The workbook's tabs, and what the last execution would cost at Google. */
export function Tabs({ view, words, open }: Props): JSX.Element {
  useEffect(() => {
    document
      .getElementById(`tab-${String(view.sheet.id)}`)
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [view.sheet.id]);
  const shown = view.tabs.filter((tab) => !tab.hidden);
  const seconds = ((view.cost?.milliseconds ?? 0) / 1000).toLocaleString(view.language, {
    maximumFractionDigits: 1,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = shown.findIndex((tab) => tab.id === view.sheet.id);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by === undefined ? undefined : shown[(at + by + shown.length) % shown.length];
    if (next === undefined) return;
    open(next.id);
    document.getElementById(`tab-${String(next.id)}`)?.focus();
  };
  return (
    <footer class="tabs">
      <div role="tablist" aria-label={words.tabs} onKeyDown={onKeyDown}>
        {shown.map((tab) => (
          <button
            type="button"
            role="tab"
            key={tab.id}
            id={`tab-${String(tab.id)}`}
            aria-selected={tab.id === view.sheet.id}
            tabIndex={tab.id === view.sheet.id ? 0 : -1}
            style={tab.color === undefined ? {} : { "--tab-colour": tab.color }}
            onClick={() => {
              open(tab.id);
            }}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {view.cost === null ? null : <p class="cost">{words.cost(view.cost.calls, seconds)}</p>}
    </footer>
  );
}
