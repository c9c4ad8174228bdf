import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCsv, parseCsv } from "../../../src/local/workbook/csv.ts";

async function fileOf(bytes: string | Uint8Array, name = "mentores.csv"): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "dyade-csv-")), name);
  await writeFile(path, bytes);
  return path;
}

describe("a CSV text", () => {
  it.each([
    ["commas", "Nom,Ville\nAmélie,Lévis\n"],
    ["semicolons", "Nom;Ville\nAmélie;Lévis\n"],
    ["tabs", "Nom\tVille\nAmélie\tLévis\n"],
    ["a byte order mark", "\ufeffNom;Ville\r\nAmélie;Lévis\r\n"],
    ["old Mac line ends", "Nom,Ville\rAmélie,Lévis"],
  ])("is read with %s", (_, text) => {
    expect(parseCsv(text)).toEqual([
      ["Nom", "Ville"],
      ["Amélie", "Lévis"],
    ]);
  });

  it("takes the separator from the header, quotes aside", () => {
    expect(parseCsv('"a,b,c";"d,e"\n1;2,5')).toEqual([
      ["a,b,c", "d,e"],
      ["1", "2,5"],
    ]);
  });

  it("counts a field with line breaks as one record", () => {
    expect(parseCsv('a,b\n"x\ny ""z""",2\n3,4')).toEqual([
      ["a", "b"],
      ['x\ny "z"', "2"],
      ["3", "4"],
    ]);
  });

  it("keeps an empty line as a record, so that rows are the records' numbers", () => {
    expect(parseCsv("a\n\n1\n")).toEqual([["a"], [""], ["1"]]);
  });

  it("reads back whatever was quoted", () => {
    const field = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", "é", " ") });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (records) => {
        const text = records
          .map((row) => row.map((value) => `"${value.replace(/"/g, '""')}"`).join(","))
          .join("\r\n");
        expect(parseCsv("h,k\r\n" + text).slice(1)).toEqual(records);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a CSV file", () => {
  it("becomes a tab named after the file, all text", async () => {
    const sheet = await openCsv(await fileOf("Nom,Téléphone\nÈve,0071\n"), 4);
    expect(sheet.name).toBe("mentores.csv");
    expect(sheet.id).toBe(4);
    expect(sheet.rows[1]).toEqual([{ value: "Ève" }, { value: "0071" }]);
  });

  it.each([
    ["an empty file", new Uint8Array(), "file-is-empty"],
    ["Latin-1", Uint8Array.of(0x4e, 0xe9, 0x0a), "file-is-no-text"],
    ["a zip", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "file-is-no-text"],
  ])("that is %s is refused", async (_, bytes, code) => {
    await expect(openCsv(await fileOf(bytes), 0)).rejects.toMatchObject({ name: "FileProblem", code });
  });

  it("that does not exist is told so", async () => {
    await expect(openCsv("/nowhere/x.csv", 0)).rejects.toMatchObject({ code: "file-not-found" });
  });
});
