import { expect, test } from "vitest";
import { runs } from "../../../../src/core/messages/en/runs.ts";

const NONE = { placed: 0, mentees: 1, seats: 0, mean: null, minimum: null, conflicts: 0, optimal: false };

test("a run without any dyad tells no score, and claims no proof that it has not", () => {
  const summary = runs.summary({ ...NONE, fingerprint: "1d484e33" });
  expect(summary).toMatch(/^0 of 1 .*· 0 places · 0 .*· settings 1d484e33\./);
  expect(summary).not.toMatch(/score|lowest|exists/);
  expect(runs.summary({ ...NONE, optimal: true, fingerprint: "" })).toContain(
    "no better set of dyads exists (checked)",
  );
});

test("a score of zero is a score", () => {
  const summary = runs.summary({ ...NONE, placed: 1, mean: 0, minimum: 0, fingerprint: "1d484e33" });
  expect(summary).toContain("average score 0 · lowest 0");
});

test("any one of several seats would do, and is told so", () => {
  expect(runs.seatWith(["Ada", "Bob", "Cid"])).toContain("Ada, Bob or Cid");
});

test("a rule of eligibility is named as a required criterion is, and a link by its rule", () => {
  const told = runs.without([
    { kind: "eligibility", label: "Age ≥ 18" },
    { kind: "link", link: "same-manager" },
  ]);
  expect(told).toBe(
    "Without the rule “Age ≥ 18” or the rule “same manager”, this person would have a place.",
  );
});
