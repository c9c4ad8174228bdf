import { expect, test } from "vitest";
import { summarise } from "../../../src/local/propose/summary.ts";
import { readerOf } from "../../../src/local/reader.ts";
import { proposed, snapshotOf } from "../../core/workbooks.ts";
import { SETTINGS, smallTables } from "../../core/dyads/cohorts.ts";

const { proposal } = proposed(snapshotOf(smallTables(), SETTINGS));

test("no better set exists, says the summary, where it is proven and only there", () => {
  for (const { words } of [readerOf({ LANG: "fr_CA.UTF-8" }), readerOf({ LANG: "en_CA.UTF-8" })]) {
    expect(summarise(proposal, words)).toContain(words.proven.total);
    const unproven = { ...proposal, proof: { optimal: false, bound: 90, gap: 10 } };
    expect(summarise(unproven, words)).not.toContain(words.proven.total);
    expect(summarise(proposal, words)).not.toContain(words.amongGuaranteed);
  }
});

test("guarantees stand in the summary with what they cost, and the proof is of dyads that keep them", () => {
  const guarantees = [
    { role: "mentee" as const, column: "Sujets", is: "answered" as const, places: 1 },
    { role: "mentee" as const, column: "Nom", is: "answered" as const, places: 0 },
  ];
  const kept = proposed(snapshotOf(smallTables(), { ...SETTINGS, guarantees })).proposal;
  for (const { words } of [readerOf({ LANG: "fr_CA.UTF-8" }), readerOf({ LANG: "en_CA.UTF-8" })]) {
    const summary = summarise(kept, words);
    expect(summary).toContain(words.guarantees(2));
    expect(summary).toContain("Sujets, rempli\u00a0– 1 place garantie");
    expect(summary).toContain(words.amongGuaranteed);
  }
});
