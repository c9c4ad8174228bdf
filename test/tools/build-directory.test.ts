import { beforeAll, describe, expect, it } from "vitest";
import { fillTemplate } from "../../src/core/directory/fill-template.ts";
import { directoryData } from "../../src/core/directory/to-page-data.ts";
import { directoryPage } from "../../src/core/messages/fr/directory-page.ts";
import { buildDirectory } from "../../tools/build-directory.ts";
import { sampleProgramme } from "../core/directory/programmes.ts";

const MOST_BYTES = 300_000;
/** As many letters as a form that asks for a few lines gets. */
const LONG_TEXT = 400;
const SENTENCE = "J’ai dirigé des équipes à l’étranger, puis créé ma propre entreprise à Trois-Rivières. ";

let template = "";
beforeAll(async () => {
  template = await buildDirectory();
});

describe("the template of the directory", () => {
  it("is one file that asks for no other, and allows itself none", () => {
    expect(template).toContain(directoryPage.byFit);
    expect(template).not.toMatch(/\ssrc=|@import|https?:\/\/|\burl\(/);
    expect(template).not.toContain("<link");
    expect(template).toContain("default-src 'none'");
  });

  it("says what to do where its script cannot run", () => {
    expect(template).toContain(directoryPage.noScript);
  });

  it("can be read where no script runs", () => {
    const data = directoryData(sampleProgramme(), { agreed: true, contact: "a@b.example" }, directoryPage);
    const page = fillTemplate(template, data, directoryPage);
    expect(page).toContain("<h2>Patrick O'Neill</h2>");
    expect(page.match(/<a href="mailto:a@b\.example/g)).toHaveLength(23);
  });

  it("stays under 300 KB with 200 mentors who wrote a long text each", () => {
    const data = directoryData(sampleProgramme(), { agreed: true }, directoryPage);
    const mentors = Array.from({ length: 200 }, (_, at) => {
      const mentor = data.mentors[at % data.mentors.length];
      if (mentor === undefined) throw new Error("The sample has no mentors.");
      const cells = mentor.cells.map((texts, column) =>
        column === data.columns.length - 1 ? [texts.join().padEnd(LONG_TEXT, SENTENCE)] : texts,
      );
      return { ...mentor, name: `${mentor.name} ${String(at)}`, cells };
    });
    const bytes = Buffer.byteLength(fillTemplate(template, { ...data, mentors }, directoryPage));
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});
