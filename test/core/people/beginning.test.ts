import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWords } from "../../../src/core/follow-up/ending.ts";
import { fillIn } from "../../../src/core/introduction/template.ts";
import { introduction } from "../../../src/core/messages/fr/introduction.ts";
import { quote as englishQuote } from "../../../src/core/messages/en/issue-parts.ts";
import { quote as frenchQuote } from "../../../src/core/messages/fr/issue-parts.ts";
import { beginningOf } from "../../../src/core/people/beginning.ts";
import { shownName } from "../../../src/core/people/shown-name.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { labelsOf } from "../../../src/core/reading/criteria/label.ts";
import { piecesOf } from "../../../src/core/tabs/pieces.ts";
import { shortQuestion } from "../../../src/core/intake/short-question.ts";
import { examplesOf } from "../../../src/core/uses/examples.ts";
import { snapshotOf, tab } from "../workbooks.ts";

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** How an answer is shown to who must say what its question is for. */
function exampleOf(text: string): string {
  const mentors = tab("Mentors", ["Nom", "Ville"], ["Ana Paz", "Granby"]);
  const mentees = tab("Mentorés", ["Nom", "Ville"], ["Max Gill", text]);
  const { programme } = setUp(snapshotOf([mentors, mentees]));
  if (programme === null) throw new Error("The programme is not read");
  return examplesOf(programme.mentees, "Ville").texts.join();
}

/** Emoji from an odd or an even place on: one of them stands on any place where a text is cut. */
const texts = fc
  .tuple(fc.constantFrom("", "a"), fc.integer({ min: 1, max: 400 }))
  .map(([start, count]) => start + "🙂".repeat(count));

const CUTS: Readonly<Record<string, (text: string) => string>> = {
  "a name": shownName,
  "what an issue quotes, in French": frenchQuote,
  "what an issue quotes, in English": englishQuote,
  "a question": shortQuestion,
  "the name of a criterion": (text) => labelsOf([[text]])[0] ?? "",
  "one's own words on the end of a dyad": plainWords,
  "what fills a message in": (text) => fillIn("{mentor·e}", { mentor: text }, introduction.message),
  "an example of an answer": exampleOf,
  "a piece of a text": (text) => piecesOf(text, 7).join("\n"),
};

describe.each(Object.entries(CUTS))("%s that is cut", (_, cut) => {
  it("never ends in half a sign", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = cut(text);
        expect(shown).not.toBe("");
        expect(shown).not.toMatch(HALF);
      }),
    );
  });
});

it("keeps a text that is short enough, and the first whole signs of any other", () => {
  expect(beginningOf("Zoé🙂", 5)).toBe("Zoé🙂");
  expect(beginningOf("Zoé🙂", 4)).toBe("Zoé");
  expect(beginningOf("Zoé", 2)).toBe("Zo");
});
