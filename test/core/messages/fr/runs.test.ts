import { expect, test } from "vitest";
import { runs } from "../../../../src/core/messages/fr/runs.ts";

test("how a proposal was made claims no proof that it has not", () => {
  expect(runs.provenance({ conflicts: 0, optimal: false, objective: "total", fingerprint: "1d484e33" })).toBe(
    "Lors de la proposition\u00a0: 0 paire en conflit écartée · réglages 1d484e33. Dyade propose, les personnes décident.",
  );
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
    "sans la règle «\u00a0Âge ≥ 18\u00a0» ou la règle «\u00a0même gestionnaire\u00a0», cette personne aurait une place",
  );
});
