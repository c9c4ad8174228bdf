import { describe, expect, test } from "vitest";
import type { GuaranteeFacts } from "../../../src/core/dyads/guarantee-words.ts";
import { guarantees as english } from "../../../src/core/messages/en/guarantees.ts";
import { guarantees as french } from "../../../src/core/messages/fr/guarantees.ts";
import type { GuaranteeRule } from "../../../src/core/programme/settings.ts";

const rule = (is: GuaranteeRule["is"], value?: GuaranteeRule["value"], places = 3): GuaranteeRule => ({
  role: "mentee",
  column: "Région",
  is,
  places,
  ...(value === undefined ? {} : { value }),
});

const facts = (more: Partial<GuaranteeFacts> = {}): GuaranteeFacts => ({
  rule: rule("one-of", ["Nicolet"]),
  kept: 3,
  people: 6,
  cost: null,
  displaced: [],
  admitted: [],
  overridesPriority: false,
  taken: null,
  doubts: [],
  ...more,
});

test("a group is named by its answers, then by the question", () => {
  const named = ({ group }: typeof french) => [
    group(rule("one-of", ["Nicolet", "Laval"])),
    group(rule("not-one-of", ["Laval"])),
    group(rule("at-least", 5)),
    group(rule("at-most", 5)),
    group(rule("answered")),
  ];
  expect(named(french)).toEqual([
    "Nicolet ou Laval (Région)",
    "Région, sauf Laval",
    "Région, au moins 5",
    "Région, au plus 5",
    "Région, rempli",
  ]);
  expect(named(english)).toEqual([
    "Nicolet or Laval (Région)",
    "Région, other than Laval",
    "Région, at least 5",
    "Région, at most 5",
    "Région, filled in",
  ]);
});

describe("what became of a guarantee", () => {
  test("kept anyway", () => {
    expect(french.kept(facts({ kept: 4 }))).toBe(
      "Nicolet (Région)\u00a0– 3 places garanties, 4 obtenues. Aucune autre dyade n’en est changée.",
    );
    expect(english.kept(facts({ kept: 4 }))).toBe(
      "Nicolet (Région) – 3 guaranteed places, 4 given. No other dyad changes for it.",
    );
  });

  test("at a price, however small, with those who give way", () => {
    const paid = facts({
      cost: 4.23,
      displaced: ["Ana", "Luc", "Max", "Noa", "Zoé"],
      admitted: ["Éli"],
      overridesPriority: true,
    });
    expect(french.kept(paid)).toBe(
      "Nicolet (Région)\u00a0– 3 places garanties. Coût\u00a0: 4,2 points en tout. Ana, Luc, Max et 2 autres laissent leur place à Éli. Une personne plus prioritaire laisse ainsi sa place.",
    );
    expect(english.kept(paid)).toBe(
      "Nicolet (Région) – 3 guaranteed places. Cost: 4.2 points in all. Ana, Luc, Max and 2 others give up their places to Éli. Somebody of a higher priority gives way.",
    );
    expect(french.kept(facts({ cost: 0.01 }))).toContain("moins de 0,1 point");
    expect(english.kept(facts({ cost: 1 }))).toContain("Cost: 1 point in all.");
  });

  test("that moves dyads and leaves the total as it is costs nothing, however the sum is rounded", () => {
    const free = (cost: number) => facts({ cost, displaced: ["Ana"], admitted: ["Éli"] });
    for (const cost of [0, 4e-14, -4e-14]) {
      expect(french.kept(free(cost))).toBe(
        "Nicolet (Région)\u00a0– 3 places garanties. Elle ne coûte rien\u00a0: le total des scores reste égal. Ana laisse sa place à Éli.",
      );
      expect(english.kept(free(cost))).toContain("It costs nothing: the total of the scores stays the same.");
      expect(french.inTab(free(cost))).toBe("places garanties, Nicolet (Région)\u00a0: 3 sur 3");
    }
  });

  test("that only priorities pay costs no point, and says by how much the total rises", () => {
    const free = facts({ cost: -2, displaced: ["Ana"], admitted: ["Éli"], overridesPriority: true });
    expect(french.kept(free)).not.toContain("Coût");
    expect(french.kept(free)).toContain(
      "Elle ne coûte rien\u00a0: le total des scores monte même (2 points de plus).",
    );
    expect(english.kept(free)).toContain(
      "It costs nothing: the total of the scores even rises (2 points more). Ana gives up a place to Éli.",
    );
  });

  test("not kept in full, and why", () => {
    const lacking = (taken: GuaranteeFacts["taken"]) => facts({ kept: 1, taken });
    expect(french.kept(lacking([]))).toBe(
      "Nicolet (Région)\u00a0– 1 sur 3 places garanties. Pour les autres, aucun·e mentor·e permis·e n’a de place.",
    );
    expect(french.kept(lacking(["Ana", "Luc"]))).toContain("seul·es Ana et Luc sont permis·es");
    expect(english.kept(lacking(["Ana"]))).toContain("only Ana is allowed");
    expect(french.kept(lacking("limit"))).toContain(
      "Pour les autres, la limite de mentoré·es par mentor·e ne laisse plus de place.",
    );
    expect(english.kept(lacking("limit"))).toContain(
      "For the others, the limit of mentees for each mentor leaves no place.",
    );
    expect(english.kept(lacking("shared"))).toContain("already count for another guarantee");
  });

  test("not kept at all speaks of no others", () => {
    for (const taken of [[], ["Ana"], ["Ana", "Luc"], "limit"] as const)
      for (const { kept } of [french, english])
        expect(kept(facts({ kept: 0, taken }))).not.toMatch(/les autres|the others/);
    expect(french.kept(facts({ kept: 0, taken: ["Ana"] }))).toContain(
      "0 sur 3 places garanties. Seul·e Ana est permis·e, et ses places vont déjà",
    );
    expect(english.kept(facts({ kept: 0, taken: [] }))).toContain("No mentor who is allowed has a place.");
  });

  test("larger than its group says how many it is of, and whether they have a place", () => {
    const asked = (kept: number, people: number) => facts({ kept, people, rule: rule("answered", [], 30) });
    expect(french.kept(asked(5, 5))).toBe(
      "Région, rempli\u00a0– 5 sur 30 places garanties. Le groupe compte 5 personnes, et toutes ont leur place.",
    );
    expect(french.kept(asked(1, 1))).toContain("Le groupe compte 1 personne, qui a sa place.");
    expect(french.kept({ ...asked(4, 5), taken: [] })).toContain(
      "Le groupe compte 5 personnes. Pour les autres, aucun·e mentor·e permis·e n’a de place.",
    );
    expect(english.kept(asked(5, 5))).toBe(
      "Région, filled in – 5 of 30 guaranteed places. The group has 5 people, and all have a place.",
    );
    expect(french.inTab(asked(5, 5))).toBe("places garanties, Région, rempli\u00a0: 5 sur 30, groupe de 5");
    expect(english.inTab(asked(5, 5))).toContain("5 of 30, a group of 5");
    expect(english.kept(asked(1, 2))).toContain("The group has 2 people.");
  });

  test("of an answer that nobody gave says so", () => {
    expect(french.kept(facts({ kept: 0, people: 0 }))).toBe(
      "Nicolet (Région)\u00a0– 0 sur 3 places garanties. Personne n’a répondu ainsi.",
    );
    expect(french.inTab(facts({ kept: 0, people: 0 }))).toContain("0 sur 3, personne n’a répondu ainsi");
    expect(english.kept(facts({ kept: 0, people: 0 }))).toContain("Nobody answered so.");
  });

  test("of a question that is not asked waits for it", () => {
    const unasked = facts({ kept: 0, taken: "unasked" });
    expect(french.kept(unasked)).toBe(
      "Nicolet (Région)\u00a0– 0 sur 3 places garanties. La question n’est plus posée\u00a0: la garantie attend qu’elle revienne, et ne compte pour personne.",
    );
    expect(english.kept(unasked)).toContain("The question is no longer asked");
    expect(french.inTab(unasked)).toBe(
      "places garanties, Nicolet (Région)\u00a0: question qui n’est plus posée",
    );
    expect(english.inTab(unasked)).toBe("guaranteed places, Nicolet (Région): question no longer asked");
  });
});

test("together, and in the first row of the tab", () => {
  expect([french.inAll(6), french.inAll(0), english.inAll(1.5)]).toEqual([
    "Ensemble, ces garanties coûtent 6 points.",
    "Ensemble, ces garanties ne coûtent rien\u00a0: le total des scores reste égal.",
    "Together, these guarantees cost 1.5 points.",
  ]);
  expect(french.inAll(-1)).toContain("monte même (1 point de plus)");
  expect(english.inAll(-1)).toContain("even rises (1 point more)");
  expect(french.inTab(facts({ cost: 4.2 }))).toBe(
    "places garanties, Nicolet (Région)\u00a0: 3 sur 3 (4,2 points)",
  );
  expect(english.inTab(facts())).toBe("guaranteed places, Nicolet (Région): 3 of 3");
});

describe("an answer that leaves something to be settled", () => {
  const near = { text: "Nicolet (ville)", people: 2 };

  test("is told with how many give the other one, and that this does not count meanwhile", () => {
    const doubt = { answer: "Nicolet", people: 3, near };
    expect(french.doubt(doubt)).toBe(
      "2 personnes ont répondu «\u00a0Nicolet (ville)\u00a0»\u00a0: est-ce le même groupe que «\u00a0Nicolet\u00a0»? En attendant, cette réponse ne compte pas.",
    );
    expect(english.doubt({ ...doubt, near: { ...near, people: 1 } })).toBe(
      "1 person answered “Nicolet (ville)”: is that the same group as “Nicolet”? Meanwhile, that answer does not count.",
    );
  });

  test("is told where nobody gives it", () => {
    expect(french.doubt({ answer: "Nicolet", people: 0, near: null })).toBe(
      "Personne n’a répondu «\u00a0Nicolet\u00a0».",
    );
    expect(english.doubt({ answer: "Nicolet", people: 0, near })).toMatch(
      /^Nobody answered “Nicolet”\. 2 people answered/,
    );
  });

  test("is told with what became of the guarantee, and shortly in the tab", () => {
    const doubts = [{ answer: "Nicolet", people: 3, near }];
    expect(french.kept(facts({ doubts }))).toMatch(/Dites-le dans Règles du jumelage\.$/);
    expect(english.kept(facts({ doubts: [{ answer: "Nicolet", people: 0, near: null }] }))).toMatch(
      /Nobody answered “Nicolet”\. Check that answer in Pairing rules\.$/,
    );
    expect(french.inTab(facts({ doubts }))).toBe(
      "places garanties, Nicolet (Région)\u00a0: 3 sur 3, une réponse est à vérifier",
    );
    expect(english.inTab(facts({ doubts, cost: 2 }))).toBe(
      "guaranteed places, Nicolet (Région): 3 of 3 (2 points), an answer is to be checked",
    );
  });
});
