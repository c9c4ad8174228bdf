import { expect, test } from "vitest";
import { runs } from "../../../../src/core/messages/en/runs.ts";

test("how a proposal was made says that it is the best only where that is proven", () => {
  const figures = { conflicts: 1, optimal: false, objective: "total", fingerprint: "1d484e33" } as const;
  expect(runs.provenance(figures)).toBe(
    "When proposed: 1 conflicting pair set aside · settings 1d484e33. Dyade proposes, people decide.",
  );
  expect(runs.provenance({ ...figures, optimal: true })).toContain(
    "no better set of dyads existed (checked)",
  );
  const stable = runs.provenance({ ...figures, optimal: true, objective: "stable" });
  expect(stable).toContain("a stable set");
  expect(stable).not.toContain("no better set");
});

test("any one of several seats would do, and is told so", () => {
  expect(runs.seatWith(["Ada", "Bob", "Cid"])).toContain("Ada, Bob or Cid");
});

test("a rule of eligibility is named as a required criterion is, and a link by its rule", () => {
  const told = runs.without([
    { kind: "eligibility", label: "Age ≥ 18" },
    { kind: "link", link: "same-manager" },
  ]);
  expect(told).toBe("without the rule “Age ≥ 18” or the rule “same manager”, this person would have a place");
});
