import { expect, test } from "vitest";
import { sideBySide } from "../../../src/core/desk/side-by-side.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf } from "./desks.ts";

const desk = deskOf(smallTables(), SETTINGS);

test("puts what two people answered side by side, who they are first, then the criteria", () => {
  const topics = sideBySide(desk, { mentee: 0, mentor: 0 });
  expect(topics.map(({ of }) => of)).toEqual(["organisation", "manager", "capacity", 0]);
  expect(topics[3]).toEqual({
    of: 0,
    label: "Sujets",
    mentee: { question: "Sujets", text: "Vente" },
    mentor: { question: "Sujets", text: "Vente, Relève" },
  });
  expect(topics[2]?.mentee).toBeNull();
});

test("tells one person alone, without a word of another", () => {
  const topics = sideBySide(desk, { mentee: null, mentor: 1 });
  expect(topics.every(({ mentee }) => mentee === null)).toBe(true);
  expect(topics.map(({ mentor }) => mentor?.text)).toEqual(["B", "aucun", "1", "Finances"]);
});

test("gives a line to each row of a grid that was answered", () => {
  const sample = deskOf();
  const grid = sideBySide(sample, { mentee: 0, mentor: null }).find(
    ({ mentee }) => mentee?.question === "Disponibilités",
  );
  expect(grid?.mentee?.text).toBe("Lundi\u00a0: Matin\nMercredi\u00a0: Matin");
});
