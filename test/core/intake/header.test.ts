import { describe, expect, it } from "vitest";
import { requireHeader, withHeaderFirst } from "../../../src/core/intake/header.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";

function headed(table: Table, ...titles: string[]) {
  const { value, issues } = reporting((report) => withHeaderFirst(table, titles, report));
  return { rows: value.rows, issues: issues.map((one) => `${shortly(one)} ${one.severity}`) };
}

describe("the titles of a tab", () => {
  it("are left where they stand in row 1", () => {
    const table = tab("T", ["Nom", "Sujets"], ["Ana", "Vente"]);
    expect(headed(table)).toEqual({ rows: table.rows, issues: [] });
  });

  it("are found under a title of the programme, and rows keep their numbers", () => {
    const table = tab("T", ["Mentorat 2026"], [], ["Courriel", "Sujets"], ["a@x.ca", "Vente"]);
    expect(headed(table)).toEqual({
      rows: [["Courriel", "Sujets"], [], [], ["a@x.ca", "Vente"]],
      issues: ["header-lower T:3 info"],
    });
  });

  it.each([
    [["Courriel de la coordination : info@x.ca"]],
    [["Nom du programme", "Élan"]],
    [["Courriel de la coordination : info@x.ca"], []],
  ])("are found under a note that speaks of a name or an address: %j", (...above) => {
    const table: Table = {
      ...tab("T", []),
      rows: [...above, ["Nom", "Courriel", "Sujets"], ["Ana", "a@x.ca", "Vente"]],
    };
    expect(headed(table).issues).toEqual([`header-lower T:${String(above.length + 1)} info`]);
  });

  it("are the first row of as many cells, whatever the answers say", () => {
    const table = tab("T", ["Nom", "Sujets"], ["Ana", "Gestion du courriel"], ["Éva", "Vente par courriel"]);
    expect(headed(table).rows).toBe(table.rows);
  });

  it("are found by a title that the settings name", () => {
    const table = tab("T", [""], ["Code", "Sujets"], ["12", "Vente"]);
    expect(headed(table, "CODE").issues).toEqual(["header-lower T:2 info"]);
    expect(headed(table).issues).toEqual([]);
  });

  it("are not looked for under a row of answers, nor beyond the tenth", () => {
    const answers = tab("T", ["a", "b", "c"], ["Nom", "Courriel", "x"]);
    expect(headed(answers).rows).toBe(answers.rows);
    const deep = tab("T", [""], ...Array.from({ length: 9 }, () => [""]), ["Nom", "Courriel"]);
    expect(headed(deep).issues).toEqual([]);
  });
});

describe("an export of Qualtrics", () => {
  const codes = ["StartDate", "RecipientEmail", "Q1", "Q2", "Q3_1"];
  const words = ["Start Date", "Recipient Email", "Votre nom", "Votre courriel", "Sujets"];
  const identifiers = ["startDate", "recipientEmail", "QID1", "QID2", "QID3_1"].map(
    (id) => `{"ImportId":"${id}"}`,
  );
  const answers = ["2026-01-05", "", "Ana", "ana@x.ca", "Vente"];

  it("has the words of its questions for titles, and its rows keep their numbers", () => {
    expect(headed(tab("T", codes, words, identifiers, answers))).toEqual({
      rows: [words, [], [], answers],
      issues: ["header-rows T:2 info"],
    });
  });

  it("may have lost the row of codes", () => {
    expect(headed(tab("T", words, identifiers, answers))).toEqual({
      rows: [words, [], answers],
      issues: ["header-rows T:1 info"],
    });
  });

  it("is none where an answer is such a text, alone or lower down", () => {
    const [identifier = ""] = identifiers;
    const beside = tab("T", ["Nom", "Réponse"], ["Ana", identifier]);
    expect(headed(beside).rows).toBe(beside.rows);
    const lower = tab("T", ["Nom", "Réponse"], ["Ana", "a"], ["Luc", "b"], [identifier, identifier]);
    expect(headed(lower).rows).toBe(lower.rows);
  });
});

describe("a first row", () => {
  const faults = (header: string[]): string[] =>
    reporting((report) => {
      requireHeader(tab("T", header), [], report);
    }).issues.map((one) => `${shortly(one)} ${one.severity} ${one.read ?? ""}`);

  it("that holds an address under no title is an answer", () => {
    expect(faults(["ada@x.ca", "Ada Moss", "Vente"])).toEqual(["no-header T:1 error ada@x.ca"]);
  });

  it("of titles may hold an address in one of them", () => {
    expect(faults(["Nom", "info@x.ca", "Courriel (par exemple ana@x.ca)"])).toEqual([]);
    expect(faults(["Sujets", "Ville"])).toEqual([]);
  });
});
