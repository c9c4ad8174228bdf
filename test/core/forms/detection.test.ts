import { describe, expect, it } from "vitest";
import { questionOf } from "../../../src/core/forms/form-questions.ts";
import { recommendedCriteria } from "../../../src/core/forms/recommended-criteria.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { RECOMMENDED_CRITERIA, recommendedLabels } from "../../../src/core/forms/criteria-list.ts";
import { wording } from "../../../src/core/forms/worded.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { proposed, snapshotOf } from "../workbooks.ts";
import { answersOf, tabOf } from "./answers.ts";

describe.each(["fr", "en"] as const)("answers to the recommended forms, %s", (language) => {
  const title = (id: string): string => wording(questionOf(id).title, language);
  const snapshot = snapshotOf([
    tabOf("mentee", language, answersOf("mentee", language), 1),
    tabOf("mentor", language, answersOf("mentor", language), 2),
  ]);
  const { programme, issues } = setUp(snapshot);

  it("are read without a single issue, and without any mapping", () => {
    expect(issues).toEqual([]);
    const { proposal } = proposed(snapshot);
    expect(proposal.issues).toEqual([]);
    expect(proposal.language).toBe(language);
    expect(proposal.placed).toBe(12);
  });

  it("give every fixed column", () => {
    const both = {
      timestamp: language === "fr" ? "Horodateur" : "Timestamp",
      email: title("email"),
      name: [title("name")],
      organisation: title("organisation"),
      manager: title("manager"),
      consent: title("consent"),
      avoid: title("avoid"),
    };
    expect(programme?.settings.mentors.columns).toEqual({ ...both, capacity: title("capacity") });
    expect(programme?.settings.mentees.columns).toEqual({
      ...both,
      priority: null,
      mostImportant: title("most-important"),
      musts: title("musts"),
    });
  });

  it("give every recommended criterion, of the same kind and weight, and no other", () => {
    const criteria = programme?.settings.criteria ?? [];
    const found = criteria.map(({ kind, mentee, mentor, weight, on }) => ({
      kind,
      mentee,
      mentor,
      weight,
      on,
    }));
    // Where a mentor ticks several stages, detection cannot know that one in common is enough, nor that a sector is
    // rather to be another.
    const unknowable: Readonly<Record<string, string>> = { stage: "shares", sector: "same" };
    const expected = RECOMMENDED_CRITERIA.map(({ kind, mentee, mentor, weight, on }) => ({
      kind: unknowable[mentee] ?? kind,
      mentee: title(mentee),
      mentor: title(mentor),
      weight,
      on,
    }));
    const order = (list: typeof expected) => [...list].sort((a, b) => (a.mentee < b.mentee ? -1 : 1));
    expect(order(found as typeof expected)).toEqual(order(expected));
  });

  it("give the recommended names to what counts, so that mentees choose among them with or without a Criteria tab", () => {
    const names = (programme?.settings.criteria ?? []).filter(({ on }) => on).map(({ label }) => label ?? "");
    expect(names.sort()).toEqual(recommendedLabels(language).sort());
  });

  it("in brackets give the ladder and the sharing out of the recommended criteria", () => {
    const ahead = ({ kind }: Criterion): boolean => kind === "ahead";
    const { ladder, slack } = recommendedCriteria(language, []).find(ahead) ?? {};
    expect(programme?.settings.criteria.find(ahead)).toMatchObject({ ladder, slack });
  });
});
