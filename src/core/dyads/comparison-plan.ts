import { ownMark } from "../tabs/own-tab.ts";
import type { Language } from "../programme/settings.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import type { Change, Comparison, Side, TabFigures } from "./compare-tabs.ts";
import type { Status } from "./sheet.ts";

/** The words of a comparison, in the reader's language. Their texts are in `messages/`. */
export interface ComparisonWords {
  readonly tabTitle: string;
  /** Change, mentee; mentor, status and score before; the same after; difference of the scores. */
  readonly headers: readonly [string, string, string, string, string, string, string, string, string];
  readonly changes: Record<Change, string>;
  readonly statuses: Record<Status, string>;
  summary(counts: Comparison["counts"], names: readonly [before: string, after: string]): string;
  figures(before: TabFigures, after: TabFigures): string;
}

const WIDTHS = [110, 160, 160, 95, 60, 160, 95, 60, 80];
const HEAD = 2;
/** Each change also stands in words in the first column. */
const COLOURS: Record<Change, string> = {
  changed: "#fef7e0",
  lost: "#f6c7c3",
  gained: "#dff0df",
  kept: "#ffffff",
  none: "#eef1f5",
};

function cellsOf(side: Side | null, { statuses }: ComparisonWords): PlanCell[] {
  if (side === null) return ["", "", ""];
  return [side.mentor, side.status === null ? "" : statuses[side.status], side.score ?? ""];
}

function difference(before: Side | null, after: Side | null): PlanCell {
  if (before === null || after === null || before.score === null || after.score === null) return "";
  return Math.round((after.score - before.score) * 10) / 10;
}

/** A comparison as a new tab. `names`: those of the two dyads tabs. */
export function comparisonPlan(
  comparison: Comparison,
  names: readonly [before: string, after: string],
  words: ComparisonWords,
  language: Language,
): SheetPlan {
  const { mentees, counts, before, after } = comparison;
  const summary = `${words.summary(counts, names)} ${words.figures(before, after)}`;
  const blank = (cells: readonly PlanCell[]): PlanCell[] => [
    ...cells,
    ...WIDTHS.slice(cells.length).map(() => ""),
  ];
  const rows = mentees.map((comparison): PlanCell[] => [
    words.changes[comparison.change],
    comparison.mentee,
    ...cellsOf(comparison.before, words),
    ...cellsOf(comparison.after, words),
    difference(comparison.before, comparison.after),
    "",
  ]);
  const cells = [
    [...blank([summary]), ownMark({ kind: "comparison", state: "" })],
    [...words.headers, ""],
    ...rows,
  ];
  return {
    ...plainSheet(language, words.tabTitle, cells, [...WIDTHS, 100]),
    dated: true,
    frozen: HEAD,
    frozenColumns: 2,
    heads: [HEAD - 1],
    hidden: { from: WIDTHS.length, length: 1 },
    backgrounds: {
      row: HEAD,
      colours: mentees.map(({ change }) => [...WIDTHS, 100].map(() => COLOURS[change])),
    },
    formats: [4, 7, 8].map((column) => ({ column, format: "0.0" })),
  };
}
