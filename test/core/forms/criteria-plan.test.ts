import { describe, expect, it } from "vitest";
import { criteriaPlan } from "../../../src/core/forms/criteria-plan.ts";
import { recommendedCriteria, recommendedRules } from "../../../src/core/forms/recommended-criteria.ts";
import { readCriteriaTab } from "../../../src/core/reading/criteria/criteria-tab.ts";
import { criteriaTab as english } from "../../../src/core/messages/en/criteria-tab.ts";
import { criteriaTab as french } from "../../../src/core/messages/fr/criteria-tab.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { reporting } from "../builders.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { answersOf, tabOf } from "./answers.ts";

const WORDS = { fr: french, en: english };

describe.each(["fr", "en"] as const)("the Criteria tab of the recommended forms, %s", (language) => {
  const topics = ["Vente, négociation", "Finances"];
  const criteria = recommendedCriteria(language, topics);
  const rules = recommendedRules(language);
  const plan = criteriaPlan(language, criteria, rules, WORDS[language]);
  const tab = { id: 9, name: plan.title, formFed: false, rows: plan.cells };

  it("is read again as it was written, topics with a comma included", () => {
    const { value, issues } = reporting((report) => readCriteriaTab(tab, report));
    expect(issues).toEqual([]);
    expect(value).toEqual({ criteria, rules });
  });

  it("matches the questions: a run says nothing is wrong, and uses every criterion that is on", () => {
    const snapshot = snapshotOf([
      tabOf("mentee", language, answersOf("mentee", language), 1),
      tabOf("mentor", language, answersOf("mentor", language), 2),
      tab,
    ]);
    expect(setUp(snapshot).issues).toEqual([]);
    const { proposal } = proposed(snapshot);
    expect(proposal.issues).toEqual([]);
    expect(proposal.settings).toMatchObject({ criteria });
  });

  it("leaves out, with its reason, who cannot commit", () => {
    const [first, ...others] = answersOf("mentee", language);
    const unable = { ...first, "commitment-mentee": language === "fr" ? "Non" : "No" };
    const { issues, programme } = setUp(
      snapshotOf([
        tabOf("mentee", language, [unable, ...others], 1),
        tabOf("mentor", language, answersOf("mentor", language), 2),
        tab,
      ]),
    );
    expect(issues.map(({ code }) => code)).toEqual(["not-eligible"]);
    expect(programme?.mentees.people).toHaveLength(others.length);
  });
});
