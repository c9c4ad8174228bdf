import { describe, expect, it } from "vitest";
import { cli } from "../../../src/core/messages/fr/cli.ts";
import { understand } from "../../../src/local/propose/settings.ts";

const FORMAT = { format: "dyade-settings/1" };

describe("a settings file", () => {
  it("is taken as it is when nothing is wrong", () => {
    const settings = { ...FORMAT, objective: "fair", linksTab: null };
    expect(understand(settings, cli)).toEqual({ settings, faults: [] });
  });

  it("has every unknown key told, and the rest understood", () => {
    const read = understand({ ...FORMAT, speed: 1, mentors: { tab: "A", colour: "b" }, spread: 2 }, cli);
    expect(read.faults).toEqual([
      "Réglages\u00a0: la clé «\u00a0mentors.colour\u00a0» n’existe pas.",
      "Réglages\u00a0: la clé «\u00a0speed\u00a0» n’existe pas.",
    ]);
    expect(read.settings).toEqual({ ...FORMAT, mentors: { tab: "A" }, spread: 2 });
  });

  it.each<[string, object, string]>([
    ["no format", {}, "«\u00a0format\u00a0»"],
    ["another format", { format: "x" }, "une de ces valeurs\u00a0: dyade-settings/1"],
    ["a text for a number", { ...FORMAT, spread: "2" }, "«\u00a0spread\u00a0» attend un nombre"],
    [
      "a negative weight",
      { ...FORMAT, criteria: [{ kind: "same", weight: -1 }] },
      "«\u00a0criteria[1].weight\u00a0» attend un nombre d’au moins 0",
    ],
    [
      "an unknown kind",
      { ...FORMAT, criteria: [{ kind: "best" }] },
      "«\u00a0criteria[1].kind\u00a0» attend une de ces valeurs\u00a0: covers",
    ],
    ["no object at all", [], "un objet"],
  ])("is refused for %s, naming the place", (_, json, words) => {
    const { settings, faults } = understand(json, cli);
    expect(settings).toBeNull();
    expect(faults.join("\n")).toContain(words);
  });
});
