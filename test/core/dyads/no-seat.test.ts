import { expect, test } from "vitest";
import { explainUnplaced, explanationOf } from "../../../src/core/dyads/no-seat.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { gather, programme } from "./cohorts.ts";

const words = dyadWords("fr");
const { cohort } = gather(
  programme(
    [
      ["Ada", 1, "Vente"],
      ["Bob", 1, "Droit"],
    ],
    [
      ["Lea", "Vente"],
      ["Max", "Marketing"],
    ],
  ),
);
const [LEA, MAX] = [0, 1];
const [ADA, BOB] = [0, 1];
const explained = (mentee: number, free: readonly number[], possible: readonly number[] = [ADA, BOB]) =>
  explainUnplaced(cohort, words, mentee, { possible, hasSeat: (mentor) => free.includes(mentor) });

test("where all are full, one place more is named with who offers what is sought, else whom to recruit", () => {
  expect(explained(LEA, [])).toEqual({
    cause: "Plus de place chez les 2 mentor·es possibles.",
    lacking: "",
    help: "Une place de plus chez Ada suffirait.",
  });
  expect(explained(MAX, [])).toEqual({
    cause: "Plus de place chez les 2 mentor·es possibles.",
    lacking: "Aucun·e n’offre Marketing\u00a0: recrutez de ce côté.",
    help: "",
  });
});

test("a free place is named with who offers what is sought; where none does, that is said beside", () => {
  expect(explained(LEA, [ADA, BOB])).toEqual({
    cause: "Une place est libre.",
    lacking: "",
    help: "Place libre chez Ada.",
  });
  expect(explained(LEA, [BOB])).toEqual({
    cause: "Une place est libre.",
    lacking: "Le ou la mentor·e n’offre pas Vente\u00a0: recrutez de ce côté.",
    help: "Place libre chez Bob.",
  });
});

test("one place more is not promised with whoever has as many as the limit of the settings", () => {
  const limited = { ...cohort, settings: { ...cohort.settings, mostEach: 1 } };
  const full = { possible: [ADA, BOB], hasSeat: () => false };
  expect(explainUnplaced(limited, words, LEA, full)).toMatchObject({ help: "" });
  const raised = { ...cohort, settings: { ...cohort.settings, mostEach: 2 } };
  expect(explainUnplaced(raised, words, LEA, full).help).toBe("Une place de plus chez Ada suffirait.");
});

test("where nobody is possible the rules are told, and there is nothing to help", () => {
  expect(explained(LEA, [], [])).toMatchObject({ lacking: "", help: "" });
  expect(explanationOf({ cause: "A.", lacking: "", help: "B." })).toBe("A. B.");
});
