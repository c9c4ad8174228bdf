import { describe, expect, it } from "vitest";
import { unansweredForms } from "../../sidebar/unanswered-forms.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import type { Table } from "../../src/core/tabs/table.ts";
import { kept, smallWorkbook, table } from "./small-workbook.ts";

const [MENTEES, MENTORS] = smallWorkbook().tables as [Table, Table];
const headersOf = (answers: Table): Table => ({ ...answers, rows: answers.rows.slice(0, 1) });
const of = (...tables: Table[]) => unansweredForms(openWorkbook(smallWorkbook({ tables })));

describe("forms that wait for answers", () => {
  it("are both linked, or one", () => {
    expect(of(headersOf(MENTORS), headersOf(MENTEES))).toEqual({ mentor: 0, mentee: 0 });
    expect(of(headersOf(MENTORS))).toEqual({ mentor: 0, mentee: null });
    expect(of(headersOf(MENTORS), MENTEES)).toEqual({ mentor: 0, mentee: 2 });
    expect(of(MENTEES)).toEqual({ mentor: null, mentee: 2 });
  });

  it("are none where both are answered, or no form is linked", () => {
    expect(of(MENTORS, MENTEES)).toBeNull();
    expect(of(table(1, "Feuille 1", [[""]], false))).toBeNull();
    expect(of()).toBeNull();
  });

  it("may be a tab that no form feeds, if it speaks of a role and holds answers", () => {
    const byHand = { ...MENTEES, formFed: false };
    expect(of(byHand)).toEqual({ mentor: null, mentee: 2 });
    expect(of(headersOf(byHand))).toBeNull();
    const rows = [
      ["Nom", "Courriel"],
      ["Chloé", "chloe@x.example"],
    ];
    expect(of(table(1, "Feuille 1", rows, false))).toBeNull();
  });

  it("are none where something is wrong", () => {
    const nameless = table(1, "Mentors", [["Horodateur", "Sujets"]]);
    expect(of(nameless, headersOf(MENTEES))).toBeNull();
    const settings = kept({ mentees: { columns: { name: null, email: null } } });
    expect(unansweredForms(openWorkbook(smallWorkbook({ tables: [MENTEES], settings })))).toBeNull();
  });
});
