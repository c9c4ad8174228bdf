import { describe, expect, it } from "vitest";
import { DATA_ELEMENT, fillTemplate } from "../../../src/core/directory/fill-template.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { WORDS, programmeOf, tablesOf } from "./programmes.ts";

const TEMPLATE = `<!doctype html><html lang="fr"><title>Dyade</title>${DATA_ELEMENT}</html>`;
const NASTY = "</script><script>alert(1)</script><!-- $& $` \u2028";

describe("a filled template", () => {
  const data = directoryData(
    programmeOf(tablesOf([{ name: "Ana", about: NASTY }])),
    { title: `A ${NASTY}` },
    WORDS,
  );
  const page = fillTemplate(TEMPLATE, { ...data, language: "en" });

  it("gives the data back as they were", () => {
    const json = /<script id="directory-data" type="application\/json">(.*)<\/script>/s.exec(page)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual({ ...data, language: "en" });
  });

  it("lets nothing in the data end its element or begin another", () => {
    expect(page.match(/<\/?script/g)).toHaveLength(2);
    expect(page).not.toContain("<!--");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<title>A &lt;/script&gt;");
  });

  it("is refused where it has no place for data", () => {
    expect(() => fillTemplate("<html></html>", data)).toThrow("no place");
  });
});
