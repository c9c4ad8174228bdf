import { expect, test } from "vitest";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";

const codes = (...asked: Parameters<typeof gather>): string[] =>
  gather(...asked).issues.map(({ code }) => code);

test("where all is well nothing is told", () => {
  expect(codes(smallTables())).toEqual([]);
});

test("a decision on somebody who takes no part is told, and names them", () => {
  const { issues } = gather(smallTables(), {
    ...SETTINGS,
    decisions: { locked: [["Chloé Ray", "Luc Gone"]], refused: [["Ève Gone", "Bob Côté"]] },
  });
  expect(issues).toMatchObject([
    { code: "lock-of-nobody", names: ["Chloé Ray", "Luc Gone"] },
    { code: "decision-person-unknown", read: "Ève Gone" },
  ]);
});

test("affinities that no criterion counts are told with their number, at the Links tab", () => {
  const affinity = ["Zoé Lam", "affinité", "Bob Côté"];
  expect(gather(smallTables(affinity)).issues).toMatchObject([
    { code: "affinity-unused", tab: "Liens", count: 1 },
  ]);
  const counted = { label: "Affinités", kind: "affinity", weight: 1 } as const;
  const criteria = [...(SETTINGS.criteria ?? []), counted];
  expect(codes(smallTables(affinity), { ...SETTINGS, criteria })).toEqual([]);
  const off = [...(SETTINGS.criteria ?? []), { ...counted, weight: 0 }];
  expect(codes(smallTables(affinity), { ...SETTINGS, criteria: off })).toContain("affinity-unused");
});

test("a relation that nobody knows is told", () => {
  expect(codes(smallTables(["Zoé Lam", "voisine de", "Bob Côté"]))).toEqual(["relation-unknown"]);
});
