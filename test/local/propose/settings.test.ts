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

  it.each<[string, object, string, object | null]>([
    ["no format", {}, "«\u00a0format\u00a0»", FORMAT],
    ["another format", { format: "x" }, "une de ces valeurs\u00a0: dyade-settings/1", FORMAT],
    ["a text for a number", { ...FORMAT, spread: "2" }, "«\u00a0spread\u00a0» attend un nombre", FORMAT],
    [
      "a negative weight",
      { ...FORMAT, criteria: [{ kind: "same", weight: -1 }] },
      "«\u00a0criteria[1].weight\u00a0» attend un nombre d’au moins 0",
      { ...FORMAT, criteria: [{ kind: "same" }] },
    ],
    [
      "an unknown kind",
      { ...FORMAT, criteria: [{ kind: "best" }, { kind: "same" }] },
      "«\u00a0criteria[1].kind\u00a0» attend une de ces valeurs\u00a0: covers",
      { ...FORMAT, criteria: [{ kind: "same" }] },
    ],
    [
      "a wrong item of a list",
      { ...FORMAT, criteria: [{ kind: "same", options: ["a", 2, "b"] }] },
      "«\u00a0criteria[1].options[2]\u00a0»",
      { ...FORMAT, criteria: [{ kind: "same", options: ["a", "b"] }] },
    ],
    [
      "a side that is none",
      { ...FORMAT, mentors: 3, spread: 1 },
      "«\u00a0mentors\u00a0»",
      { ...FORMAT, spread: 1 },
    ],
    ["no object at all", [], "un objet", null],
  ])("with %s has the place named, and what is right is understood", (_, json, words, understood) => {
    const { settings, faults } = understand(json, cli);
    expect(settings).toEqual(understood);
    expect(faults.join("\n")).toContain(words);
  });

  it("has every wrong value told at once", () => {
    const { settings, faults } = understand(
      {
        ...FORMAT,
        spread: -1,
        colour: "b",
        speed: 2,
        mentees: { tab: "Absents", only: { column: 4, values: ["x"] } },
        criteria: [{ weight: 1 }, { kind: "same", need: 0, label: 7 }],
      },
      cli,
    );
    expect(faults).toHaveLength(7);
    expect(settings).toEqual({
      ...FORMAT,
      mentees: { tab: "Absents" },
      criteria: [{ kind: "same" }],
    });
  });
});
