import { describe, expect, test } from "vitest";
import { changesOf, factsOf, usualPlaced } from "../../../../sidebar/rooms/ways/way-words.ts";
import { guaranteeWords, waysWords } from "../../../../sidebar/room-kit/words.ts";
import type { GuaranteeRule } from "../../../../src/core/programme/settings.ts";
import type { Point } from "../../../../src/core/tradeoffs/tradeoffs.ts";
import type { Way } from "../../../../src/core/tradeoffs/ways.ts";

const GUARANTEE: GuaranteeRule = { role: "mentee", column: "Région", is: "answered", places: 4 };
const TOTAL: Way = { objective: "total", spread: 0 };

const changes = (way: Way, settings: Way & { guarantees?: GuaranteeRule[] } = TOTAL) => ({
  fr: changesOf(way, settings, waysWords("fr")),
  en: changesOf(way, settings, waysWords("en")),
});

describe("what taking a way changes", () => {
  test("is what comes first, and that guaranteed places no longer count", () => {
    const { fr, en } = changes({ objective: "fair", spread: 0 }, { ...TOTAL, guarantees: [GUARANTEE] });
    expect(fr).toEqual([
      "«\u00a0Personne de mal jumelé\u00a0» passe d’abord",
      "vos places garanties ne compteront plus, et restent dans vos règles",
    ]);
    expect(en).toEqual([
      "“Nobody left badly matched” comes first",
      "your guaranteed places will no longer count, and stay in your rules",
    ]);
  });

  test("says nothing of guarantees where there are none, and says that they count again", () => {
    expect(changes({ objective: "fair", spread: 0 }).fr).toHaveLength(1);
    const { fr } = changes(TOTAL, { objective: "stable", spread: 0, guarantees: [GUARANTEE] });
    expect(fr[1]).toBe("vos places garanties compteront de nouveau");
  });

  test("is the limit for each mentor, set, changed and lifted", () => {
    expect(changes({ ...TOTAL, mostEach: 2 }).fr).toEqual([
      "la limite devient 2 mentoré·es par mentor·e (aucune limite aujourd’hui)",
    ]);
    expect(changes({ ...TOTAL, mostEach: 1 }, { ...TOTAL, mostEach: 3 }).en).toEqual([
      "the limit becomes 1 mentee per mentor, instead of 3",
    ]);
    expect(changes(TOTAL, { ...TOTAL, mostEach: 3 }).fr).toEqual([
      "la limite de 3 mentoré·es par mentor·e est retirée",
    ]);
  });

  test("is the sharing of the load, and the score wanted", () => {
    expect(changes({ objective: "floor", floor: 54, spread: 5 }).fr).toEqual([
      "«\u00a0Un score voulu pour toutes les dyades\u00a0» passe d’abord",
      "le score voulu devient 54",
      "le partage de la charge passe de 0 à 5 points",
    ]);
  });
});

test("how many people are placed is said of the most sets, and of each that places others", () => {
  const placing = (...counts: number[]) => usualPlaced(counts.map((placed) => ({ placed })));
  expect(placing(23, 36, 36, 36)).toBe(36);
  expect(placing(36, 35, 36)).toBe(36);
  expect(placing(23, 36)).toBe(36);
  expect(placing(7)).toBe(7);
});

test("a set says how many guaranteed places it keeps, where there are any", () => {
  const point: Point = {
    ...{ placed: 4, mean: 70, worst: 50, firstChoices: 0, busiest: 1, blocking: 0 },
    guaranteed: { kept: 3, places: 4 },
    ways: [TOTAL],
    proven: true,
  };
  const facts = (of: Point) =>
    factsOf(
      of,
      { points: [of], mentees: 4, choosers: 0 },
      waysWords("fr"),
      String,
      guaranteeWords("fr").held,
    );
  expect(facts(point)).toContain("places garanties\u00a0: 3 sur 4");
  expect(facts({ ...point, guaranteed: null }).join()).not.toContain("garanties");
});
