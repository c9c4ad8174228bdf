import { expect, test } from "vitest";
import { topicsFor } from "../../../src/core/event/topics.ts";
import { event } from "../../../src/core/messages/fr/event.ts";
import { gather, programme } from "../dyads/cohorts.ts";
import { sampleCohort } from "./sample-event.ts";

const words = event.tabs.cards;

test("what both answered is told in their words, and nothing where there is nothing in common", () => {
  const { cohort } = gather(
    programme(
      [
        ["Ana", 1, "Vente, Relève"],
        ["Bo", 1, "Finances"],
      ],
      [["Cy", "Vente, Relève"]],
    ),
  );
  expect(topicsFor(cohort, words, 0, 0)).toEqual(["Sujets\u00a0: Vente, Relève"]);
  expect(topicsFor(cohort, words, 0, 1)).toEqual([]);
});

test("no two people are told more than three things, none of them about votes or free evenings", () => {
  const cohort = sampleCohort();
  const told = cohort.mentees.flatMap((_, mentee) =>
    cohort.mentors.map((__, mentor) => topicsFor(cohort, words, mentee, mentor)),
  );
  expect(Math.max(...told.map((topics) => topics.length))).toBe(3);
  const labels = new Set(told.flat().map((topic) => topic.split("\u00a0: ")[0]));
  const silent = cohort.settings.criteria.filter(({ kind }) => kind === "chosen" || kind === "overlap");
  expect(silent.length).toBeGreaterThan(0);
  for (const { label = "" } of silent) expect(labels).not.toContain(label);
  expect(labels).toContain("Sujets");
});
