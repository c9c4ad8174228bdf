import { describe, expect, it } from "vitest";
import {
  type ColumnUse,
  USES,
  useOfColumn,
  withColumnUse,
  withFirstUses,
} from "../../../src/core/desk/coordination-uses.ts";
import type { EligibilityRule, SettingsFile } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { handMade, snapshotOf, tab } from "../workbooks.ts";

const TITLE = "Places ce trimestre";
const TABLES = [
  tab(
    "Mentors",
    ["Nom", "Courriel", "Sujets", "Années"],
    ["Ada Moss", "ada@x.example", "Vente", 3],
    ["Ben Nash", "ben@x.example", "Vente", 9],
  ),
  tab("Mentorés", ["Nom", "Courriel", "Sujets"], ["Eva Roy", "eva@x.example", "Vente"]),
  handMade(
    "Coordination",
    ["Courriel", "Nom", TITLE, "Formation"],
    ["ada@x.example", "", 3, "x"],
    ["eva@x.example", "", 1, ""],
  ),
];
const RULE: EligibilityRule = { role: "mentor", column: "Années", is: "at-least", value: 2 };
const read = (choices: SettingsFile) => {
  const { outline, programme } = setUp(snapshotOf(TABLES, choices));
  if (outline.settings === null) throw new Error("The tables cannot be read.");
  return { settings: outline.settings, programme };
};
const start: SettingsFile = { format: "dyade-settings/1", spread: 2, mentors: { tab: "Mentors" } };
const choose = (choices: SettingsFile, title: string, use: ColumnUse): SettingsFile =>
  withColumnUse(choices, { tab: "Coordination", title, use, rules: read(choices).settings.eligibility });

describe("a column of the Coordination tab", () => {
  it("serves what it is called in a new tab, if no form has a column of that name", () => {
    const { settings } = read(start);
    const header = ["Courriel", "Nom", TITLE, "Priorité", "Formation", "Note"];
    const usesOf = (titles: readonly string[]): ColumnUse[] => {
      const choices = withFirstUses(start, { tab: "Coordination", titles, header, settings });
      return [TITLE, "Priorité", "Formation"].map((title) => useOfColumn(title, read(choices).settings));
    };
    expect(usesOf([TITLE, "Formation"])).toEqual(["seats", "none", "none"]);
    expect(usesOf([])).toEqual(["none", "none", "none"]);
  });

  it("serves what was chosen, and what it served before no more", () => {
    let choices: SettingsFile = start;
    for (const use of [...USES, ...[...USES].reverse()]) {
      choices = choose(choices, TITLE, use);
      expect(useOfColumn(TITLE, read(choices).settings)).toBe(use);
      expect(useOfColumn("Formation", read(choices).settings)).toBe("none");
    }
    expect(read(choices).settings).toEqual(read(start).settings);
  });

  it("gives places, a priority, or says who takes part", () => {
    const mentors = (use: ColumnUse) =>
      read(choose(start, TITLE, use)).programme?.mentors.people.map(({ name, capacity }) => [name, capacity]);
    expect(mentors("seats")).toEqual([
      ["Ada Moss", 3],
      ["Ben Nash", 1],
    ]);
    expect(mentors("mentors")).toEqual([["Ada Moss", 1]]);
    expect(read(choose(start, TITLE, "priority")).programme?.mentees.people[0]?.priority).toBe(1);
  });

  it("takes the places over from another column", () => {
    const choices = choose(choose(start, TITLE, "seats"), "Formation", "seats");
    expect(useOfColumn(TITLE, read(choices).settings)).toBe("none");
    expect(useOfColumn("Formation", read(choices).settings)).toBe("seats");
  });

  it("leaves rules and all other choices as they are, and writes no rule where none changes", () => {
    const ruled = { ...start, eligibility: [RULE] };
    expect(choose(ruled, TITLE, "mentees").eligibility).toEqual([
      RULE,
      { role: "mentee", column: TITLE, is: "answered" },
    ]);
    expect(choose(choose(ruled, TITLE, "mentees"), TITLE, "none")).toEqual(ruled);
    expect(choose(start, TITLE, "seats").eligibility).toBeUndefined();
    expect(choose(start, TITLE, "none")).toEqual(start);
  });

  it("is read again where the choices had put the tab aside", () => {
    const aside = { ...start, coordinationTab: null };
    expect(choose(aside, TITLE, "seats").coordinationTab).toBe("Coordination");
    expect(choose(aside, TITLE, "none").coordinationTab).toBeNull();
  });

  it("serves something else where a criterion or another rule names it, or two things at once", () => {
    const criteria = [{ kind: "near" as const, mentee: TITLE, mentor: TITLE }];
    expect(useOfColumn(TITLE, read({ ...start, criteria }).settings)).toBe("other");
    const rated = { ...start, eligibility: [{ ...RULE, column: TITLE }] };
    expect(useOfColumn(TITLE, read(rated).settings)).toBe("other");
    const guarantees = [{ role: "mentee" as const, column: TITLE, is: "answered" as const, places: 1 }];
    expect(useOfColumn(TITLE, read({ ...start, guarantees }).settings)).toBe("other");
    const twice = {
      ...choose(start, TITLE, "seats"),
      eligibility: [{ role: "mentor", column: TITLE, is: "answered" }],
    };
    expect(useOfColumn(TITLE, read(twice as SettingsFile).settings)).toBe("other");
  });
});
