import { expect, test } from "vitest";
import { countDyads, decidedOf } from "../../../src/core/home/dyad-counts.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { gather, programme } from "../dyads/cohorts.ts";
import { editedRow } from "../dyads/tabs.ts";

const { cohort } = gather(
  programme(
    [
      ["Ana", 2, "a"],
      ["Bob", 2, "b"],
    ],
    [
      ["Zoe", "a"],
      ["Yan", "b"],
      ["Xia", "a"],
      ["Wei", "b"],
      ["Vic", "a"],
      ["Uma", "a"],
    ],
  ),
);
const row = (status: string, mentee: string, mentor: string) => editedRow(mentee, mentor, { status });
const countsOf = (...rows: ReturnType<typeof row>[]) => countDyads({ rows }, cohort, dyadWords("fr"));

test("each mentee counts once, by the row that says the most", () => {
  const counts = countsOf(
    row("Confirmée", "Zoe", "Ana"),
    row("Refusée", "Yan", "Bob"),
    row("À discuter", "Xia", "Ana"),
    row("À placer", "Wei", ""),
    // Refused, then given another mentor below
    row("Refusée", "Vic", "Ana"),
    row("Proposée", "Vic", "Bob"),
  );
  expect(counts).toEqual({
    dyads: 4,
    confirmed: 1,
    refused: 1,
    toDiscuss: 1,
    unplaced: 2,
    newcomers: 1,
    toMend: 0,
  });
  expect(decidedOf(counts)).toBe(2);
});

test("a locked dyad still waits for its yes, and a status of people's own is no decision", () => {
  expect(decidedOf(countsOf(row("Verrouillée", "Zoe", "Ana"), row("On verra", "Yan", "Bob")))).toBe(0);
});

test("who takes no part any more, and a blank row, do not count", () => {
  const counts = countsOf(
    row("Confirmée", "Partie", "Ana"),
    row("Confirmée", "Zoe", "Parti"),
    row("", "", ""),
  );
  expect(counts).toEqual({
    dyads: 0,
    confirmed: 0,
    refused: 0,
    toDiscuss: 0,
    unplaced: 0,
    newcomers: 5,
    toMend: 2,
  });
});

test("who takes no part for now is known by the key, and a name that is nobody's is to be mended", () => {
  const away = { ...row("Confirmée", "Partie", "Ana"), menteeKey: "partie@x.example" };
  const typed = { ...row("Proposée", "Zoe", "Annna"), menteeKey: "zoe@x.example" };
  expect(countsOf(away, typed)).toMatchObject({ newcomers: 5, toMend: 1 });
});
