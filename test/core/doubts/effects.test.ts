import { describe, expect, test } from "vitest";
import { isAboutMention, isAboutPeople } from "../../../src/core/doubts/effects.ts";
import type { AnswerRow } from "../../../src/core/doubts/doubt.ts";
import { doubts } from "../../../src/core/messages/fr/doubts.ts";
import { circle, entryAt } from "./circles.ts";

const WORDS = doubts.relations;
const PEOPLE = circle(
  [
    ["Zoé Lam", "zoe@z.ca", "Alpha", "A. Roy"],
    ["Luc Un", "luc@z.ca", "Alpha"],
  ],
  [
    ["Ana Roy", "ana@a.ca", "Alpha"],
    ["Alix Roy", "alix@a.ca", "Alpha"],
    ["Luc Un", "luc@l.ca", "Beta"],
  ],
);
const ANA = entryAt(PEOPLE, "mentor", 2);
const LUC = { mentee: entryAt(PEOPLE, "mentee", 3), mentor: entryAt(PEOPLE, "mentor", 4) };

describe("a row on what a text means", () => {
  const row = (relation: string, other: string): AnswerRow => ["A. Roy", relation, other];

  test("says it of the one whom it names, whether the text means them or not", () => {
    expect(isAboutMention(PEOPLE, "A. Roy", row(WORDS.same, "Ana Roy <ana@a.ca>"), ANA)).toBe(true);
    expect(isAboutMention(PEOPLE, "A. Roy", row(WORDS.different, "Ana Roy <ana@a.ca>"), ANA)).toBe(true);
  });

  test("says nothing of anybody else", () => {
    expect(isAboutMention(PEOPLE, "A. Roy", row(WORDS.same, "Alix Roy <alix@a.ca>"), ANA)).toBe(false);
    expect(isAboutMention(PEOPLE, "A. Roy", row(WORDS.same, "Personne Inconnue"), ANA)).toBe(false);
  });

  test("is none where the text is the very name of somebody else", () => {
    const alix: AnswerRow = ["Alix Roy", WORDS.same, "Ana Roy <ana@a.ca>"];
    expect(isAboutMention(PEOPLE, "Alix Roy", alix, ANA)).toBe(false);
  });
});

describe("a row on two people", () => {
  const ends = ["Luc Un <luc@z.ca>", "Luc Un <luc@l.ca>"] as const;
  const two = [LUC.mentee, LUC.mentor] as const;

  test("says that they are one, or two", () => {
    expect(isAboutPeople(PEOPLE, [ends[0], WORDS.same, ends[1]], two, WORDS)).toBe(true);
    expect(isAboutPeople(PEOPLE, [ends[0], WORDS.different, ends[1]], two, WORDS)).toBe(true);
  });

  test("says nothing of two others", () => {
    expect(isAboutPeople(PEOPLE, [ends[0], WORDS.same, "Ana Roy <ana@a.ca>"], two, WORDS)).toBe(false);
  });
});
