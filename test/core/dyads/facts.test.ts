import { expect, test } from "vitest";
import { factsOf, isToReview } from "../../../src/core/dyads/facts.ts";
import { cellsOf } from "../../../src/core/dyads/row.ts";
import type { SheetRow } from "../../../src/core/dyads/sheet.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";

const row = (values: Parameters<typeof cellsOf>[0], level: SheetRow["level"] = "ok"): SheetRow => ({
  ...{ cells: cellsOf(values), level, note: "", choices: [] },
});
const facts = (...rows: SheetRow[]) => factsOf(rows, dyadWords("fr"));

test("a tab says its dyads, those to place and those of which something is to be looked at", () => {
  expect(
    facts(
      row({ status: "Confirmée", mentee: "Zoé", menteeKey: "z", mentor: "Bob" }),
      row({ status: "Proposée", mentee: "Ana", menteeKey: "a", mentor: "Luc" }, "caution"),
      row({ status: "Proposée", mentee: "Max", menteeKey: "m", mentor: "Luc", watch: "Peu de réponses" }),
      row({ status: "À placer", mentee: "Ian", menteeKey: "i" }),
      row({}),
    ),
  ).toEqual({ dyads: 3, toPlace: 1, toReview: 2 });
});

test("whoever was refused is to place, unless another row has a mentor for them, however the name is written", () => {
  const refused = row({ status: "refusee", mentee: "Zoé", menteeKey: "z", mentor: "Bob" });
  expect(facts(refused)).toMatchObject({ dyads: 0, toPlace: 1 });
  const again = row({ status: "Proposée", mentee: "zoé lam", menteeKey: "z", mentor: "Luc" });
  expect(facts(refused, again)).toMatchObject({ dyads: 1, toPlace: 0 });
});

test("names that are nobody's count one each", () => {
  expect(facts(row({ mentee: "Nemo" }), row({ mentee: "Ariel" }))).toMatchObject({ toPlace: 2 });
});

test("a level or a text is to be looked at", () => {
  expect([row({}), row({}, "unknown"), row({ watch: "x" })].map(isToReview)).toEqual([false, true, true]);
});
