import { describe, expect, it } from "vitest";
import { type Day, readDay } from "../../../src/core/follow-up/calendar.ts";
import { knownEndings } from "../../../src/core/follow-up/endings-known.ts";
import type { EndedLink } from "../../../src/core/follow-up/ended-links.ts";
import { type Cells, findPair, followUpTab } from "./follow-up-tabs.ts";
import { words } from "./programmes.ts";

const day = (text: string): Day => readDay(text) ?? 0;
const TODAY = day("2026-03-01");
const told: EndedLink = {
  mentee: "zoe@z.example",
  mentor: "Alice Roy",
  ending: { reason: "time", words: "", since: null, on: day("2026-02-20") },
};
const known = (links: readonly EndedLink[], ...rows: readonly Cells[]) =>
  knownEndings(links, followUpTab(...rows), findPair, TODAY, words("fr").ending).map(
    ({ mentee, mentor, ending, inLinks }) => [mentee.name, mentor.name, ending.reason, ending.on, inLinks],
  );
const row = { mentee: "Zoé Lam", mentor: "Alice Roy", endedWhy: "Départ d’une des deux personnes" };

describe("the ends that are known", () => {
  it("are those of the Links tab, of a year at most", () => {
    expect(known([told])).toEqual([["Zoé Lam", "Alice Roy", "time", day("2026-02-20"), true]]);
    const old = { ...told, ending: { ...told.ending, on: day("2025-02-20") } };
    expect(known([old])).toEqual([]);
  });

  it("are those written in the follow-up tab too, today where no day is told", () => {
    expect(known([], row)).toEqual([["Zoé Lam", "Alice Roy", "left", TODAY, false]]);
    expect(known([], { ...row, endedOn: "2026-02-25" })).toEqual([
      ["Zoé Lam", "Alice Roy", "left", day("2026-02-25"), false],
    ]);
  });

  it("are no end of a day far ahead, or before the dyad began; one to come soon is one", () => {
    expect(known([], { ...row, endedOn: "2099-02-25" })).toEqual([]);
    expect(known([], { ...row, since: "2026-02-03", endedOn: "2019-02-25" })).toEqual([]);
    expect(known([], { ...row, since: "2026-02-03", endedOn: "2026-03-20" })).toHaveLength(1);
  });

  it("are told once where both tabs have the same, and twice where the same two ended on another day", () => {
    expect(known([told], row)).toHaveLength(1);
    expect(known([told], { ...row, endedOn: "2026-02-20" })).toHaveLength(1);
    expect(known([told], { ...row, endedOn: "2026-01-05" })).toHaveLength(2);
  });

  it("are told of people who have left, by the names in the tab", () => {
    expect(known([], { ...row, mentee: "Une Absente", menteeKey: "une@absente.example" })).toEqual([
      ["Une Absente", "Alice Roy", "left", TODAY, false],
    ]);
  });
});

describe("a pair", () => {
  it("is found however a name is written, and somebody who left keeps key and e-mail", () => {
    const pair = findPair({ text: "zoe  LAM" }, { text: "Partie", key: "partie@p.example" });
    expect(pair.mentee).toMatchObject({ name: "Zoé Lam", key: "zoe@z.example" });
    expect(pair.mentor).toEqual({
      key: "partie@p.example",
      label: "Partie",
      name: "Partie",
      email: "partie@p.example",
    });
  });
});
