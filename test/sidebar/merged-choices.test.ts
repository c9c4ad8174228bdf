import { expect, test } from "vitest";
import { mergedChoices } from "../../sidebar/merged-choices.ts";
import type { GuaranteeRule, SettingsFile } from "../../src/core/programme/settings.ts";
import { kept } from "./small-workbook.ts";

const NICOLET: GuaranteeRule = {
  ...{ role: "mentee", column: "Région", is: "one-of", value: ["Nicolet"], places: 5 },
};
const ESTRIE: GuaranteeRule = { ...NICOLET, value: ["Estrie"], places: 2 };
const BASE = kept({ spread: 1, links: { sameManager: "caution", past: "caution" }, guarantees: [NICOLET] });

const merge = (mine: SettingsFile, theirs: SettingsFile) => mergedChoices({ base: BASE, mine, theirs });

test("choices changed here and choices that others kept hold together", () => {
  const merged = merge(
    { ...BASE, objective: "stable" },
    { ...BASE, mostEach: 1, links: { sameManager: "conflict", past: "caution" }, term: 6 },
  );
  expect(merged).toEqual({
    ...BASE,
    ...{ objective: "stable", mostEach: 1, term: 6, links: { sameManager: "conflict", past: "caution" } },
  });
});

test("of one choice with several parts, each part holds that one of the two changed", () => {
  const links = { sameManager: "conflict", past: "ignore" } as const;
  const merged = merge(
    { ...BASE, links: { ...links, past: "caution" } },
    { ...BASE, links: { ...links, sameManager: "caution" } },
  );
  expect(merged.links).toEqual(links);
});

test("what both changed is as it was chosen here", () => {
  expect(merge({ ...BASE, spread: 3 }, { ...BASE, spread: 9 }).spread).toBe(3);
});

test("a choice taken back here is taken back, and one that others took back stays so", () => {
  const { spread: _spread, ...without } = BASE;
  expect("spread" in merge(without, BASE)).toBe(false);
  expect("spread" in merge({ ...BASE, objective: "fair" }, without)).toBe(false);
});

test("guarantees that both added are all kept, those taken out by either are gone", () => {
  const added: GuaranteeRule = { ...NICOLET, value: ["Lévis"], places: 1 };
  expect(
    merge({ ...BASE, guarantees: [NICOLET, ESTRIE] }, { ...BASE, guarantees: [NICOLET, added] }).guarantees,
  ).toEqual([NICOLET, added, ESTRIE]);
  expect(merge({ ...BASE, guarantees: [] }, { ...BASE, guarantees: [NICOLET, added] }).guarantees).toEqual([
    added,
  ]);
  expect(merge({ ...BASE, guarantees: [NICOLET, ESTRIE] }, { ...BASE, guarantees: [] }).guarantees).toEqual([
    ESTRIE,
  ]);
});

test("criteria and rules on who may take part stay as chosen here, for their tab is written by cell", () => {
  const criteria = [{ label: "Région", kind: "same" as const, mentee: "Région", mentor: "Région" }];
  expect(merge({ ...BASE, criteria }, { ...BASE, criteria: [] }).criteria).toEqual(criteria);
  expect(merge(BASE, { ...BASE, criteria }).criteria).toBeUndefined();
});
