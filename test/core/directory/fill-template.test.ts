import { describe, expect, it } from "vitest";
import { DATA_ELEMENT, PLAIN_ELEMENT, fillTemplate } from "../../../src/core/directory/fill-template.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { directoryPage } from "../../../src/core/messages/en/directory-page.ts";
import { WORDS, programmeOf, tablesOf } from "./programmes.ts";

const TEMPLATE = `<!doctype html><html lang="fr"><title>Dyade</title>${PLAIN_ELEMENT}${DATA_ELEMENT}</html>`;
const NASTY = "</script><script>alert(1)</script><!-- $& $` \u2028";

describe("a filled template", () => {
  const programme = programmeOf(tablesOf([{ name: 'Ana "x" onclick=', about: NASTY }]));
  const choices = { title: `A ${NASTY}`, contact: "a@b.example" };
  const data = { ...directoryData(programme, choices, WORDS), language: "en" as const };
  const page = fillTemplate(TEMPLATE, data, directoryPage);

  it("gives the data back as they were", () => {
    const json = /<script id="directory-data" type="application\/json">(.*)<\/script>/s.exec(page)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual(data);
  });

  it("lets nothing in the data end its element or begin another", () => {
    expect(page.match(/<\/?script/g)).toHaveLength(2);
    expect(page).not.toContain("<!--");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<title>A &lt;/script&gt;");
  });

  it("can be read without its script: each mentor, what is shown of them, and the link that asks", () => {
    expect(page).toContain("<h2>Ana &quot;x&quot; onclick=</h2>");
    expect(page).toContain("Sujets\u00a0: Vente");
    expect(page).toMatch(/<a href="mailto:a@b\.example\?subject=[^"<>]*">Ask for a meeting<\/a>/);
  });

  it("goes without the list where there is no room for it twice", () => {
    const [mentor] = data.mentors;
    if (mentor === undefined) throw new Error("There is one mentor.");
    const many = Array.from({ length: 1500 }, () => mentor);
    const long = fillTemplate(TEMPLATE, { ...data, mentors: many }, directoryPage);
    expect(long).not.toContain("<h2>");
    expect(long).toContain(DATA_ELEMENT.slice(0, 30));
  });

  it("is refused where it has no place for data", () => {
    expect(() => fillTemplate("<html></html>", data, directoryPage)).toThrow("exactly once");
  });
});
