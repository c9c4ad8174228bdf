import { describe, expect, it } from "vitest";
import type { PageData } from "../../../src/core/directory/page-data.ts";
import {
  type Looking,
  filterable,
  lookFor,
  readMentors,
  slotKey,
  tally,
} from "../../../sidebar/directory-page/looking.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { WORDS, sampleProgramme } from "../../core/directory/programmes.ts";

const data: PageData = directoryData(sampleProgramme(), { agreed: true }, WORDS);
const mentors = readMentors(data);
const column = (label: string): number => data.columns.findIndex((candidate) => candidate.label === label);
const names = (looking: Partial<Looking>): string[] =>
  lookFor(mentors, { words: "", filters: new Map(), ...looking }).map((at) => data.mentors[at]?.name ?? "");
const filter = (label: string, ...slots: string[]): [number, Set<string>] => [column(label), new Set(slots)];

describe("looking for mentors", () => {
  it("finds all of them where nothing is asked", () => {
    expect(names({})).toHaveLength(23);
    expect(names({ filters: new Map([filter("Langues")]) })).toHaveLength(23);
  });

  it("finds by words in any order, without accents or capitals, in any answer", () => {
    expect(names({ words: "  NOTAIRE trois-rivieres " })).toEqual(["Julie Gagnon"]);
    expect(names({ words: "notaire mars" })).toEqual([]);
  });

  it("asks for one option of each column, and for all columns", () => {
    const either = [slotKey("Shawinigan", ""), slotKey("Nicolet", "")];
    const regions = names({ filters: new Map([filter("Région", ...either)]) });
    const both = names({
      filters: new Map([filter("Région", ...either), filter("Langues", slotKey("Anglais", ""))]),
    });
    expect(regions.length).toBeGreaterThan(both.length);
    expect(both.length).toBeGreaterThan(0);
    for (const name of both) expect(regions).toContain(name);
  });

  it("takes an option with commas for the one it is", () => {
    const finances = slotKey("Finances, comptabilité et fiscalité", "");
    expect(names({ filters: new Map([filter("Sujets", finances)]) })).toContain("Julie Gagnon");
    expect(tally(mentors, column("Sujets")).get(finances)).toBe(
      names({ filters: new Map([filter("Sujets", finances)]) }).length,
    );
  });

  it("tells the rows of a grid apart", () => {
    const free = filter("Disponibilités", slotKey("Matin", "Jeudi"));
    const matches = names({ filters: new Map([free]) });
    expect(matches).toContain("Julie Gagnon");
    expect(matches).not.toContain("Hélène Roy");
  });

  it("offers numbers as brackets, which hold each mentor once", () => {
    const at = column("Années");
    const { options } = data.columns[at] ?? { options: [] };
    expect(options).toHaveLength(5);
    const counts = tally(mentors, at);
    const held = options.map((option) => counts.get(slotKey(option, "")) ?? 0);
    expect(held.every((number) => number > 0)).toBe(true);
    expect(held.reduce((sum, number) => sum + number, 0)).toBe(23);
    // Hélène Roy has 31 years of experience
    const hers =
      options.find((option) => /^\d+–\d+$/.test(option) && Number(option.split("–")[1]) >= 31) ?? "";
    expect(names({ filters: new Map([filter("Années", slotKey(hers, ""))]) })).toContain("Hélène Roy");
  });

  it("offers filters for options and brackets only", () => {
    const labels = filterable(data).map((at) => data.columns[at]?.label);
    expect(labels).toContain("Mode de rencontre");
    expect(labels).not.toContain("Fonction");
    expect(labels).toContain("Années");
  });
});
