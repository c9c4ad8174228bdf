import { describe, expect, it } from "vitest";
import { issueText } from "../../../src/core/messages/index.ts";
import { openSheet } from "../../../src/core/reading/response-sheet.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { reporting } from "../builders.ts";
import { tab } from "../workbooks.ts";

const MENTEES = tab("Mentorés", ["Nom"], ["Ana"], ["Bob"], [""], ["Cléo"]);

function open(more: Partial<Table>) {
  const { value, issues } = reporting((report) =>
    openSheet({ ...MENTEES, ...more }, "mentee", {}, [], report),
  );
  return { rows: value.table.rows, told: issues.map((one) => issueText(one, "fr")) };
}

describe("hidden rows", () => {
  it("are read, and an info gives their number and the first of them", () => {
    const { rows, told } = open({ hiddenRows: [2, 5] });
    expect(rows).toEqual(MENTEES.rows);
    expect(told).toEqual([
      expect.stringMatching(/2 lignes masquées se lisent comme les autres \(lignes 2 et 5\)/),
    ]);
  });

  it("that hold nothing, the titles or no hidden row at all are told nowhere", () => {
    expect(open({ hiddenRows: [1, 4, 9] }).told).toEqual([]);
    expect(open({ hiddenRows: [], filtered: true }).told).toEqual([]);
    expect(open({}).told).toEqual([]);
  });

  it("are told of by the filter where the host cannot tell which they are", () => {
    expect(open({ filtered: true }).told).toEqual([
      expect.stringMatching(
        /L’onglet a un filtre\u00a0: les lignes qu’il masque se lisent comme les autres\./,
      ),
    ]);
  });
});
