import { describe, expect, it } from "vitest";
import { BALLOT_SHEET, MOST_CHOICES, ballotSheet, voterKey } from "../../../src/core/event/ballot-sheet.ts";
import { ownTab } from "../../../src/core/tabs/own-tab.ts";
import { event } from "../../../src/core/messages/fr/event.ts";
import { everyoneBut, rotaOf, sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();
const HEAD = 2;
const present = everyoneBut(cohort, "Hélène Roy", "Samuel Ayotte");

describe("the sheet in which ballots are typed", () => {
  const page = ballotSheet(cohort, rotaOf(cohort, present), present, "fr", event.tabs.sheet);
  const rows = page.cells.slice(HEAD);

  it("has one row for each person who was there, in each of their roles, told by a hidden key", () => {
    expect(rows).toHaveLength(cohort.mentees.length - 1 + cohort.mentors.length - 1);
    expect(rows.map((row) => row[1])).not.toContain("Hélène Roy");
    const karine = rows.filter((row) => row[1] === "Karine Ouellet").map((row) => row.at(-1));
    expect(karine).toEqual([
      voterKey("mentee", "karine@borealis.example"),
      voterKey("mentor", "karine@borealis.example"),
    ]);
    expect(page.hidden).toEqual({ from: page.widths.length - 1, length: 1 });
    expect(ownTab({ rows: page.cells })?.kind).toBe(BALLOT_SHEET);
  });

  it("leaves a place for each choice, whose list is that of the row", () => {
    expect(page.cells[1]?.slice(2, 2 + MOST_CHOICES)).toEqual([
      "1er choix",
      "2e choix",
      "3e choix",
      "4e choix",
      "5e choix",
    ]);
    expect(page.cells[1]?.slice(0, page.frozenColumns)).toEqual(["Rôle", "Nom"]);
    const [dropdown] = page.dropdowns;
    expect(dropdown).toMatchObject({ row: HEAD, column: 2 });
    expect(dropdown?.lists).toEqual(rows.map((_, voter) => Array<number>(MOST_CHOICES).fill(voter)));
  });
});

it("offers everybody of the other side where there was no rota", () => {
  const page = ballotSheet(cohort, null, present, "fr", event.tabs.sheet);
  const offered = (row: number): (string | undefined)[] => {
    const list = page.lists[row];
    return Array.isArray(list) ? list.map((name) => page.names[name]) : [];
  };
  expect(offered(0)).toEqual([...cohort.mentorLabels]);
  expect(offered(page.lists.length - 1)).toEqual([...cohort.menteeLabels]);
});
