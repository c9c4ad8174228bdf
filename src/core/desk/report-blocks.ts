import { needsAndOffers } from "../scoring/needs-and-offers.ts";
import type { PageCell } from "../tabs/sheet-plan.ts";
import type { Desk } from "./desk.ts";
import { mentorLoad, scoreHistogram, topicCriteria } from "./pictures.ts";
import type { AsItStands } from "./priced.ts";
import type { ReportWords } from "./words.ts";

/** One part of the page: a heading, a table, and a chart of it beside. */
export interface Block {
  readonly heading: string;
  readonly rows: readonly (readonly PageCell[])[];
  readonly chart?: "bar" | "column";
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function figuresBlock({ cohort }: Desk, standing: AsItStands, words: ReportWords): Block {
  const { dyads, mean, lowest } = scoreHistogram(cohort, standing);
  const loads = mentorLoad(cohort, standing);
  const sum = (of: (load: (typeof loads)[number]) => number): number =>
    loads.reduce((total, load) => total + of(load), 0);
  const told = words.figures;
  return {
    heading: told.heading,
    rows: [
      [told.mentees, cohort.mentees.length],
      [told.mentors, cohort.mentors.length],
      [told.seats, sum(({ seats }) => seats)],
      [told.placed, dyads],
      [told.free, sum(({ seats, taken }) => Math.max(0, seats - taken))],
      [told.mean, mean === null ? "" : rounded(mean)],
      [told.lowest, lowest === null ? "" : rounded(lowest)],
    ],
  };
}

function scoresBlock({ cohort }: Desk, standing: AsItStands, words: ReportWords): Block {
  const { bins } = scoreHistogram(cohort, standing);
  const width = 100 / bins.length;
  return {
    heading: words.scores.heading,
    chart: "column",
    rows: [
      [words.scores.range, words.scores.dyads],
      ...bins.map((dyads, at) => [words.bin(at * width, (at + 1) * width), dyads]),
    ],
  };
}

function loadBlock({ cohort }: Desk, standing: AsItStands, words: ReportWords): Block {
  const { heading, mentor, taken, free } = words.load;
  return {
    heading,
    chart: "bar",
    rows: [
      [mentor, taken, free],
      ...mentorLoad(cohort, standing).map((one) => [
        one.label,
        one.taken,
        Math.max(0, one.seats - one.taken),
      ]),
    ],
  };
}

/** What mentees want and mentors offer, by the first criterion that tells of it. */
function needsBlocks({ programme }: Desk, words: ReportWords): Block[] {
  return topicCriteria(programme.settings.criteria)
    .slice(0, 1)
    .map((criterion) => ({
      heading: words.needs.heading(criterion.label ?? criterion.kind),
      chart: "bar",
      rows: [
        [words.needs.topic, words.needs.mentees, words.needs.seats, words.needs.shortage],
        ...needsAndOffers(programme, criterion).map((one) => [
          one.text,
          one.mentees,
          one.seats,
          one.shortage,
        ]),
      ],
    }));
}

/** The tables of the report, in their order. */
export function reportBlocks(desk: Desk, standing: AsItStands, words: ReportWords): Block[] {
  return [
    figuresBlock(desk, standing, words),
    scoresBlock(desk, standing, words),
    loadBlock(desk, standing, words),
    ...needsBlocks(desk, words),
  ];
}
