import { describe, expect, it } from "vitest";
import { takeBack } from "../../../src/core/doubts/take-back.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { doubts as french } from "../../../src/core/messages/fr/doubts.ts";
import { careless, check, settle } from "./careless.ts";

const consentCodes = (snapshot: Snapshot): string[] =>
  check(snapshot)
    .issues.map(({ code }) => code)
    .filter((code) => code.includes("consent"));

describe("a consent that is neither a yes nor a refusal", () => {
  const asked = careless(
    [
      ["Dominic Roy", "dom@a.ca", "Alpha", "-", "", "À discuter"],
      ["Eva Un", "eva@a.ca"],
    ],
    [["Luc Deux", "luc@a.ca", "Beta", "-", "", "Pas pour le moment, peut-être"]],
  );

  it("is asked with what was answered", () => {
    const { doubts, notices } = check(asked);
    expect(doubts.map(french.question)).toEqual([
      "Luc Deux (Beta) répond «\u00a0Pas pour le moment, peut-être\u00a0» à la question de consentement. Avez-vous son accord?",
      "Dominic Roy (Alpha) répond «\u00a0À discuter\u00a0» à la question de consentement. Avez-vous son accord?",
    ]);
    expect(notices.map(({ code }) => code)).not.toContain("consent-unclear");
  });

  it("is settled by a row of the Links tab, and the answers stay as they are", () => {
    const after = check(asked).doubts.reduce((now, doubt) => settle(now, doubt, 0), asked);
    expect(consentCodes(after)).toEqual([]);
    expect(after.tables.slice(0, 2)).toEqual(asked.tables);
    expect(after.tables[2]?.rows.slice(1)).toEqual([
      ["Luc Deux <luc@a.ca>", "consentement", "oui"],
      ["Dominic Roy <dom@a.ca>", "consentement", "oui"],
    ]);
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

  it("is one question a person, whatever their roles, and settled by one answer", () => {
    const { doubts, notices } = check(asked);
    expect(doubts.map(french.question)).toEqual([
      "Roy, Dominic (Alpha) n’a pas répondu à la question de consentement. Avez-vous son accord?",
    ]);
    expect(notices.map(({ code }) => code)).not.toContain("consent-blank");
    const [doubt] = doubts;
    if (doubt === undefined) throw new Error("no consent");
    expect(doubt.answers.map(({ says }) => says)).toEqual(["agrees"]);
    const { issues } = check(settle(asked, doubt, 0));
    expect(issues.map(({ code }) => code)).not.toContain("consent-blank");
    expect(issues.filter(({ tab }) => tab === "Liens")).toEqual([]);
  });

  it("is asked again once the row is taken back", () => {
    const [doubt] = check(asked).doubts;
    const rows = doubt?.answers[0]?.rows ?? [];
    if (doubt === undefined) throw new Error("no consent");
    const after = settle(asked, doubt, 0);
    const links = after.tables.find(({ name }) => name === "Liens");
    const edit = links === undefined ? null : takeBack(links, rows);
    const dropped = new Set(edit?.dropped.map(({ row }) => row));
    expect(dropped.size).toBe(rows.length);
    const left = after.tables.map((table) =>
      table === links ? { ...table, rows: table.rows.filter((_, row) => !dropped.has(row)) } : table,
    );
    expect(check({ ...after, tables: left }).doubts.map(({ key }) => key)).toEqual([doubt.key]);
  });

  it("of somebody whose name is not theirs alone has no answer but in the cell", () => {
    const namesakes = careless(
      [
        ["Dominic Roy", "", "Alpha", "-", "", ""],
        ["Dominic Roy", "", "Beta"],
      ],
      [["Luc Deux", "luc@a.ca"]],
    );
    const doubts = check(namesakes).doubts.filter(({ kind }) => kind === "consent");
    expect(doubts.map(({ answers }) => answers)).toEqual([[]]);
  });
});
