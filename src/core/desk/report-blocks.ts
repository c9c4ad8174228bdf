import { needsAndOffers } from "../scoring/needs-and-offers.ts";
import { BANDS } from "../programme/bands.ts";
import type { PlanCell } from "../tabs/sheet-plan.ts";
import type { Desk } from "./desk.ts";
import { mentorLoad, scoreHistogram, topicCriteria } from "./pictures.ts";
import type { CurrentPairing } from "./priced.ts";
import type { ReportWords } from "./words.ts";

/** One part of the tab: a heading, a table, and a chart of it beside. */
export interface Block {
  readonly heading: string;
  readonly rows: readonly (readonly PlanCell[])[];
  readonly chart?: "bar" | "column";
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function figuresBlock({ cohort }: Desk, pairing: CurrentPairing, words: ReportWords): Block {
  const { dyads, mean, lowest } = scoreHistogram(cohort, pairing);
  const loads = mentorLoad(cohort, pairing);
  const sum = (of: (load: (typeof loads)[number]) => number): number =>
    loads.reduce((total, load) => total + of(load), 0);
  const labels = words.figures;
  return {
    heading: labels.heading,
    rows: [
      [labels.mentees, cohort.mentees.length],
      [labels.mentors, cohort.mentors.length],
      [labels.seats, sum(({ seats }) => seats)],
      [labels.placed, dyads],
      [labels.free, sum(({ seats, taken }) => Math.max(0, seats - taken))],
      [labels.mean, mean === null ? "" : rounded(mean)],
      [labels.lowest, lowest === null ? "" : rounded(lowest)],
    ],
  };
}

function scoresBlock({ cohort }: Desk, pairing: CurrentPairing, words: ReportWords): Block {
  const { bands } = scoreHistogram(cohort, pairing);
  const { heading, dyads, agreement } = words.scores;
  return {
    heading,
    chart: "column",
    rows: [[heading, dyads], ...BANDS.map((band) => [agreement(band), bands[band]])],
  };
}

function loadBlock({ cohort }: Desk, pairing: CurrentPairing, words: ReportWords): Block {
  const { heading, mentor, taken, free } = words.load;
  return {
    heading,
    chart: "bar",
    rows: [
      [mentor, taken, free],
      ...mentorLoad(cohort, pairing).map((load) => [
        load.label,
        load.taken,
        Math.max(0, load.seats - load.taken),
      ]),
    ],
  };
}

/** What mentees want and mentors offer, by the first criterion about it. */
function needsBlocks({ programme }: Desk, words: ReportWords): Block[] {
  return topicCriteria(programme.settings.criteria)
    .slice(0, 1)
    .map((criterion) => ({
      heading: words.needs.heading(criterion.label ?? criterion.kind),
      chart: "bar",
      rows: [
        [words.needs.topic, words.needs.mentees, words.needs.seats, words.needs.shortage],
        ...needsAndOffers(programme, criterion).map(({ text, mentees, seats, shortage }) => [
          text,
          mentees,
          seats,
          shortage,
        ]),
      ],
    }));
}

/** The tables of the report, in their order. */
export function reportBlocks(desk: Desk, pairing: CurrentPairing, words: ReportWords): Block[] {
  return [
    figuresBlock(desk, pairing, words),
    scoresBlock(desk, pairing, words),
    loadBlock(desk, pairing, words),
    ...needsBlocks(desk, words),
  ];
}
