import { expect, test } from "vitest";
import { countFirst, firstChoices } from "../../../src/core/cohort/first-choices.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { SETTINGS, gather, programme } from "../dyads/cohorts.ts";

const chosen = (on = true): Partial<SettingsFile> => ({
  ...SETTINGS,
  criteria: [{ kind: "chosen", mentee: "Sujets", mentor: null, weight: 1, on }],
});
const TABLES = programme(
  [
    ["Ada", 1, ""],
    ["Bea", 1, ""],
  ],
  [
    ["Lea", "Bea, Ada"],
    ["Max", "Ada"],
    ["Noa", ""],
  ],
);

test("whom each mentee named first, and how many named anybody", () => {
  const { cohort } = gather(TABLES, chosen());
  const choices = runSteps(firstChoices(cohort));
  expect([...choices.pairs]).toEqual([1, 2]);
  expect(choices.mentees).toBe(2);
  expect(countFirst(choices, 2, Int32Array.of(1, -1, 0))).toBe(1);
});

test("none where nobody is asked, or the criterion counts nothing", () => {
  expect(runSteps(firstChoices(gather(TABLES, chosen(false)).cohort))).toEqual({
    pairs: new Set(),
    mentees: 0,
  });
});

test("whom a mentor named first is no choice of the mentee", () => {
  const { cohort } = gather(programme([["Ada", 1, "Lea"]], [["Lea", ""]]), {
    ...SETTINGS,
    criteria: [{ kind: "chosen", mentee: null, mentor: "Sujets", weight: 1 }],
  });
  expect(runSteps(firstChoices(cohort))).toEqual({ pairs: new Set(), mentees: 0 });
});

test("a first choice in the second of two questions counts as one in the first, once for its mentee", () => {
  const both = { kind: "chosen", mentee: "Sujets", mentor: null } as const;
  const { cohort } = gather(TABLES, {
    ...SETTINGS,
    criteria: [
      { ...both, label: "A" },
      { ...both, label: "B" },
    ],
  });
  expect(runSteps(firstChoices(cohort))).toEqual({ pairs: new Set([1, 2]), mentees: 2 });
});
