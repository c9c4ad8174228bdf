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
const known = readMentors(data);
const column = (label: string): number => data.columns.findIndex((one) => one.label === label);
const found = (looking: Partial<Looking>): string[] =>
  lookFor(known, { words: "", filters: new Map(), ...looking }).map((at) => data.mentors[at]?.name ?? "");
const filter = (label: string, ...slots: string[]): [number, Set<string>] => [column(label), new Set(slots)];

describe("looking for mentors", () => {
  it("finds all of them where nothing is asked", () => {
    expect(found({})).toHaveLength(23);
    expect(found({ filters: new Map([filter("Langues")]) })).toHaveLength(23);
  });

  it("finds by words in any order, without accents or capitals, in any answer", () => {
    expect(found({ words: "  NOTAIRE trois-rivieres " })).toEqual(["Julie Gagnon"]);
    expect(found({ words: "notaire mars" })).toEqual([]);
  });

  it("asks for one option of each column, and for all columns", () => {
    const either = [slotKey("Shawinigan", ""), slotKey("Nicolet", "")];
    const regions = found({ filters: new Map([filter("Région", ...either)]) });
    const both = found({
      filters: new Map([filter("Région", ...either), filter("Langues", slotKey("Anglais", ""))]),
    });
    expect(regions.length).toBeGreaterThan(both.length);
    expect(both.length).toBeGreaterThan(0);
    for (const name of both) expect(regions).toContain(name);
  });

  it("takes an option with commas for the one it is", () => {
    const finances = slotKey("Finances, comptabilité et fiscalité", "");
    expect(found({ filters: new Map([filter("Sujets", finances)]) })).toContain("Julie Gagnon");
    expect(tally(known, column("Sujets")).get(finances)).toBe(
      found({ filters: new Map([filter("Sujets", finances)]) }).length,
    );
  });

  it("tells the rows of a grid apart", () => {
    const free = filter("Disponibilités", slotKey("Matin", "Jeudi"));
    const names = found({ filters: new Map([free]) });
    expect(names).toContain("Julie Gagnon");
    expect(names).not.toContain("Hélène Roy");
  });

  it("offers filters for options only", () => {
    const labels = filterable(data).map((at) => data.columns[at]?.label);
    expect(labels).toContain("Mode de rencontre");
    expect(labels).not.toContain("Fonction");
    expect(labels).not.toContain("Années");
  });
});
