import type { Draft } from "../introduction/draft.ts";
import type { MessageWords } from "../introduction/words.ts";
import { beginningOf } from "../people/beginning.ts";
import type { Language } from "../programme/settings.ts";
import { ownMark } from "../tabs/own-tab.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import { type Paper, type PaperLine, filledPaper } from "./paper.ts";
import type { PaperWords } from "./words.ts";

/** Pixels: the column takes the width of a Letter page held upright. */
const WIDTHS = [680, 60];
/** Points, to be read on paper. */
const SIZE = 11;
/** Google allows a hundred characters; a number may follow, where the name is taken. */
const LONGEST_TITLE = 90;
const WHITE = "#ffffff";
const COLOURS: Readonly<Record<PaperLine["kind"], string>> = {
  part: "#dde5ee",
  text: WHITE,
  blank: "#f1f3f4",
};
/** Below what is asked there is room to write on two lines. */
const ROOM_TO_WRITE = "\n\u00a0\n\u00a0";

/** The papers of one dyad, filled in, as a tab to print: one column as wide as a page. */
export function paperPlan(
  papers: readonly Paper[],
  { mentee, mentor, values }: Pick<Draft, "mentee" | "mentor" | "values">,
  words: PaperWords,
  message: Pick<MessageWords, "blanks">,
  language: Language,
): SheetPlan {
  const cells: PlanCell[][] = [];
  const colours: string[][] = [];
  const heads: number[] = [];
  const add = (text: string, colour: string): void => {
    cells.push([text, cells.length === 0 ? ownMark({ kind: "papers", state: "" }) : ""]);
    colours.push([colour, WHITE]);
  };
  const title = beginningOf(words.tabTitle(mentee.label, mentor.label), LONGEST_TITLE);
  for (const paper of papers) {
    const filled = filledPaper(paper, values, message);
    if (cells.length > 0) add("", WHITE);
    heads.push(cells.length);
    add(filled.title || title, WHITE);
    for (const { kind, text } of filled.lines)
      add(kind === "blank" ? text + ROOM_TO_WRITE : text, COLOURS[kind]);
  }
  return {
    ...plainSheet(language, title, cells, WIDTHS),
    frozen: 0,
    fontSize: SIZE,
    heads,
    hidden: { from: WIDTHS.length - 1, length: 1 },
    backgrounds: { row: 0, colours },
  };
}
