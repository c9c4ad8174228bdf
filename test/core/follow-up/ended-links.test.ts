import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/core/follow-up/calendar.ts";
import { endedLinks, linkRow } from "../../../src/core/follow-up/ended-links.ts";
import type { Ending } from "../../../src/core/follow-up/ending.ts";
import type { Party } from "../../../src/core/follow-up/followed-pair.ts";
import { handMade } from "../workbooks.ts";
import { words } from "./programmes.ts";

const LANGUAGES = [words("fr").ending, words("en").ending];
const party = (name: string, email: string, label = name): Party => ({
  key: email || name,
  label,
  name,
  email,
});
const zoe = party("Zoé Lam", "zoe@z.example");
const alice = party("Alice Roy", "alice@a.example");
const ending: Ending = {
  reason: "fit",
  words: "Deux rythmes",
  since: readDay("2026-02-03"),
  on: readDay("2026-03-01") ?? 0,
};
const links = (...rows: string[][]) =>
  handMade("Liens", ["Personne", "Relation", "Autre personne", "Note"], ...rows);

describe("the row of a dyad that ended", () => {
  it("is read back as the same end, in both languages", () => {
    for (const language of LANGUAGES) {
      const row = linkRow({ mentee: zoe, mentor: alice }, ending, language);
      expect(endedLinks(links(row), LANGUAGES)).toEqual([
        { mentee: "Zoé Lam <zoe@z.example>", mentor: "Alice Roy <alice@a.example>", ending },
      ]);
    }
  });

  it("is read back from an org chart too", () => {
    for (const language of LANGUAGES) {
      const chart = handMade(
        "Liens",
        ["Gestionnaire", "Employé"],
        ["Zoé", "Ana"],
        linkRow({ mentee: zoe, mentor: alice }, ending, language),
      );
      expect(endedLinks(chart, LANGUAGES)).toMatchObject([{ mentee: "Zoé Lam <zoe@z.example>", ending }]);
    }
  });

  it("names people as the Links tab finds them: by e-mail where there is one, else by label", () => {
    const [mentee, , mentor] = linkRow(
      { mentee: party("Alex", "", "Alex (2)"), mentor: party("m@m.example", "m@m.example") },
      ending,
      words("fr").ending,
    );
    expect([mentee, mentor]).toEqual(["Alex (2)", "m@m.example"]);
  });
});

describe("the ends that the Links tab tells", () => {
  const row = linkRow({ mentee: zoe, mentor: alice }, ending, words("fr").ending);

  it("are found wherever the columns stand", () => {
    const turned = handMade("Liens", ["Note", "Autre personne", "Relation", "Personne"], [...row].reverse());
    expect(endedLinks(turned, LANGUAGES)[0]?.mentee).toBe("Zoé Lam <zoe@z.example>");
  });

  it("are none of other relations, and none whose note a person wrote", () => {
    const [mentee = "", , mentor = "", note = ""] = row;
    expect(endedLinks(links([mentee, "collègue", mentor, note]), LANGUAGES)).toEqual([]);
    expect(endedLinks(links([mentee, "dyade passée", mentor, "en 2024"]), LANGUAGES)).toEqual([]);
    expect(endedLinks(null, LANGUAGES)).toEqual([]);
  });
});
