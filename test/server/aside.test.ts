import { describe, expect, test } from "vitest";
import type { Host } from "../../src/local/host.ts";
import { newSheet } from "../../src/local/model/workbook.ts";
import { ask, hostOf, sheetNamed, valueOf } from "./sample-host.ts";

const ROWS = [
  ["Qui", "Combien"],
  ["Ana Roy", 1],
  ["Luc Un", 2],
];

/** A tab with a note, a dropdown of names in one column, a rule that is none, and a formula. */
async function withAside(): Promise<Host> {
  const host = await hostOf([{ name: "Comité", formFed: false, rows: ROWS }]);
  host.rearrange(({ sheets }) => {
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error("no tab");
    sheet.rows[1]?.splice(0, 1, { value: "Ana Roy", note: "Ana Roy, selon Luc Un" });
    sheet.rows[2]?.splice(1, 1, { value: 2, formula: "=1+1" });
    sheet.validations.push(
      {
        area: { row: 1, column: 0, rows: 2, columns: 1 },
        rule: {
          kind: "list",
          values: ["Ana Roy", "Luc Un"],
          dropdown: true,
          allowInvalid: false,
          help: "Un nom",
        },
      },
      { area: { row: 1, column: 1, rows: 2, columns: 1 }, rule: { kind: "checkbox", allowInvalid: true } },
      {
        area: { row: 1, column: 2, rows: 1, columns: 1 },
        rule: { kind: "formula", formula: '=C2<>"Luc Un"', allowInvalid: true },
      },
    );
  });
  return host;
}

const rulesOf = (host: Host) => sheetNamed(host.workbook, "Comité").validations.map(({ rule }) => rule);
const noteOf = (host: Host) => sheetNamed(host.workbook, "Comité").rows[1]?.[0]?.note;

describe("what stands beside the cells", () => {
  test("is read for all tabs at once, each item of a column once", async () => {
    expect(valueOf(ask(await withAside(), "readAside", {}))).toEqual([
      {
        sheetId: 1,
        notes: [{ row: 1, column: 0, text: "Ana Roy, selon Luc Un" }],
        offered: expect.objectContaining({ 0: ["Ana Roy", "Luc Un"], 1: [] }) as unknown,
        formulas: [{ row: 2, column: 1, text: "=1+1" }],
        rules: [
          { row: 1, column: 0, text: "Un nom" },
          { row: 1, column: 2, text: expect.stringContaining('=C2<>"Luc Un"') as string },
          { row: 2, column: 0, text: "Un nom" },
        ],
      },
    ]);
  });

  test("is replaced in the column that is meant, the rule staying as strict as it was", async () => {
    const host = await withAside();
    const texts = [
      { column: 0, was: "Ana Roy, selon Luc Un", value: "Personne retirée 1, selon Luc Un" },
      { column: 0, was: "Ana Roy", value: "" },
      { column: 1, was: "Luc Un", value: "ailleurs" },
    ];
    expect(ask(host, "writeAside", { sheetId: 1, texts }).ok).toBe(true);
    expect(noteOf(host)).toBe("Personne retirée 1, selon Luc Un");
    expect(rulesOf(host)).toContainEqual({
      kind: "list",
      values: ["Luc Un"],
      dropdown: true,
      allowInvalid: false,
      help: "Un nom",
    });
    expect(rulesOf(host)).toContainEqual({ kind: "checkbox", allowInvalid: true });
  });

  test("is the name of a tab, too, which gets another one", async () => {
    const host = await withAside();
    const texts = [{ column: -1, was: "Comité", value: "Personne retirée 1" }];
    expect(ask(host, "writeAside", { sheetId: 1, texts }).ok).toBe(true);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Personne retirée 1"]);
    // Whoever called it otherwise meanwhile is not overruled
    expect(ask(host, "writeAside", { sheetId: 1, texts: [{ ...texts[0], value: "x" }] } as never).ok).toBe(
      true,
    );
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Personne retirée 1"]);
  });

  test("goes where nothing would be left of it", async () => {
    const host = await withAside();
    const texts = ["Ana Roy", "Luc Un", "Ana Roy, selon Luc Un"].map((was) => ({
      column: 0,
      was,
      value: "",
    }));
    expect(ask(host, "writeAside", { sheetId: 1, texts }).ok).toBe(true);
    expect(noteOf(host) ?? "").toBe("");
    expect(rulesOf(host).filter(({ kind }) => kind === "list")).toEqual([]);
  });

  test("stays as it was where a later call fails", async () => {
    const host = await withAside();
    const before = structuredClone(host.workbook);
    host.mishaps.failAt("Range.setDataValidations");
    const texts = [
      { column: 0, was: "Ana Roy, selon Luc Un", value: "" },
      { column: 0, was: "Ana Roy", value: "" },
    ];
    expect(ask(host, "writeAside", { sheetId: 1, texts }).ok).toBe(false);
    expect(noteOf(host)).toBe("Ana Roy, selon Luc Un");
    expect(rulesOf(host)).toEqual(before.sheets[0]?.validations.map(({ rule }) => rule));
  });

  test("is left alone where the tab is gone", async () => {
    const host = await withAside();
    host.rearrange((workbook) => void workbook.sheets.push(newSheet(9, "Autre", [])));
    expect(ask(host, "writeAside", { sheetId: 404, texts: [] }).ok).toBe(false);
  });
});
