import type { MessageWords } from "../introduction/words.ts";
import type { Language } from "../programme/settings.ts";
import { ownMark } from "../tabs/own-tab.ts";
import { type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import { blanksOfPapers } from "./paper.ts";
import { LINE_KINDS, type PaperWords } from "./words.ts";

/** What the hidden mark of the tab of templates says that it is. */
export const TEMPLATES = "paper-templates";

/** The tags of its columns. */
export const KIND_TAG = `${TEMPLATES}:kind`;
export const TEXT_TAG = `${TEMPLATES}:text`;

/** A few rows more than are filled have a dropdown, for whoever writes on. */
const MORE_ROWS = 30;
const WIDTHS = [120, 640, 60];

/** The tab in which people change what the papers say: a kind and a text for each line. */
export function templatePlan(
  words: PaperWords,
  message: Pick<MessageWords, "blanks">,
  language: Language,
): SheetPlan {
  const header = [
    words.headers.kind,
    words.headers.text(blanksOfPapers(message)),
    ownMark({ kind: TEMPLATES, state: "" }),
  ];
  const rows = words.lines.map(([kind, text]) => [words.kinds[kind][0] ?? "", text, ""]);
  const more = Array.from({ length: MORE_ROWS }, () => ["", "", ""]);
  return {
    ...plainSheet(language, words.templateTab, [header, ...rows, ...more], WIDTHS),
    hidden: { from: WIDTHS.length - 1, length: 1 },
    tags: [KIND_TAG, TEXT_TAG, ""],
    names: LINE_KINDS.map((kind) => words.kinds[kind][0] ?? ""),
    lists: [[...LINE_KINDS.keys()]],
    dropdowns: [{ row: 1, column: 0, lists: [...rows, ...more].map(() => [0]) }],
  };
}
