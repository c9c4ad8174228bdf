import { describe, expect, test } from "vitest";
import type { CurrentPairing } from "../../../src/core/desk/priced.ts";
import { rankedSets } from "../../../src/core/matching/index.ts";
import type { SettingsFile } from "../../../src/core/programme/settings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { nearSetsOf, prepareNearSets } from "../../../src/core/tradeoffs/near-sets.ts";
import { deskOf, pairingOf } from "../desk/desks.ts";
import { SETTINGS, programme } from "../dyads/cohorts.ts";

const TABLES = programme(
  [
    ["Ada", 1, "Vente, Relève"],
    ["Bea", 1, "Vente"],
  ],
  [
    ["Lea", "Vente, Relève"],
    ["Max", "Vente"],
  ],
);

function nearSets(pairing: CurrentPairing, settings: Partial<SettingsFile> = {}) {
  const { cohort } = deskOf(TABLES, { ...SETTINGS, ...settings });
  const search = runSteps(prepareNearSets(cohort, pairing));
  const { problem, assignment } = search.reference;
  return nearSetsOf(search, pairing, runSteps(rankedSets(problem, assignment, search.count)));
}

describe("the sets near the current dyads", () => {
  const desk = deskOf(TABLES, SETTINGS);
  const best = pairingOf(desk, [
    [0, 0],
    [1, 1],
  ]);
  const swapped = [
    { mentee: 0, from: 0, to: 1 },
    { mentee: 1, from: 1, to: 0 },
  ];

  test("begin with the current ones where these are the best, then say who moves and what it costs", () => {
    for (const objective of ["total", "fair", "stable", "first-choices"] as const) {
      expect(nearSets(best, { objective })).toEqual([
        { gap: 0, moves: [] },
        { gap: 50, moves: swapped },
      ]);
    }
  });

  test("begin with the best where the current ones are not, and hold the current ones at their place", () => {
    const poor = pairingOf(desk, [
      [0, 1],
      [1, 0],
    ]);
    const [first, second] = nearSets(poor);
    expect(first).toMatchObject({
      gap: 0,
      moves: [
        { mentee: 0, to: 0 },
        { mentee: 1, to: 1 },
      ],
    });
    expect(second).toEqual({ gap: 50, moves: [] });
  });

  test("are ranked by a wanted score where it comes first, and by the total for all that ranks no whole sets", () => {
    // Lea with Ada is 100 and leaves Max nothing; the other way round both have something, 83 in all.
    const tables = programme(
      [
        ["Ada", 1, "Vente, Relève, Finances"],
        ["Bea", 1, "Vente"],
      ],
      [
        ["Lea", "Vente, Relève, Finances"],
        ["Max", "Relève, Export"],
      ],
    );
    const [topics] = SETTINGS.criteria ?? [];
    const criteria = [
      { kind: "covers" as const, ...topics, options: ["Vente", "Relève", "Finances", "Export"] },
    ];
    const firstSet = (settings: Partial<SettingsFile>): [mentor: number, ofMentee: number][] => {
      const given = deskOf(tables, { ...SETTINGS, criteria, ...settings });
      const pairing = pairingOf(given, []);
      const search = runSteps(prepareNearSets(given.cohort, pairing));
      const { problem, assignment } = search.reference;
      const [set] = nearSetsOf(search, pairing, runSteps(rankedSets(problem, assignment, search.count)));
      return (set?.moves ?? []).map(({ mentee, to }) => [to, mentee]);
    };
    const [best, both] = [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ];
    for (const objective of ["total", "fair", "stable"] as const)
      expect(firstSet({ objective })).toEqual(best);
    expect(firstSet({ objective: "floor", floor: 30 })).toEqual(both);
    expect(firstSet({ objective: "floor", floor: 90 })).toEqual(best);
  });

  test("keep what is decided", () => {
    expect(nearSets({ ...best, locked: [[0, 0]] })).toEqual([{ gap: 0, moves: [] }]);
  });

  test("say which guaranteed places they lose that could be kept, and never call that a rank", () => {
    const tables = programme(
      [["Ada", 1, "Vente"]],
      [
        ["Lea", "Vente"],
        ["Max", "Relève, Vente"],
      ],
    );
    const rule = { role: "mentee", column: "Sujets", is: "one-of", value: ["Relève"], places: 2 } as const;
    const guarantees = [{ ...rule, value: [...rule.value] }];
    const { cohort } = deskOf(tables, { ...SETTINGS, guarantees });
    const current = pairingOf({ ...desk, cohort }, [[1, 0]]);
    const search = runSteps(prepareNearSets(cohort, current));
    const { problem, assignment } = search.reference;
    const [best, now] = nearSetsOf(search, current, runSteps(rankedSets(problem, assignment, search.count)));
    expect(best).toMatchObject({
      gap: 0,
      guaranteed: { kept: 0, places: 1, lost: [{ rule: { column: "Sujets" }, kept: 0, most: 1 }] },
    });
    // Nobody else answered so: the second place is counted in no set.
    expect(now).toMatchObject({ gap: 50, moves: [], guaranteed: { kept: 1, places: 1, lost: [] } });
  });
});
