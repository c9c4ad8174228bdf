import type { JSX } from "preact";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { WorkbookView } from "../../model/view.ts";
import type { Ask } from "../connection.ts";
import { Menus } from "./Menus.tsx";
import { DownloadIcon, LockIcon, Mark, UndoIcon } from "./icons.tsx";

interface Props {
  readonly view: WorkbookView;
  readonly words: PreviewWords;
  readonly send: (request: Ask) => Promise<void>;
}

/** The name of the workbook, the menus, and the few things one does to a file. */
export function Bar({ view, words, send }: Props): JSX.Element {
  return (
    <header class="bar">
      <Mark />
      <div class="title">
        <h1>{view.name}</h1>
        <Menus menus={view.menus} words={words} choose={(name) => void send({ do: "menu", name })} />
      </div>
      <span class="badge" title={words.badgeHint}>
        <LockIcon />
        {words.badge}
      </span>
      <div class="tools">
        <button
          type="button"
          class="tool"
          disabled={!view.canUndo}
          title={`${words.undo} (Ctrl+Z)`}
          aria-label={words.undo}
          onClick={() => void send({ do: "undo" })}
        >
          <UndoIcon />
        </button>
        <a class="tool" href="/workbook.xlsx" download title={words.download} aria-label={words.download}>
          <DownloadIcon />
        </a>
        <select
          class="language"
          aria-label={words.language}
          title={words.language}
          value={view.language}
          onChange={(event) =>
            void send({ do: "speak", language: event.currentTarget.value === "en" ? "en" : "fr" })
          }
        >
          <option value="fr">{words.languages.fr}</option>
          <option value="en">{words.languages.en}</option>
        </select>
      </div>
    </header>
  );
}
