import { describe, expect, it } from "vitest";
import { type NamedText, storedZip } from "../../sidebar/stored-zip.ts";
import { storedFiles } from "./stored-files.ts";

const NOON = new Date(2026, 10, 30, 12, 34, 56);
const zipOf = async (files: readonly NamedText[]): Promise<Buffer> =>
  Buffer.from(await storedZip(files, NOON).arrayBuffer());

describe("a zip of files stored as they are", () => {
  it("gives each file back by its name, in any script, with a right check sum", async () => {
    const files = [
      { name: "mentors-pour-émilie.html", text: "<p>Élan\u00a0: 日本</p>".repeat(1000) },
      { name: "vide.html", text: "" },
      { name: "日本.html", text: "a" },
    ];
    const read = storedFiles(await zipOf(files));
    expect([...read]).toEqual(files.map(({ name, text }) => [name, text]));
  });

  it("may hold nothing", async () => {
    expect(storedFiles(await zipOf([])).size).toBe(0);
  });

  it("is, byte for byte, what APPNOTE describes", async () => {
    const zip = await zipOf([{ name: "a", text: "123456789" }]);
    // CBF43926 is the published check value of CRC-32; 12:34:56 is 645C, and 30 November 2026 is 5D7E
    const common = "0a0000080000" + "5c64" + "7e5d" + "2639f4cb" + "09000000".repeat(2) + "0100" + "0000";
    const local = `504b0304${common}61${Buffer.from("123456789").toString("hex")}`;
    const entry = `504b01020a00${common}${"0000".repeat(3)}00000000000000006` + "1";
    const end = "504b0506" + "00000000" + "01000100" + "2f000000" + "28000000" + "0000";
    expect(zip.toString("hex")).toBe(local + entry + end);
  });
});
