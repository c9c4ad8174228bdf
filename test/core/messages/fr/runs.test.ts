import { expect, test } from "vitest";
import { runs } from "../../../../src/core/messages/fr/runs.ts";

const NONE = { placed: 0, mentees: 1, seats: 0, mean: null, minimum: null, conflicts: 0, optimal: false };

test("a run without any dyad tells no score, and claims no proof that it has not", () => {
  expect(runs.summary({ ...NONE, fingerprint: "1d484e33" })).toBe(
    "0 mentoré·e sur 1 avec une proposition · 0 place · 0 paire en conflit écartée · réglages 1d484e33. Dyade propose, les personnes décident.",
  );
});

test("a score of zero is a score", () => {
  const summary = runs.summary({ ...NONE, placed: 1, mean: 0, minimum: 0, fingerprint: "1d484e33" });
  expect(summary).toContain("score moyen 0 · le plus bas 0");
});

test("any one of several seats would do, and is told so", () => {
  expect(runs.seatWith(["Ada", "Bob", "Cid"])).toBe("Une place chez Ada, Bob ou Cid suffirait.");
});

test("a rule of eligibility is named as a required criterion is, and a link by its rule", () => {
  expect(
    runs.without([
      { kind: "eligibility", label: "Âge ≥ 18" },
      { kind: "link", link: "same-manager" },
    ]),
  ).toBe(
    "Sans la règle «\u00a0Âge ≥ 18\u00a0» ou la règle «\u00a0même gestionnaire\u00a0», cette personne aurait une place.",
  );
});
