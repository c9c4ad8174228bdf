import { ownMark } from "../tabs/own-tab.ts";
import type { PlanCell, SheetPlan } from "../tabs/sheet-plan.ts";
import { plainSheet } from "../tabs/sheet-plan.ts";
import type { Desk } from "./desk.ts";
import { heatColour } from "./heat-colour.ts";
import { type Band, heatMap } from "./pictures.ts";
import type { CurrentPairing } from "./priced.ts";
import { reportBlocks } from "./report-blocks.ts";
import type { ReportWords } from "./words.ts";

/** A chart as Sheets draws it covers this many rows. */
const CHART_ROWS = 19;
/** A sheet with more rows and columns than this is no picture any more. */
const MOST_BANDS = 60;
/** So narrow that a chart beside a table is seen whole, or nearly, while the panel is open. */
const LABEL_WIDTH = 200;
const NUMBER_WIDTH = 80;
const WHITE = "#ffffff";

/** The score matrix as cells, and their colours. */
function matrixOf(
  { cohort }: Desk,
  pairing: CurrentPairing,
  words: ReportWords,
): { readonly cells: PlanCell[][]; readonly colours: string[][] } {
  const { mentees, mentors, scores, dyads } = heatMap(cohort, pairing, MOST_BANDS);
  const bandLabel = (labels: readonly string[], { from, size }: Band): string =>
    words.band(labels[from] ?? "", size - 1);
  const header = [words.matrix.corner, ...mentors.map((band) => bandLabel(cohort.mentorLabels, band))];
  const rows = mentees.map((band, row) => [
    bandLabel(cohort.menteeLabels, band),
    ...mentors.map((_, column) => {
      const score = scores[row]?.[column] ?? null;
      const marked = (dyads[row]?.[column] ?? 0) > 0;
      const value = score === null ? "" : Math.round(score);
      return marked ? words.chosen(String(value)) : value;
    }),
  ]);
  const colours = mentees.map((_, row) => [
    WHITE,
    ...mentors.map((_, column) => heatColour(scores[row]?.[column] ?? null)),
  ]);
  return { cells: [header, ...rows], colours: [header.map(() => WHITE), ...colours] };
}

/**
 * The tab *Rapport*: the figures of the current dyads, their scores, the load of each mentor with the free seats,
 * needs against offers, and the score matrix with the dyads marked; each as a table, and with a chart of it where that
 * shows more.
 */
export function reportPlan(desk: Desk, pairing: CurrentPairing, words: ReportWords): SheetPlan {
  const { language } = desk.cohort.settings;
  const rows: PlanCell[][] = [[words.title], []];
  const heads: number[] = [0];
  const charts: SheetPlan["charts"] = [];
  for (const { heading, rows: table, chart } of reportBlocks(desk, pairing, words)) {
    heads.push(rows.length);
    rows.push([heading]);
    const from = rows.length;
    rows.push(...table.map((row) => [...row]), []);
    if (chart === undefined) continue;
    const columns = table[0]?.length ?? 0;
    charts.push({
      kind: chart,
      title: heading,
      of: { row: from, column: 0, rows: table.length, columns },
      row: from,
      column: columns,
    });
    while (rows.length < from + CHART_ROWS) rows.push([]);
  }
  heads.push(rows.length);
  rows.push([words.matrix.heading], [words.matrix.caption]);
  const matrix = matrixOf(desk, pairing, words);
  const matrixAt = rows.length;
  rows.push(...matrix.cells);

  const width = Math.max(...charts.map(({ column }) => column + 1), ...matrix.cells.map((row) => row.length));
  const padded = rows.map((row, at) => [
    ...row,
    ...new Array<PlanCell>(width - row.length).fill(""),
    at === 0 ? ownMark({ kind: "report", state: "" }) : "",
  ]);
  const widths = padded[0]?.map((_, column) => (column === 0 ? LABEL_WIDTH : NUMBER_WIDTH)) ?? [];
  return {
    ...plainSheet(language, words.title, padded, widths),
    dated: true,
    frozenColumns: 1,
    heads,
    atRight: widths.flatMap((_, column) => (column > 0 && column < width ? [column] : [])),
    hidden: { from: width, length: 1 },
    backgrounds: {
      row: matrixAt,
      colours: matrix.colours.map((row) => [
        ...row,
        ...new Array<string>(width + 1 - row.length).fill(WHITE),
      ]),
    },
    charts,
  };
}
