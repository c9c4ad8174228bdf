import type { CaseId } from "../../src/conformance/case-id.ts";
import { sortSheet } from "../../src/local/model/gestures.ts";
import { deleteLines } from "../../src/local/model/lines.ts";
import type { Sheet, Workbook } from "../../src/local/model/workbook.ts";
import type { Host } from "../../src/local/host.ts";

const YELLOW = { row: 1, column: 0, rows: 1, columns: 1 };
const NINE = ["a", "b", "c"].map((letter) => [1, 2, 3].map((digit) => `${letter}${String(digit)}`));

function sheetIn(workbook: Workbook, id: CaseId): Sheet {
  const sheet = workbook.sheets.find(({ name }) => name === `~${id}`);
  if (sheet === undefined) throw new Error(`The tab of ${id} is not there.`);
  return sheet;
}

function type(host: Host, id: CaseId, row: number, column: number): void {
  host.edit({ sheetId: sheetIn(host.workbook, id).id, row, column, text: "mot" });
}

const typeInYellow = (host: Host, id: CaseId): void => {
  type(host, id, YELLOW.row, YELLOW.column);
};

/** What a person does in the emulated grid where a case asks for it. */
export const GESTURES: Partial<Record<CaseId, (host: Host, id: CaseId) => void>> = {
  O1: typeInYellow,
  O2: typeInYellow,
  O3: typeInYellow,
  O4: (host, id) => {
    host.drag(sheetIn(host.workbook, id).id, YELLOW, { row: 1, column: 3 });
  },
  O5: (host, id) => {
    host.rearrange((workbook) => {
      deleteLines(workbook, sheetIn(workbook, id), "row", YELLOW.row, 1);
    });
  },
  O6: (host, id) => {
    host.rearrange((workbook) => {
      sortSheet(sheetIn(workbook, id), 0);
    });
  },
  O7: (host, id) => {
    const { rows } = structuredClone(sheetIn(host.workbook, id));
    typeInYellow(host, id);
    host.rearrange((workbook) => {
      sheetIn(workbook, id).rows = rows;
    });
  },
  O8: (host, id) => {
    host.paste({ sheetId: sheetIn(host.workbook, id).id, row: 0, column: 0, texts: NINE });
  },
  O9: (host, id) => {
    type(host, id, 0, 1);
    type(host, id, 1, 1);
  },
  O10: typeInYellow,
  S5: (host, id) => {
    const { id: sheetId } = sheetIn(host.workbook, id);
    host.select({ sheetId, area: { row: 4, column: 1, rows: 1, columns: 1 } });
  },
  M17: () => undefined,
  M18: () => undefined,
};
