import { describe, expect, it } from "vitest";
import { readJournals } from "../../../src/core/follow-up/journal.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { reporting, shortly } from "../builders.ts";
import { GO_ON, journalTab } from "./journals.ts";
import { GOOD, YES, pulseTab } from "./pulses.ts";

function read(...tables: readonly Table[]) {
  const { value, issues } = reporting((report) => readJournals(tables, "fr", report));
  return { answers: value, issues };
}

const zoe = { on: "2026-12-10 09:00:00", name: "Zoé Lam", email: "zoe@z.example" };

describe("the journal of a dyad", () => {
  it("is read in French and in English, from the tab of its form alone", () => {
    const french = journalTab("fr", {
      ...zoe,
      goals: "Parler en public",
      progress: "Ils sont en bonne voie",
      meetings: 6,
      hours: "7,5",
      goesOn: GO_ON ?? "",
    });
    const english = journalTab("en", { ...zoe, progress: "They are reached", goesOn: "I am still deciding" });
    const { answers, issues } = read(
      french,
      pulseTab("fr", { ...zoe, met: YES ?? "", fit: GOOD ?? "" }),
      english,
    );
    expect(issues).toEqual([]);
    expect(answers).toMatchObject([
      { goals: "Parler en public", progress: "underway", meetings: 6, hours: 7.5, goesOn: "yes" },
      { goals: "", progress: "reached", meetings: null, hours: null, goesOn: "deciding" },
    ]);
  });

  it("says which answers are no number, or none of the options, and counts them as blank", () => {
    const { answers, issues } = read(
      journalTab("fr", {
        ...zoe,
        meetings: "une dizaine",
        hours: "beaucoup",
        progress: "bof",
        goesOn: "peut-être",
      }),
    );
    expect(answers).toMatchObject([{ meetings: null, hours: null, progress: null, goesOn: null }]);
    expect(issues.map(({ code, row, read: text }) => [code, row, text])).toEqual([
      ["pulse-answer-unread", 2, "bof"],
      ["journal-number-unread", 2, "une dizaine"],
      ["journal-number-unread", 2, "beaucoup"],
      ["pulse-answer-unread", 2, "peut-être"],
    ]);
  });

  it("takes a yes or a no for one where the options were changed", () => {
    const { answers } = read(
      journalTab("fr", { ...zoe, goesOn: "Oui!" }, { ...zoe, goesOn: "Non merci, pas cette année" }),
    );
    expect(answers.map(({ goesOn }) => goesOn)).toEqual(["yes", "no"]);
  });

  it("says which questions were renamed, and reads the others", () => {
    const { rows, ...table } = journalTab("fr", { ...zoe, meetings: 3, hours: 4 });
    const [header = [], ...others] = rows;
    const at = header.findIndex((title) => String(title).includes("combien d’heures"));
    const renamed = header.map((title, column) => (column === at ? "Heures (à titre indicatif)" : title));
    const { answers, issues } = read({ ...table, rows: [renamed, ...others] });
    expect(answers).toMatchObject([{ meetings: 3, hours: null }]);
    expect(issues.map(shortly)).toEqual(["pulse-question-missing Journal:1"]);
    expect(issues[0]?.names).toEqual(["Depuis le début, combien d’heures de rencontre en tout?"]);
  });

  it("leaves out an answer of nobody, and says so", () => {
    const { answers, issues } = read(journalTab("fr", { on: "2026-12-10 09:00:00", meetings: 3 }));
    expect(answers).toEqual([]);
    expect(issues.map(shortly)).toEqual(["no-name-no-email Journal:2"]);
  });
});

it("keeps goals short enough for a cell", () => {
  const { answers } = read(journalTab("fr", { ...zoe, goals: "à ".repeat(30_000) }));
  expect(answers[0]?.goals).toHaveLength(2_001);
  expect(answers[0]?.goals).toMatch(/…$/);
});
