import { describe, expect, it } from "vitest";
import { openSheet } from "../../../src/core/reading/response-sheet.ts";
import { reopenSheet } from "../../../src/core/reading/ready-sheet.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { tab } from "../workbooks.ts";

const opened = (table: Table) => openSheet(table, "mentor", {}, [], () => undefined);
const reopened = (table: Table, ...titles: string[]) => reopenSheet(table, "mentor", {}, titles);

describe("a tab opened again", () => {
  it.each([
    [["Courriel de la coordination : info@x.ca"]],
    [["Nom du programme", "Élan"]],
    [["Mentorat 2026"], []],
  ])("has its titles where the run found them, by those of its settings alone, under %j", (...above) => {
    const rows = [...above, ["Nom", "Courriel", "Sujets"], ["Ana", "a@x.ca", "#REF!"]];
    const table: Table = { ...tab("T", []), rows };
    expect(reopened(table, "Nom", "COURRIEL").table).toEqual(opened(table).table);
    expect(reopened(table, "Nom").questions.find("Sujets")?.columns).toEqual([{ index: 2, label: "" }]);
  });

  it("has row 1 as its titles where none of them is left", () => {
    const table = tab("T", ["Personne"], ["Courriel", "Sujets"], ["a@x.ca", "Vente"]);
    expect(reopened(table, "Nom").table.rows).toEqual(table.rows);
  });
});
