import type { JSX } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { PanelView } from "../../model/view.ts";
import { CloseIcon } from "./icons.tsx";

interface Props {
  readonly panel: PanelView;
  readonly sandbox: string;
  readonly words: PreviewWords;
  readonly close: () => void;
}

/** The add-on's own page, in a frame of another origin with the rights that Google gives it. */
export function Panel({ panel, sandbox, words, close }: Props): JSX.Element {
  useLayoutEffect(() => {
    const hear = (event: MessageEvent<unknown>): void => {
      if (event.origin !== new URL(panel.address).origin) return;
      const { data } = event;
      const said = typeof data === "object" && data !== null && "dyade" in data ? data.dyade : null;
      if (said === "close") close();
      if (said === "focus") document.querySelector<HTMLElement>(".cell.selected")?.focus();
    };
    addEventListener("message", hear);
    return () => {
      removeEventListener("message", hear);
    };
  }, [panel.address, close]);
  return (
    <aside class={`panel ${panel.kind}`} aria-label={words.panel}>
      <div class="panel-title">
        <h2>{panel.title}</h2>
        <button
          type="button"
          class="tool"
          aria-label={words.closePanel}
          title={words.closePanel}
          onClick={close}
        >
          <CloseIcon />
        </button>
      </div>
      <iframe key={panel.id} title={panel.title} src={panel.address} sandbox={sandbox} />
    </aside>
  );
}
