import { ownMark } from "../tabs/own-tab.ts";
import type { Language } from "../programme/settings.ts";
import type { Topic } from "../scoring/needs-and-offers.ts";
import { type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import type { ReportWords } from "./words.ts";

/** The chart stands in the last column but one, the hidden mark in the last. */
const WIDTHS = [200, 80, 80, 80, 620, 40];
const CHART_COLUMN = 4;

/** Needs against offers as a new tab, with a chart beside. */
export function needsPlan(
  topics: readonly Topic[],
  words: ReportWords["needs"],
  language: Language,
): SheetPlan {
  const header = [words.topic, words.mentees, words.seats, words.shortage];
  const rows = topics.map(({ text, mentees, seats, shortage }) => [text, mentees, seats, shortage, "", ""]);
  const plan = plainSheet(
    language,
    words.title,
    [[...header, "", ownMark({ kind: "needs", state: "" })], ...rows],
    WIDTHS,
  );
  return {
    ...plan,
    hidden: { from: CHART_COLUMN + 1, length: 1 },
    charts:
      rows.length === 0
        ? []
        : [
            {
              kind: "bar",
              title: words.title,
              of: { row: 0, column: 0, rows: rows.length + 1, columns: 3 },
              row: 1,
              column: CHART_COLUMN,
            },
          ],
  };
}
