import { describe, expect, it } from "vitest";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import { criteriaPlan } from "../../../src/core/forms/criteria-plan.ts";
import { labelsToChoose, recommendedLabels } from "../../../src/core/forms/criteria-list.ts";
import { questionOf } from "../../../src/core/forms/form-questions.ts";
import { recommendedCriteria, recommendedRules } from "../../../src/core/forms/recommended-criteria.ts";
import { worded } from "../../../src/core/forms/worded.ts";
import { criteriaTab as english } from "../../../src/core/messages/en/criteria-tab.ts";
import { criteriaTab as french } from "../../../src/core/messages/fr/criteria-tab.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { runSteps } from "../../../src/core/steps.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { type Answers, answersOf, tabOf } from "./answers.ts";

const WORDS = { fr: french, en: english };

function criteriaTab(language: Language): Table {
  const rules = recommendedRules(language);
  const page = criteriaPlan(language, recommendedCriteria(language, []), rules, WORDS[language]);
  return { id: 9, name: page.title, formFed: false, rows: page.cells };
}

/** A programme of the two forms in which the first mentees also answer so. */
function workbook(language: Language, mentees: readonly Answers[], more: readonly Table[]) {
  const all = answersOf("mentee", language).map((answers, at) => ({
    ...answers,
    "most-important": [],
    ...mentees[at],
  }));
  return snapshotOf([
    tabOf("mentee", language, all, 1),
    tabOf("mentor", language, answersOf("mentor", language), 2),
    ...more,
  ]);
}

function cohortOf(...given: Parameters<typeof workbook>) {
  const { programme } = setUp(workbook(...given));
  if (programme === null) throw new Error("No programme.");
  return runSteps(gatherCohort(programme)).cohort;
}

describe.each([
  ["fr", "with a Criteria tab", [criteriaTab("fr")], ["Ville", "compte double pour le ou la mentoré·e"]],
  ["en", "with a Criteria tab", [criteriaTab("en")], ["Town", "counts double for the mentee"]],
  ["fr", "without one", [], ["Ville", "compte double pour le ou la mentoré·e"]],
  ["en", "without one", [], ["Town", "counts double for the mentee"]],
] as const)("the recommended questions on what matters, %s, %s", (language, _, more, [town, double]) => {
  it("make what is named count double in the score of that mentee alone, and the reason says so", () => {
    const cohort = cohortOf(language, [{ "most-important": [town] }], more);
    const weighed = (mentee: number) =>
      cohort.scores
        .explain(mentee, 0)
        .filter(({ factor }) => factor !== 1)
        .map(({ criterion, factor, weight }) => [criterion.label, factor, weight]);
    expect(weighed(0)).toEqual([[town, 2, 6]]);
    expect(weighed(1)).toEqual([]);

    const topics = recommendedLabels(language)[0] ?? "";
    const all = answersOf("mentee", language).map(() => ({ "most-important": [topics] }));
    const { proposal } = proposed(workbook(language, all, more));
    expect(proposal.issues).toEqual([]);
    const reasons = proposal.dyads.flatMap((dyad) => dyad.reasons).filter((text) => text.includes(double));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((text) => !text.startsWith(topics))).toEqual([]);
  });

  it("make a must forbid the mentors who do not meet it, to that mentee alone", () => {
    const snapshot = workbook(language, [{ musts: [town], town: "Gaspé" }], more);
    const { proposal } = proposed(snapshot);
    expect(proposal.placed).toBe(11);
    const [left] = proposal.unplaced;
    expect(left?.reason).toBe("no-allowed-mentor");
    expect(left?.explanation).toContain(town);

    const cohort = cohortOf(language, [{ musts: [town], town: "Rimouski" }], more);
    const forbidden = (mentee: number) =>
      cohort.mentors.filter((_, mentor) => cohort.scores.failed(mentee, mentor).length > 0).length;
    expect(forbidden(0)).toBe(8);
    expect(forbidden(3)).toBe(0);
  });

  it("are no criterion", () => {
    const { programme } = setUp(workbook(language, [{ musts: [town], "most-important": [town] }], more));
    const { mostImportant, musts } = programme?.settings.mentees.columns ?? {};
    const asked = (programme?.settings.criteria ?? []).flatMap(({ mentee, mentor }) => [mentee, mentor]);
    expect([mostImportant, musts]).not.toContain(null);
    for (const title of [mostImportant, musts]) expect(asked.flat()).not.toContain(title);
  });
});

it("their options are the names of the criteria: the programme's own where they are known", () => {
  const options = (criteria?: readonly string[]) =>
    ["most-important", "musts"].map(
      (id) => worded(questionOf(id), "fr", { topics: [], ...(criteria && { criteria }) }).options,
    );
  expect(options()).toEqual([recommendedLabels("fr"), recommendedLabels("fr")]);
  expect(options(["Sujets", "Quartier"])).toEqual([
    ["Sujets", "Quartier"],
    ["Sujets", "Quartier"],
  ]);
  expect(recommendedLabels("fr")).not.toContain("Secteur");
});

it("what counts nothing, and what is about certain people, is no name to choose", () => {
  const criteria = [
    { kind: "covers", label: "Sujets" },
    { kind: "same" },
    { kind: "same", label: "Secteur", on: false },
    { kind: "same", label: "Grade", weight: 0 },
    { kind: "chosen", label: "Choix" },
    { kind: "affinity", label: "Affinité" },
  ] as const;
  expect(labelsToChoose(criteria)).toEqual(["Sujets", "same"]);
});
