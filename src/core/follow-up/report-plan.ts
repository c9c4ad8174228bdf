import { ownMark } from "../tabs/own-tab.ts";
import type { Language } from "../programme/settings.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import { ENDING_REASONS } from "./ending-reasons.ts";
import type { Shown } from "./small-counts.ts";
import type { EndingWords, ReportWords } from "./words.ts";
import { type YearlyReport } from "./yearly-report.ts";
import { FIT_CLASSES, type FitClass, MEETING_CLASSES, PROGRESS_CLASSES } from "./report-classes.ts";

/** A little wider than a page of paper: made to fit its width, the tab is printed on one, and can still be read. */
const WIDTHS = [460, 200, 200, 60];

/** A part of the report: its heading, then its rows. */
export interface ReportSection {
  readonly head: readonly PlanCell[];
  readonly rows: readonly (readonly PlanCell[])[];
}

/** The words of the report, and of the endings it counts. */
export type AllReportWords = ReportWords & { readonly ending: EndingWords };

/** The parts of the report in words; a count that is not shown says so. */
export function reportSections(report: YearlyReport, words: AllReportWords): ReportSection[] {
  const cell = (count: Shown): PlanCell =>
    count === "few" ? words.few : count === "kept-back" ? words.keptBack : count;
  const rows = <Class extends string>(
    classes: readonly Class[],
    names: Readonly<Record<Class, string>>,
    counts: Readonly<Record<Class, Shown>>,
  ): PlanCell[][] => classes.map((category) => [names[category], cell(counts[category])]);
  const opinion = (side: YearlyReport["fits"]["mentee"], fit: FitClass): PlanCell =>
    side !== null ? cell(side[fit]) : fit === "none" ? words.noAnswers : words.noRate;
  const { medianDays, reasons, otherTopics, fits, rates, life, progress } = report;
  const median = medianDays === null ? words.tooFewDates : words.days(medianDays);
  return [
    {
      head: [words.inShort, words.number],
      rows: [
        [words.mentees, report.mentees],
        [words.mentors, report.mentors],
        [words.all, report.dyads],
        ...rows(["on", "ended"], words.states, report.states),
        [words.renewed, life.renewed],
        [words.met, report.met ?? words.noRate],
        ...(["paired", "met"] as const).map((name): PlanCell[] => [
          words.rates[name],
          rates[name] === null ? words.noRate : words.percent(rates[name]),
        ]),
        [words.meetingsOf(life.counted), life.meetings ?? words.noRate],
        [words.hoursOf(life.timed), life.hours === null ? words.noRate : Math.round(10 * life.hours) / 10],
      ],
    },
    {
      head: [words.meetings, words.number],
      rows: [
        ...(report.meetings === null
          ? [[words.noAnswers]]
          : rows(MEETING_CLASSES, words.meeting, report.meetings)),
        [words.median, median],
      ],
    },
    {
      head: [words.isFit, words.fits.mentee, words.fits.mentor],
      rows:
        fits.mentee === null && fits.mentor === null
          ? [[words.noAnswers]]
          : FIT_CLASSES.map((fit) => [words.fit[fit], opinion(fits.mentee, fit), opinion(fits.mentor, fit)]),
    },
    ...(progress === null
      ? []
      : [{ head: [words.progress, words.number], rows: rows(PROGRESS_CLASSES, words.goals, progress) }]),
    {
      head: [words.reasons, words.number],
      rows: reasons === null ? [[words.tooFew]] : rows(ENDING_REASONS, words.ending.reasons, reasons),
    },
    {
      head: [words.topics, words.needs, words.offers],
      rows: [
        ...report.topics.map(({ text, needs, offers }) => [text, cell(needs), cell(offers)]),
        ...(otherTopics === 0 ? [] : [[words.otherTopics(otherTopics)]]),
      ],
    },
  ];
}

/** The yearly report as a new tab that may leave the programme as it is. `year`: `2026`. */
export function reportPlan(
  report: YearlyReport,
  year: string,
  words: AllReportWords,
  language: Language,
): SheetPlan {
  const width = WIDTHS.length;
  const wide = (cells: readonly PlanCell[]): PlanCell[] => [
    ...cells,
    ...new Array<string>(width - cells.length).fill(""),
  ];
  const mark = ownMark({ kind: "report", state: "" });
  const cells: PlanCell[][] = [[words.title(year), "", "", mark], wide([words.note])];
  const heads: number[] = [];
  for (const { head, rows } of reportSections(report, words)) {
    cells.push(wide([]));
    heads.push(cells.length);
    cells.push(wide(head), ...rows.map(wide));
  }
  return {
    ...plainSheet(language, words.title(year), cells, WIDTHS),
    heads: [0, ...heads],
    atRight: [1, 2],
    hidden: { from: width - 1, length: 1 },
  };
}
