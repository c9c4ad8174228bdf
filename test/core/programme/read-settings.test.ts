import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/core/programme/read-settings.ts";

const FORMAT = "dyade-settings/1";

function faults(json: unknown): string[] {
  return readSettings(json)
    .issues.map(({ code, read }) => `${code} ${read ?? ""}`)
    .sort();
}

describe("a settings file", () => {
  it("needs its format alone", () => {
    expect(readSettings({ format: FORMAT })).toEqual({ settings: { format: FORMAT }, issues: [] });
  });

  it("is told all that is wrong with it at once, and the rest is used", () => {
    const { settings, issues } = readSettings({
      format: FORMAT,
      colour: "blue",
      spread: -1,
      objective: "fair",
      mentors: { tab: "M", columns: { email: "Courriel", shoe: "Pointure" } },
      criteria: [
        { kind: "magic", mentee: "A", mentor: "B" },
        { kind: "covers", mentee: "A", mentor: "B", weigth: 3 },
        { mentee: "A" },
      ],
      eligibility: [{ role: "mentor", column: "C", is: "at-least", value: 5, note: "?" }],
    });
    expect(issues.map(({ code, read }) => `${code} ${read ?? ""}`).sort()).toEqual([
      "setting-unknown colour",
      "setting-unknown criteria[1].weigth",
      "setting-unknown eligibility[0].note",
      "setting-unknown mentors.columns.shoe",
      "settings-invalid criteria[0].kind",
      "settings-invalid criteria[2].kind",
      "settings-invalid spread",
    ]);
    expect(settings).toEqual({
      format: FORMAT,
      objective: "fair",
      mentors: { tab: "M", columns: { email: "Courriel" } },
      criteria: [{ kind: "covers", mentee: "A", mentor: "B" }],
      eligibility: [{ role: "mentor", column: "C", is: "at-least", value: 5 }],
    });
  });

  it("says with null that there is none", () => {
    const { settings, issues } = readSettings({
      format: FORMAT,
      language: null,
      linksTab: null,
      eligibility: null,
      criteria: null,
      decisions: { locked: null },
      mentees: { columns: { priority: null, name: null } },
      links: null,
      spread: null,
    });
    expect(issues).toEqual([]);
    expect(settings).toEqual({
      format: FORMAT,
      linksTab: null,
      eligibility: [],
      criteria: [],
      decisions: {},
      mentees: { columns: { priority: null, name: null } },
    });
    const { settings: ahead } = readSettings({
      format: FORMAT,
      criteria: [{ kind: "ahead", mentee: "A", mentor: null, max: null, ladder: null }],
    });
    expect(ahead.criteria).toEqual([{ kind: "ahead", mentee: "A", mentor: null }]);
  });

  it.each([null, [], "x", 3, {}, { format: "dyade-settings/2" }])(
    "of another format is refused: %j",
    (json) => {
      expect(faults(json)).toEqual(["settings-invalid format"]);
    },
  );
});
