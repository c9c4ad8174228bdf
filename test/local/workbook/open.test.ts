import { copyFile, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import type { Validation } from "../../../src/local/model/rule-types.ts";
import type { Cell, Sheet } from "../../../src/local/model/workbook.ts";
import { cellAt, newSheet, touchCell } from "../../../src/local/model/workbook.ts";
import { createWorkbook, openWorkbook } from "../../../src/local/workbook/open.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const OPENPYXL = join(HERE, "openpyxl.xlsx");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dyade-xlsx-"));
});

/** Saves those tabs to a new file and reads it again, from the xlsx alone unless `beside`. */
async function roundTrip(sheets: Sheet[], { beside = false } = {}): Promise<Sheet[]> {
  await (await createWorkbook("essai", sheets)).save(join(folder, "essai.xlsx"));
  if (!beside) await copyFile(join(folder, "essai.xlsx"), join(folder, "seul.xlsx"));
  return (await openWorkbook(join(folder, beside ? "essai.xlsx" : "seul.xlsx"))).workbook.sheets;
}

const sheetOf = (...rows: (Cell | null)[][]): Sheet => newSheet(7, "Essai", rows);

/** The texts of the parts of a zip, by its central directory. */
function partsOf(zip: Buffer): string[] {
  const parts: string[] = [];
  let at = zip.indexOf("PK\u0001\u0002");
  while (at >= 0 && zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    parts.push((method === 8 ? inflateRawSync(bytes) : bytes).toString("utf8"));
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + zip.readUInt16LE(at + field), 0);
  }
  return parts;
}

describe("a cell written to xlsx and read again", () => {
  it.each<[string, Cell]>([
    ["text", { value: "Amélie Côté → ✓" }],
    ["text that looks like a formula", { value: "=IMPORTXML(1)", format: "@" }],
    ["text that looks like an error", { value: "#N/A" }],
    ["text with line breaks and spaces", { value: " a\n b " }],
    ["text with characters XML lacks", { value: "a\u0001b\u0007" }],
    ["text with code points that are no characters", { value: "a\ufffeb\uffff" }],
    ["half a sign", { value: "a\ud83d" }],
    ["markup", { value: "<script>alert('&amp;')</script>" }],
    ["a number", { value: 71.25, format: "0.0" }],
    ["a percentage", { value: 0.125, format: "0.0%" }],
    ["a boolean", { value: false }],
    ["a date", { value: 46068, format: "yyyy-mm-dd" }],
    ["a date with its time", { value: 46068.75, format: "yyyy-mm-dd hh:mm:ss" }],
    ["a time of day", { value: 0.375, format: "hh:mm" }],
    ["an error", { value: { error: "#REF!" } }],
    ["a formula", { value: 3, formula: "=SUM(1,2)" }],
    ["a note", { value: "x", note: "Amélie → Ève\n→ Zoé" }],
    ["rich text", { value: "ab", runs: [{ text: "a", bold: true, color: "#c5221f" }, { text: "b" }] }],
    ["a link", { value: "site", runs: [{ text: "site", link: "https://exemple.test/" }] }],
    [
      "a look",
      {
        value: "x",
        look: {
          background: "#fce8e6",
          color: "#c5221f",
          bold: true,
          italic: true,
          wrap: "wrap",
          horizontal: "center",
          vertical: "middle",
          borders: { bottom: "#dadce0" },
        },
      },
    ],
  ])("keeps %s", async (_, cell) => {
    const [sheet] = await roundTrip([sheetOf([{ value: "tête" }], [null, cell])]);
    expect(sheet && cellAt(sheet, 1, 1)).toEqual(cell);
  });
});

describe("a tab written to xlsx and read again", () => {
  it("holds nothing that XML cannot", async () => {
    const odd = "a\ufffe\uffff\ud83d\u0001";
    const cell: Cell = { value: odd, note: odd, runs: [{ text: odd, bold: true }] };
    const path = join(folder, "essai.xlsx");
    const sheet = sheetOf([cell, { value: odd }]);
    const rule: Validation = { kind: "list", values: ["Ana", odd], dropdown: true, allowInvalid: true };
    sheet.validations = [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, rule }];
    await (await createWorkbook("essai", [sheet])).save(path);
    const parts = partsOf(await readFile(path)).join("");
    expect(parts).toContain("a_xFFFE__xFFFF__xD83D__x0001_");
    expect(parts).not.toMatch(/[\ufffe\uffff\ufffd\u0000-\u0008]/);
  });

  it("keeps its layout and rules", async () => {
    const sheet = sheetOf([{ value: "a" }, { value: "b" }], [{ value: 1 }, { value: 2 }]);
    const area = { row: 1, column: 0, rows: 9, columns: 1 };
    Object.assign(sheet, {
      widths: { 0: 120, 2: 240 },
      heights: { 1: 40 },
      hiddenColumns: [3],
      frozenRows: 2,
      frozenColumns: 1,
      tabColor: "#1a73e8",
      merges: [{ row: 4, column: 0, rows: 1, columns: 3 }],
      filter: { row: 0, column: 0, rows: 9, columns: 2 },
      validations: [
        { area, rule: { kind: "list", values: ["oui", "non"], dropdown: true, allowInvalid: true } },
      ],
      conditionalFormats: [
        { areas: [area], condition: { kind: "formula", formula: '=$A2="x"' }, background: "#fce8e6" },
        {
          areas: [area],
          condition: { kind: "text-contains", text: "conflit" },
          color: "#c5221f",
          bold: true,
        },
        { areas: [area], condition: { kind: "text-is", text: "À placer" }, background: "#fef7e0" },
      ],
    });
    const [read] = await roundTrip([sheet]);
    expect(read).toMatchObject({ ...sheet, id: 0 });
  });

  it("keeps beside the file what an xlsx cannot hold", async () => {
    const sheet = newSheet(99, "Un nom de tab bien trop long pour un classeur Excel [2026]", [
      [{ value: "Nom" }],
    ]);
    const area = { row: 1, column: 0, rows: 2, columns: 1 };
    Object.assign(sheet, {
      formUrl: "https://docs.google.com/forms/d/x",
      protections: [{ area, warningOnly: true, description: "clés" }],
      metadata: [
        { id: 1, key: "dyade", value: "1", visibility: "DOCUMENT" },
        { id: 2, key: "role", value: null, visibility: "PROJECT", line: { axis: "column", index: 2 } },
      ],
      maxRows: 1200,
      validations: [
        {
          area,
          rule: { kind: "list", values: ["Roy, Ève", "Côté, Luc"], dropdown: true, allowInvalid: true },
        },
      ],
    });
    expect(await roundTrip([sheet], { beside: true })).toEqual([sheet]);
  });

  it("keeps that a tab has no cells", async () => {
    const alone: Sheet = { ...newSheet(9, "Graphique1"), type: "OBJECT" };
    expect(await roundTrip([newSheet(3, "Feuille"), alone], { beside: true })).toMatchObject([
      { name: "Feuille" },
      { name: "Graphique1", type: "OBJECT" },
    ]);
  });

  it("follows a list in another tab by its id", async () => {
    const rule = {
      kind: "range" as const,
      sheetId: 1,
      area: { row: 0, column: 0, rows: 2, columns: 1 },
      dropdown: true,
      allowInvalid: true,
    };
    const listed = newSheet(0, "Dyades", [[{ value: "x" }]]);
    listed.validations = [{ area: { row: 1, column: 2, rows: 3, columns: 1 }, rule }];
    const [first] = await roundTrip([listed, newSheet(1, "L'autre", [[{ value: "a" }], [{ value: "b" }]])]);
    expect(first?.validations[0]?.rule).toEqual(rule);
  });
});

describe("a workbook made by another program", () => {
  it("opens with its dates, rules, looks and hidden parts", async () => {
    const { workbook } = await openWorkbook(OPENPYXL);
    const [responses, , hidden] = workbook.sheets;
    expect(responses?.formUrl).toBeDefined();
    expect(hidden?.hidden).toBe(true);
    expect(hidden?.formUrl).toBeUndefined();
    expect(responses?.rows[1]?.[0]?.value).toBeCloseTo(46068 + (18 * 3600 + 7 * 60 + 38) / 86400, 8);
    expect(responses?.rows[0]?.[0]?.look).toEqual({ background: "#1a73e8", color: "#ffffff", bold: true });
  });

  it("opens with the dates of a file that counts from 1904, and keeps its way", async () => {
    const opened = await openWorkbook(join(HERE, "since-1904.xlsx"));
    const day = (sheet: Sheet | undefined): unknown =>
      sheet?.rows.slice(1).map((row) => Math.floor(Number(row[0]?.value)));
    expect(day(opened.workbook.sheets[0])).toEqual([46068]);
    const sheet = opened.workbook.sheets[0] ?? newSheet(0, "");
    Object.assign(touchCell(sheet, 2, 0), { value: 46070, format: "yyyy-mm-dd" });
    await opened.save(join(folder, "out.xlsx"));
    expect(day((await openWorkbook(join(folder, "out.xlsx"))).workbook.sheets[0])).toEqual([46068, 46070]);
  });

  it("keeps everything when a tab is added", async () => {
    const out = join(folder, "out.xlsx");
    const opened = await openWorkbook(OPENPYXL);
    const before = structuredClone(opened.workbook.sheets);
    opened.workbook.sheets.unshift(newSheet(12, "Dyades", [[{ value: "=1+1" }]]));
    await opened.save(out);
    const { workbook } = await openWorkbook(out);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Dyades", ...before.map(({ name }) => name)]);
    expect(workbook.sheets.slice(1)).toEqual(before);
    expect(cellAt(workbook.sheets[0] ?? newSheet(0, ""), 0, 0)).toEqual({ value: "=1+1" });
  });

  it("is saved again and again without harm, and leaves no temporary file", async () => {
    const out = join(folder, "out.xlsx");
    const opened = await openWorkbook(OPENPYXL);
    const sheet = opened.workbook.sheets[0] ?? newSheet(0, "");
    for (const value of ["un", "deux", "trois"]) {
      touchCell(sheet, 4, 1).value = value;
      await opened.save(out);
    }
    opened.workbook.sheets.splice(1, 1);
    sheet.name = "Réponses";
    await opened.save(out);
    const { workbook } = await openWorkbook(out);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Réponses", "Cachée"]);
    expect(workbook.sheets[0]?.rows[4]?.[1]?.value).toBe("trois");
    expect((await readdir(folder)).sort()).toEqual(["out.dyade.json", "out.xlsx"]);
  });
});

describe("a file that is no workbook", () => {
  it.each([
    ["text", "Nom,Ville\n", "file-is-no-workbook"],
    ["nothing", "", "file-is-empty"],
    ["a zip cut short", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0), "file-is-no-workbook"],
    ["an old Excel file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "file-is-old-excel"],
  ])("but %s is refused with a reason", async (_, bytes, code) => {
    const path = join(folder, "faux.xlsx");
    await writeFile(path, bytes);
    await expect(openWorkbook(path)).rejects.toMatchObject({ name: "FileProblem", code, path });
  });

  it("but a broken file beside it is named", async () => {
    await copyFile(OPENPYXL, join(folder, "a.xlsx"));
    await writeFile(join(folder, "a.dyade.json"), "{");
    await expect(openWorkbook(join(folder, "a.xlsx"))).rejects.toMatchObject({
      path: join(folder, "a.dyade.json"),
    });
  });

  it("is not written over when the folder cannot be", async () => {
    const opened = await openWorkbook(OPENPYXL);
    const bytes = await readFile(OPENPYXL);
    await expect(opened.save(join(folder, "absent", "x.xlsx"))).rejects.toMatchObject({
      code: "file-not-writable",
    });
    expect((await readFile(OPENPYXL)).equals(bytes)).toBe(true);
  });
});
