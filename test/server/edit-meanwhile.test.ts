import { describe, expect, test } from "vitest";
import { sortSheet } from "../../src/local/model/gestures.ts";
import { deleteLines, insertLines } from "../../src/local/model/lines.ts";
import { type Sheet, type Workbook, touchCell } from "../../src/local/model/workbook.ts";
import type { TabEdit } from "../../src/core/tabs/tab-edit.ts";
import { ask, hostOf, sheetNamed } from "./sample-host.ts";
import { textOf } from "./seen-dyads.ts";

const HEADER = ["Personne", "Relation", "Autre personne", "Note"];
const ROWS = [
  HEADER,
  ["Zoé", "famille", "Bob", "dit par Zoé"],
  ["Ana", "cliente", "Luc", ""],
  ["Max", "affinité", "Éva", "au gala"],
  ["Ian", "famille", "Ada", ""],
];

const edit = (parts: Partial<TabEdit>): TabEdit => ({
  ...{ sheetId: 1, title: "Liens", header: HEADER, widths: [], changes: [], added: [], dropped: [] },
  ...parts,
});

/** The cells by which the row to change is known. */
const ANA = [{ column: 0, text: "Ana" }];

const DEEDS: Readonly<Record<string, TabEdit>> = {
  "a cell is changed": edit({ changes: [{ row: 2, column: 3, was: "", value: "confirmé", beside: ANA }] }),
  "two cells of a row are changed": edit({
    changes: [
      { row: 2, column: 1, was: "cliente", value: "ami·es", beside: ANA },
      { row: 2, column: 3, was: "", value: "confirmé", beside: ANA },
    ],
  }),
  "rows are added": edit({
    added: [
      ["Léa", "famille", "Tom", ""],
      ["Guy", "famille", "Flo", "au café"],
    ],
  }),
  "a row is dropped": edit({ dropped: [{ row: 3, was: ["Max", "affinité", "Éva", "au gala"] }] }),
};

type Doing = (workbook: Workbook, sheet: Sheet) => void;

const OTHERS: Readonly<Record<string, Doing>> = {
  "sorts the rows": (_, sheet) => {
    sortSheet(sheet, 0);
  },
  "inserts a row at the top": (workbook, sheet) => {
    insertLines(workbook, sheet, "row", 1, 1);
    touchCell(sheet, 1, 0).value = "Une note du comité";
  },
  "inserts two blank rows": (workbook, sheet) => {
    insertLines(workbook, sheet, "row", 2, 2);
  },
  "deletes the first row": (workbook, sheet) => {
    deleteLines(workbook, sheet, "row", 1, 1);
  },
  "types in another row": (_, sheet) => {
    touchCell(sheet, 1, 3).value = "vu ce matin";
  },
};

/** The rows that hold anything, in whatever order. */
function rowsOf(workbook: Workbook): string[] {
  const rows = sheetNamed(workbook, "Liens").rows.map((row) => row.slice(0, 4).map(textOf).join("|"));
  return rows.filter((row) => /[^|]/.test(row)).sort();
}

describe.each(Object.entries(DEEDS))("while %s", (_, deed) => {
  test.each(Object.entries(OTHERS))(
    "somebody %s: both are done, or only theirs and the answer says so",
    async (_name, other) => {
      const host = await hostOf([{ name: "Liens", formFed: false, rows: ROWS }]);
      const start = host.workbook;
      const begin = (): void => {
        host.workbook = structuredClone(start);
      };
      const others = (): void => {
        host.rearrange((workbook) => {
          other(workbook, sheetNamed(workbook, "Liens"));
        });
      };
      begin();
      expect(ask(host, "editTab", deed).ok).toBe(true);
      const [calls, alone] = [host.usage?.calls ?? 0, rowsOf(host.workbook)];
      expect(calls).toBeGreaterThan(3);
      others();
      const both = rowsOf(host.workbook);
      begin();
      others();
      const theirs = rowsOf(host.workbook);
      for (let call = 1; call <= calls; call++) {
        begin();
        let isDone = false;
        host.mishaps.beforeCall(call, () => {
          others();
          isDone = true;
        });
        const { ok } = ask(host, "editTab", deed);
        const wanted = isDone ? (ok ? both : theirs) : alone;
        expect(rowsOf(host.workbook), `call ${String(call)}`).toEqual(wanted);
      }
    },
  );
});
