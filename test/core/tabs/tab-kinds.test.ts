import { describe, expect, test } from "vitest";
import { isDyadsTab } from "../../../src/core/tabs/tab-kinds.ts";

const HEADER = ["Statut", "Mentoré·e", "dyade:mentee", "dyade:mentor"];
const STATE = ["2026-03-01 10h00", "", 'dyade 1/1 {"settings":{}}'];

describe("a dyads tab", () => {
  test.each([
    ["by two titles out of sight", { rows: [["Comité"], HEADER] }],
    ["by its state alone", { rows: [STATE] }],
    ["below blank rows, however many", { rows: [...Array.from({ length: 40 }, () => ["", ""]), HEADER] }],
    ["by its tags, whatever is left in it", { rows: [], tags: { run: "r", moment: "", columns: [] } }],
    ["by its name, where its signs are gone", { rows: [["Statut"]], name: "Dyades 2026-11-22 17h44" }],
    ["by the name of a copy", { rows: [], name: "Copie de Dyads 2026-11-22 17.44 (2)" }],
  ])("is known %s", (_, table) => {
    expect(isDyadsTab(table)).toBe(true);
  });

  test.each([
    ["one title out of sight, which somebody may answer", { rows: [["Nom"], ["dyade:mentee"]] }],
    ["words that begin as the state does", { rows: [["Note"], ["dyade 1/2 réussie"]] }],
    ["answers to a form, whatever they say", { rows: [["Nom", "Sujet"], HEADER, STATE], formFed: true }],
    [
      "a tab of ours whose columns are of another kind",
      { rows: [], tags: { run: "r", moment: "", columns: [{ name: "follow-up:note", at: 0 }] } },
    ],
    ["a name without a moment", { rows: [], name: "Dyades de 2026" }],
  ])("is not %s", (_, table) => {
    expect(isDyadsTab(table)).toBe(false);
  });
});
