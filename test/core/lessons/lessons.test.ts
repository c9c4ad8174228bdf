import { describe, expect, it } from "vitest";
import { SILENT } from "../../../src/core/follow-up/course.ts";
import type { Followed } from "../../../src/core/follow-up/followed.ts";
import { lessons } from "../../../src/core/lessons/lessons.ts";
import { gather } from "../dyads/cohorts.ts";
import { dyads, said } from "../follow-up/years.ts";
import { sampleTables } from "../workbooks.ts";

const { cohort } = gather(sampleTables(), {});
const [first] = cohort.settings.criteria.filter(({ on }) => on !== false);

/** How well the first criterion finds two people; null where one did not answer. */
function satisfactionOf(mentee: number, mentor: number): number | null {
  const part = cohort.scores.explain(mentee, mentor).find(({ criterion }) => criterion === first);
  return part?.answered === true ? part.satisfaction : null;
}

/** A dyad of two people of the sample, as it goes. */
function dyadOf(mentee: number, mentor: number, isGood: boolean): Followed {
  const [dyad] = dyads(1, said(isGood ? "good" : "not-good", isGood ? 8 : null), SILENT);
  if (dyad === undefined) throw new Error("no dyad");
  const key = (people: readonly { key: string }[], index: number) => people[index]?.key ?? "";
  return {
    ...dyad,
    mentee: { ...dyad.mentee, key: key(cohort.mentees, mentee) },
    mentor: { ...dyad.mentor, key: key(cohort.mentors, mentor) },
  };
}

/** The first `count` pairs that the first criterion finds better, and as many that it finds worse. */
function pairs(
  count: number,
): { readonly mentee: number; readonly mentor: number; readonly isBetter: boolean }[] {
  const all = cohort.mentees.flatMap((_, mentee) =>
    cohort.mentors.flatMap((_, mentor) => {
      const satisfaction = satisfactionOf(mentee, mentor);
      return satisfaction === null ? [] : [{ mentee, mentor, satisfaction }];
    }),
  );
  const best = all.filter(({ satisfaction }) => satisfaction > 0.9).slice(0, count);
  const worst = all.filter(({ satisfaction }) => satisfaction < 0.1).slice(0, count);
  return [
    ...best.map((pair) => ({ ...pair, isBetter: true })),
    ...worst.map((pair) => ({ ...pair, isBetter: false })),
  ];
}

const fitLesson = (followed: readonly Followed[]) => lessons(followed, cohort)[0]?.of.fit;

describe("what came of the dyads, by a criterion", () => {
  it("says more where the better half suits and the other does not", () => {
    const followed = pairs(12).map(({ mentee, mentor, isBetter }) => dyadOf(mentee, mentor, isBetter));
    expect(fitLesson(followed)).toMatchObject({
      says: "more",
      dyads: 24,
      upper: { count: 12, of: 12 },
      lower: { count: 0, of: 12 },
    });
    const turned = pairs(12).map(({ mentee, mentor, isBetter }) => dyadOf(mentee, mentor, !isBetter));
    expect(fitLesson(turned)).toMatchObject({ says: "less" });
  });

  it("says nothing where both halves come to the same", () => {
    const followed = pairs(12).map(({ mentee, mentor }, at) => dyadOf(mentee, mentor, at % 2 === 0));
    expect(fitLesson(followed)).toMatchObject({
      says: "none",
      upper: { count: 6, of: 12 },
      lower: { count: 6, of: 12 },
    });
  });

  it("is too little with fewer than twenty dyads, however clear they look", () => {
    const followed = pairs(7).map(({ mentee, mentor, isBetter }) => dyadOf(mentee, mentor, isBetter));
    expect(fitLesson(followed)).toEqual({ says: "too-few", dyads: 14 });
  });

  it("is too little where one half is small, and nothing to compare where all are alike", () => {
    const [better, worse] = [
      pairs(24).filter(({ isBetter }) => isBetter),
      pairs(3).filter(({ isBetter }) => !isBetter),
    ];
    const uneven = [...better.slice(0, 20), ...worse].map(({ mentee, mentor }) =>
      dyadOf(mentee, mentor, true),
    );
    expect(fitLesson(uneven)).toEqual({ says: "uneven", dyads: 23, upper: 20, lower: 3 });
    const alike = better.map(({ mentee, mentor }) => dyadOf(mentee, mentor, true));
    const satisfactions = new Set(better.map(({ mentee, mentor }) => satisfactionOf(mentee, mentor)));
    expect(satisfactions.size).toBe(1);
    expect(fitLesson(alike)).toEqual({ says: "all-alike", dyads: 24 });
  });

  it("is enough with twenty dyads, and with five in the smaller half", () => {
    const twenty = pairs(10).map(({ mentee, mentor, isBetter }) => dyadOf(mentee, mentor, isBetter));
    expect(fitLesson(twenty)).toMatchObject({ says: "more", dyads: 20 });
    const uneven = [
      ...pairs(15).filter(({ isBetter }) => isBetter),
      ...pairs(5).filter(({ isBetter }) => !isBetter),
    ].map(({ mentee, mentor, isBetter }) => dyadOf(mentee, mentor, isBetter));
    expect(fitLesson(uneven)).toMatchObject({
      says: "more",
      upper: { count: 15, of: 15 },
      lower: { count: 0, of: 5 },
    });
  });

  it("leaves out a dyad of which one of the two is gone, whichever it is", () => {
    const followed = pairs(12).map(({ mentee, mentor, isBetter }) => dyadOf(mentee, mentor, isBetter));
    const gone = { key: "nobody" };
    const some = followed.map((dyad, at) => ({
      ...dyad,
      mentee: { ...dyad.mentee, ...(at === 0 ? gone : {}) },
      mentor: { ...dyad.mentor, ...(at === 1 ? gone : {}) },
    }));
    expect(fitLesson(some)).toMatchObject({
      dyads: 22,
      upper: { count: 10, of: 10 },
      lower: { count: 0, of: 12 },
    });
  });

  it("parts the dyads by each criterion itself, not by another", () => {
    const followed = pairs(12).map(({ mentee, mentor, isBetter }) => dyadOf(mentee, mentor, isBetter));
    const [ofFirst, ...ofOthers] = lessons(followed, cohort).map(({ of }) => of.fit);
    expect(ofOthers).not.toContainEqual(ofFirst);
  });

  it("counts only those who still take part, and of whom something is known", () => {
    const strangers = dyads(30, said("good", 8), SILENT);
    expect(fitLesson(strangers)).toEqual({ says: "too-few", dyads: 0 });
    const silent = pairs(12).map(({ mentee, mentor }) => ({
      ...dyadOf(mentee, mentor, true),
      sides: { mentee: SILENT, mentor: SILENT },
    }));
    expect(fitLesson(silent)).toEqual({ says: "too-few", dyads: 0 });
  });

  it("has a line for each criterion that is on, in the order of the settings", () => {
    expect(lessons([], cohort).map(({ criterion }) => criterion)).toEqual(
      cohort.settings.criteria.filter(({ on }) => on !== false),
    );
  });
});
