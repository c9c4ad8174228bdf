import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/core/follow-up/calendar.ts";
import {
  type Ending,
  endingNote,
  plainWords,
  readEndingNote,
  readReason,
  reasonText,
} from "../../../src/core/follow-up/ending.ts";
import { ENDING_REASONS } from "../../../src/core/follow-up/ending-reasons.ts";
import { followUp as english } from "../../../src/core/messages/en/follow-up.ts";
import { followUp as french } from "../../../src/core/messages/fr/follow-up.ts";

const LANGUAGES = [french.tab.ending, english.tab.ending];
const day = (text: string): number => readDay(text) ?? 0;
const ending: Ending = {
  reason: "time",
  words: "Deux emplois. Rien à redire.",
  since: day("2026-01-05"),
  on: day("2026-02-10"),
};

describe("the end of a dyad", () => {
  it("is told in the Links tab as a person would", () => {
    expect(endingNote(ending, french.tab.ending)).toBe(
      "Du 2026-01-05 au 2026-02-10. Manque de temps\u00a0: Deux emplois. Rien à redire.",
    );
    expect(endingNote({ ...ending, words: "", since: null }, english.tab.ending)).toBe(
      "Until 2026-02-10. Lack of time",
    );
  });

  it("is read again from what was written, in both languages", () => {
    const words = fc.string().map(plainWords);
    const reason = fc.constantFrom(...ENDING_REASONS);
    const days = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(
        words,
        reason,
        days,
        fc.option(days),
        fc.constantFrom(...LANGUAGES),
        (text, why, on, since, w) => {
          const told = { reason: why, words: text, on, since };
          expect(readEndingNote(endingNote(told, w), w)).toEqual(told);
        },
      ),
    );
  });

  it("is not read from other notes", () => {
    const others = [
      "",
      "groupe Roy",
      "2026-02-10",
      "Jumelage de 2024",
      "voir 2026-02-10. Merci",
      "9-".repeat(20_000),
    ];
    for (const text of others) expect(readEndingNote(text, french.tab.ending)).toBeNull();
  });

  it("for a reason of the list is known however it is typed, and any other is told in those words", () => {
    const w = french.tab.ending;
    expect(readReason("manque de TEMPS", w)).toEqual({ reason: "time", words: "" });
    expect(readReason("Manque de temps : nouvel emploi", w)).toEqual({
      reason: "time",
      words: "nouvel emploi",
    });
    expect(readReason("déménagement", w)).toEqual({ reason: "other", words: "déménagement" });
    expect(reasonText({ reason: "other", words: "déménagement" }, w)).toBe(
      "Autre raison\u00a0: déménagement",
    );
  });
});
