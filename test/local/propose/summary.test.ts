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
  }
});
