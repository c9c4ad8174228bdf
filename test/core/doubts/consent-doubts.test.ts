import { describe, expect, it } from "vitest";
import { readConsent } from "../../../src/core/intake/answers/consent.ts";
import { doubts as french } from "../../../src/core/messages/fr/doubts.ts";
import { emptyEdit } from "../../../src/core/doubts/consent-doubts.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { isStale } from "../../../src/core/tabs/tab-edit.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { careless, check, settle } from "./careless.ts";

function tableOf({ tables }: Snapshot, id: number | undefined): Table {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error("no such tab");
  return table;
}

describe("a consent that is neither a yes nor a refusal", () => {
  const asked = careless(
    [
      ["Dominic Roy", "dom@a.ca", "Alpha", "-", "", "À discuter"],
      ["Eva Un", "eva@a.ca"],
    ],
    [["Luc Deux", "luc@a.ca", "Beta", "-", "", "Pas pour le moment, peut-être"]],
  );

  it("is asked with what was answered, and the agreement keeps these words", () => {
    const { doubts, notices } = check(asked);
    expect(doubts.map(french.question)).toEqual([
      "Luc Deux (Beta) répond «\u00a0Pas pour le moment, peut-être\u00a0» à la question de consentement. Avez-vous son accord?",
      "Dominic Roy (Alpha) répond «\u00a0À discuter\u00a0» à la question de consentement. Avez-vous son accord?",
    ]);
    expect(notices.map(({ code }) => code)).not.toContain("consent-unclear");
    const text = french.agreed("2026-02-03", "À discuter");
    expect(text).toBe(
      "Oui (accord reçu par la coordination le 3 février 2026; réponse au formulaire\u00a0: «\u00a0À discuter\u00a0»)",
    );
    expect(readConsent(text)).toBe("given");
  });

  it("is settled by an agreement, and by nothing else", () => {
    const after = check(asked).doubts.reduce((now, doubt) => settle(now, doubt, 0), asked);
    const codes = check(after).issues.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("consent"))).toEqual([]);
    expect(
      check(asked).doubts.map((doubt) => doubt.kind === "consent" && doubt.cells.map(({ was }) => was)),
    ).toEqual([["Pas pour le moment, peut-être"], ["À discuter"]]);
  });
});

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

  it("is taken back where the cell still holds what was written, and asked again", () => {
    const [doubt] = check(asked).doubts;
    if (doubt?.kind !== "consent") throw new Error("no consent");
    const after = settle(asked, doubt, 0);
    const edits = doubt.cells.map((cell) => emptyEdit(cell, "Oui (accord reçu)"));
    expect(edits.map((edit) => isStale(tableOf(after, edit.sheetId).rows, edit))).toEqual([false, false]);
    expect(edits.map((edit) => isStale(tableOf(asked, edit.sheetId).rows, edit))).toEqual([true, true]);
    expect(edits.flatMap(({ changes }) => changes.map(({ value }) => value))).toEqual(["", ""]);
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
