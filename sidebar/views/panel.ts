import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Issue } from "../../src/core/issues/issue.ts";
import type { SidebarWords } from "../../src/core/messages/fr/sidebar.ts";
import type { Language } from "../../src/core/programme/settings.ts";
import type { Format } from "../format.ts";
import type { PageActions } from "../page-actions.ts";
import type { Reader } from "../reader.ts";
import type { AskClashes } from "../clashes.ts";
import type { Call } from "../rpc.ts";
import type { Session } from "../session.ts";
import type { Action } from "../state.ts";
import type { Trouble } from "../trouble.ts";
import type { Workbook } from "../workbook.ts";

/** What every view may need: the words, how numbers are written, and who hears of a click. */
interface Panel {
  readonly language: Language;
  readonly words: SidebarWords;
  readonly issueWords: (issue: Issue) => string;
  readonly format: Format;
  readonly session: Session;
  /** All that is read of the spreadsheet. */
  readonly reader: Reader;
  /** The server's functions, for what neither reads nor is the session's work. */
  readonly call: Call;
  /** Asks the person which of two choices holds, where another panel made another one meanwhile. */
  readonly ask: AskClashes;
  /** The workbook of the screen, where it has one. */
  readonly workbook: Workbook | null;
  /** Texts kept with the workbook since it was read, by name. */
  readonly kept: Readonly<Record<string, string>>;
  readonly page: PageActions;
  /** What just failed beside the screen's own work. */
  readonly trouble: Trouble | null;
  readonly dispatch: (action: Action) => void;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error("This view is shown outside the panel.");
  return panel;
}
