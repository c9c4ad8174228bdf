import { describe, expect, it } from "vitest";
import { fits } from "../../../src/core/directory/fit.ts";
import type { Need } from "../../../src/core/directory/page-data.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { cellText } from "../../../src/core/tabs/table.ts";
import { score } from "../../../src/core/scoring/score.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { SETTINGS, WORDS, programmeOf, sampleProgramme, tablesOf } from "./programmes.ts";

const programme = programmeOf(
  tablesOf([
    { name: "Ana", topics: "Vente" },
    { name: "Bob", topics: "Relève, Finances" },
    { name: "Cléo", topics: "" },
  ]),
);
const data = directoryData(programme, {}, WORDS);

describe("the order by fit", () => {
  it("puts who covers more of the needs first, with what is in common", () => {
    const found = fits(data, [["Finances; Relève"]]);
    expect(found?.map(({ mentor, score: points }) => [mentor, points])).toEqual([
      [1, 100],
      [2, 50],
      [0, 0],
    ]);
    expect(found?.[0]?.reasons[0]?.evidence).toEqual({
      ...{ kind: "common", options: ["Finances", "Relève"], missing: [] },
    });
    expect(found?.[1]?.reasons).toEqual([]);
  });

  it("is none where nothing was answered, or nothing that tells mentors apart", () => {
    expect(fits(data, [])).toBeNull();
    expect(fits(data, [["  "]])).toBeNull();
    expect(fits({ ...data, mentors: [] }, [["Vente"]])).toBeNull();
  });

  it("puts who misses a required criterion last, and says which", () => {
    const strict = {
      ...SETTINGS,
      criteria: SETTINGS.criteria?.map((one) => ({ ...one, required: true })) ?? [],
    };
    const page = directoryData(
      programmeOf(tablesOf([{ name: "Ana" }, { name: "Bob", topics: "Relève" }]), strict),
      {},
      WORDS,
    );
    const found = fits(page, [["Relève"]]);
    expect(found?.map(({ mentor, failed }) => [mentor, failed])).toEqual([
      [1, []],
      [0, ["Sujets"]],
    ]);
  });
});

describe("the scores of the page", () => {
  it("are those of the core for the same answers, on the sample programme", () => {
    const sample = sampleProgramme();
    const page = directoryData(sample, { agreed: true, seatless: true }, WORDS);
    const criteria = sample.settings.criteria.filter(({ label }) =>
      page.needs.some((need) => need.label === label),
    );
    // One who answered everything is alone, as in the page: means of blanks are then those of this person's pairs.
    const { mentees } = sample;
    for (const at of [0, 3, 8]) {
      const person = mentees.people[at];
      const row = mentees.rows[at] ?? [];
      if (person === undefined) throw new Error("The sample has too few mentees.");
      const alone = { ...mentees, people: [person], rows: [row] };
      const ranged = criteria.map((criterion) => {
        const need = page.needs.find(({ label }) => label === criterion.label);
        return { ...criterion, ...need?.criterion, mentor: criterion.mentor, mentee: criterion.mentee };
      });
      const expected = runSteps(score({ mentees: alone, mentors: sample.mentors }, ranged)).values;
      const answers = page.needs.map(({ label }: Need) => {
        const title = criteria.find((criterion) => criterion.label === label)?.mentee;
        const question = typeof title === "string" ? mentees.questions.find(title) : null;
        return (question?.columns ?? []).map(({ index }) => cellText(row[index]));
      });
      const found = fits(page, answers) ?? [];
      expect(found).toHaveLength(expected.length);
      for (const { mentor, score: points } of found)
        expect(points).toBeCloseTo(expected[mentor] ?? Number.NaN, 9);
    }
  });
});
