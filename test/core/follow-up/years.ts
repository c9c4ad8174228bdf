import { SILENT, type Side, goingOf } from "../../../src/core/follow-up/course.ts";
import type { Ending } from "../../../src/core/follow-up/ending.ts";
import type { FollowUp } from "../../../src/core/follow-up/follow-up.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import type { Life } from "../../../src/core/follow-up/life.ts";
import type { Fit } from "../../../src/core/follow-up/pulse.ts";
import { yearlyReport } from "../../../src/core/follow-up/yearly-report.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { sampleTables, snapshotOf } from "../workbooks.ts";

const START = 1_000;
const party = (name: string) => ({ key: name, label: name, name, email: "" });

const NOTHING = { goals: "", progress: null, meetings: null, hours: null };
/** Of a dyad of which nobody wrote in the journal. */
const EMPTY_LIFE: Life = {
  ...NOTHING,
  since: null,
  until: null,
  renewedOn: null,
  goesOn: { mentee: null, mentor: null },
  unread: new Set<never>(),
  heardGoesOn: { mentee: null, mentor: null },
  unclearGoesOn: new Set<never>(),
  news: { mentee: NOTHING, mentor: NOTHING },
  nearFrom: null,
  writtenOn: null,
  cells: {},
  answers: {},
  byHand: new Set(),
};

export function said(fit: Fit, metAfter: number | null): Side {
  const day = START + 40;
  const blank = { tab: "", row: 2, name: "", email: "", partner: "", stamp: "", metOn: null, help: null };
  const latest = { ...blank, time: day, day, met: metAfter === null ? null : ("yes" as const), fit };
  return { latest, unclear: false, metOn: metAfter === null ? null : START + metAfter };
}

export function dyads(
  count: number,
  mentee: Side,
  mentor: Side,
  ending: Ending | null = null,
  life: Partial<Life> = {},
): Followed[] {
  const going = goingOf({ since: START, mentee, mentor }, START + 60);
  return Array.from({ length: count }, (_, index) => ({
    mentee: party(`a${String(index)}`),
    mentor: party(`b${String(index)}`),
    since: START,
    ending,
    sides: { mentee, mentor },
    course: ending === null ? going.course : "ended",
    going,
    life: { ...EMPTY_LIFE, ...life },
    unheard: [],
    endTexts: { endedOn: "", endedWhy: "" },
    isTyped: false,
    tabRow: null,
    note: "une note du comité",
    row: null,
    inLinks: true,
  }));
}

function rostersOf() {
  const { programme } = setUp(snapshotOf(sampleTables()));
  if (programme === null) throw new Error("no programme");
  return programme;
}

const programme = rostersOf();
const following = (...followed: Followed[][]): FollowUp => ({
  language: "fr",
  today: START + 60,
  followed: followed.flat(),
  answers: 0,
  journals: 0,
  tab: null,
  loose: [],
  next: 1,
  issues: [],
});
export const reported = (...followed: Followed[][]) =>
  yearlyReport(following(...followed), programme, programme.settings.criteria);

export const ended = (reason: Ending["reason"]): Ending => ({
  reason,
  words: "privé",
  since: START,
  on: START + 50,
});
/** Ten dyads that go well and meet, nine renewed ones of which one side alone has spoken, ten that ended. */
export const report = reported(
  dyads(10, said("good", 8), said("good", 12), null, { meetings: 6, hours: 7.5, progress: "underway" }),
  dyads(9, said("good", 20), SILENT, null, { renewedOn: START + 50, meetings: 4, progress: "reached" }),
  dyads(8, said("deciding", null), SILENT, ended("fit")),
  dyads(2, said("not-good", 45), SILENT, ended("time")),
);
