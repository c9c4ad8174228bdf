import { expect, test } from "vitest";
import { possibleMentors } from "../../../src/core/cohort/possible.ts";
import { loadsOf } from "../../../src/core/dyads/loads.ts";
import { alternatives, possibility } from "../../../src/core/dyads/possibilities.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { gather, programme } from "./cohorts.ts";

const words = dyadWords("fr");
const [ADA, BOB, EVE, LUC] = [0, 1, 2, 3];
const [ZOE, MAX] = [0, 1];
// Of what Zoé wants Ada offers all, Bob and Eve half, Luc nothing.
const { cohort } = gather(
  programme(
    [
      ["Ada", 1, "Vente, Relève"],
      ["Bob", 2, "Vente"],
      ["Eve", 1, "Relève"],
      ["Luc", 1, "Finances"],
    ],
    [
      ["Zoé", "Vente, Relève"],
      ["Max", "Finances"],
    ],
  ),
);
const possibleOf = possibleMentors(cohort);
const { ranked } = possibleOf(ZOE, 4);

test("a place is counted from the best, and those whose scores look alike share one", () => {
  const placeOf = (mentor: number): string => possibility(words, possibleOf(ZOE, 0, mentor));
  expect([ADA, BOB, EVE, LUC].map(placeOf)).toEqual([
    "1re possibilité sur 4",
    "2e possibilité sur 4 (ex æquo)",
    "2e possibilité sur 4 (ex æquo)",
    "4e possibilité sur 4",
  ]);
  expect(possibility(words, possibleMentors(cohort, [ADA, BOB])(ZOE, 0, EVE))).toBe("");
});

test("other possibilities say their seats, which are tied, and who has the seats where the mentee has no mentor", () => {
  const loads = loadsOf([{ mentee: MAX, mentor: EVE }]);
  expect(alternatives(cohort, words, { mentee: ZOE, except: ADA, ranked }, loads)).toBe(
    "Bob (ex æquo)\u00a0: 2 places libres · Eve (ex æquo)\u00a0: sa place est prise · Luc\u00a0: 1 place libre",
  );
  expect(alternatives(cohort, words, { mentee: ZOE, except: -1, ranked }, loads)).toBe(
    "Ada\u00a0: 1 place libre · Bob (ex æquo)\u00a0: 2 places libres · Eve (ex æquo), avec Max",
  );
});
