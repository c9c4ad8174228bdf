import { describe, expect, it } from "vitest";
import { takeBack } from "../../../src/core/doubts/take-back.ts";
import { isStale } from "../../../src/core/tabs/tab-edit.ts";
import { handMade } from "../workbooks.ts";

const HEADER = ["Personne", "Relation", "Autre personne", "Note"];
const ANSWER = ["J. Roy", "même personne", "Jean Roy <jean@a.ca>"] as const;

describe("an answer just written in the Links tab", () => {
  it("is taken back by its own rows, the last ones", () => {
    const table = handMade("Liens", HEADER, ["Ana", "dirige", "Luc", ""], [...ANSWER, "Réponse"], []);
    const edit = takeBack(table, [ANSWER]);
    expect(edit).toMatchObject({ sheetId: table.id, title: "Liens", changes: [], added: [] });
    expect(edit?.dropped).toEqual([{ row: 2, was: [...ANSWER, "Réponse"] }]);
    expect(edit !== null && isStale(table.rows, edit)).toBe(false);
  });

  it("is found whatever the order of the columns", () => {
    const table = handMade(
      "Liens",
      ["Note", "Autre personne", "Relation", "Personne"],
      ["", ...[...ANSWER].reverse()],
    );
    expect(takeBack(table, [ANSWER])?.dropped).toHaveLength(1);
  });

  it("is left where another row came below it, or where there is none", () => {
    const table = handMade("Liens", HEADER, [...ANSWER, ""], ["Ana", "dirige", "Luc", ""]);
    expect(takeBack(table, [ANSWER])).toBeNull();
    expect(takeBack(handMade("Liens", HEADER), [ANSWER])).toBeNull();
    expect(takeBack(table, [])).toBeNull();
  });
});
