import { describe, expect, it } from "vitest";
import { doubts as french } from "../../../src/core/messages/fr/doubts.ts";
import { careless, check, settle } from "./careless.ts";

describe("a blank consent", () => {
  const asked = careless(
    [
      ["Dominic Roy", "dom@a.ca", "Alpha", "-", "", ""],
      ["Eva Un", "eva@a.ca"],
    ],
    [["Roy, Dominic", "dom@a.ca", "Alpha", "-", "", ""]],
  );
  it("is one question a person, whatever their roles, and settled by an agreement", () => {
    const { doubts, notices } = check(asked);
    expect(doubts.map(french.question)).toEqual([
      "Roy, Dominic (Alpha) n’a pas répondu à la question de consentement. Avez-vous son accord?",
    ]);
    expect(notices.map(({ code }) => code)).not.toContain("consent-blank");
    const [doubt] = doubts;
    if (doubt?.kind !== "consent") throw new Error("no consent");
    expect(doubt.cells.map(({ tab, row, column }) => [tab, row, column])).toEqual([
      ["Mentors", 1, 6],
      ["Mentorés", 1, 6],
    ]);
    const after = settle(asked, doubt, 0);
    expect(check(after).issues.map(({ code }) => code)).not.toContain("consent-blank");
  });

  it("is written nowhere where the cell cannot be told", () => {
    const [mentees, mentors] = asked.tables;
    if (mentees === undefined || mentors === undefined) throw new Error("two tabs");
    const box = (cells: typeof mentees.rows): typeof mentees.rows =>
      cells.map((row) => row.map((cell) => (cell === "" ? false : cell)));
    const boxes = { ...asked, tables: [mentees, { ...mentors, rows: box(mentors.rows) }] };
    expect(check(boxes).doubts).toMatchObject([{ kind: "consent", cells: [] }]);
  });
});
