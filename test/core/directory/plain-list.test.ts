import { describe, expect, it } from "vitest";
import type { PageData } from "../../../src/core/directory/page-data.ts";
import { escaped, plainList } from "../../../src/core/directory/plain-list.ts";
import { directoryPage } from "../../../src/core/messages/en/directory-page.ts";

const PAGE: PageData = {
  format: "dyade-directory/1",
  language: "en",
  title: "Mentors & friends",
  reader: "",
  columns: [
    { label: "Topics", kind: "text", rows: [], options: [], brackets: [], equivalents: [] },
    { label: "Times", kind: "grid", rows: ["Monday", "Tuesday"], options: [], brackets: [], equivalents: [] },
  ],
  mentors: [
    { name: "Ana", email: "ana@m.example", cells: [["Sales"], ["Morning", "Evening"]], reasons: [] },
    { name: "Bob", email: "", cells: [[""], ["", "Noon"]], reasons: ["Topics: Sales"] },
  ],
  needs: [],
  bands: [70, 50, 30],
  form: null,
  contact: "",
};

describe("the list for where no script runs", () => {
  it("has the title, and each mentor with what was answered and nothing for what was not", () => {
    expect(plainList(PAGE, directoryPage)).toBe(
      "<h1>Mentors &amp; friends</h1>" +
        "<h2>Ana</h2><p>ana@m.example<br>Topics\u00a0: Sales<br>Times\u00a0: Monday\u00a0: Morning; Tuesday\u00a0: Evening</p>" +
        "<h2>Bob</h2><p>Topics: Sales<br>Times\u00a0: Tuesday\u00a0: Noon</p>",
    );
  });

  it("asks through the form where there is one, for the person whose file it is", () => {
    const address = "https://docs.google.com/forms/d/e/x/viewform";
    const form = { address, fixed: [], mentors: ["entry.1"], asker: "entry.2", wish: null };
    const list = plainList({ ...PAGE, form, contact: "c@p.example", reader: "Zoé" }, directoryPage);
    expect(list).toContain(`<a href="${address}?entry.1=Bob&amp;entry.2=Zo%C3%A9">${directoryPage.meet}</a>`);
    expect(list).not.toContain("mailto:");
  });

  it("asks by e-mail where there is no form", () => {
    const list = plainList({ ...PAGE, contact: "c@p.example" }, directoryPage);
    expect(list.match(/<a href="mailto:c@p\.example\?subject=[^"<>]*&amp;body=[^"<>]*">/g)).toHaveLength(2);
  });

  it("lets no answer be markup", () => {
    const nasty = '<img src=x onerror="alert(1)">&';
    const [mentor] = PAGE.mentors;
    if (mentor === undefined) throw new Error("There are two mentors.");
    const mentors = [{ ...mentor, name: nasty, email: nasty, cells: [[nasty], []], reasons: [nasty] }];
    const list = plainList({ ...PAGE, title: nasty, mentors }, directoryPage);
    expect(list).not.toContain("<img");
    expect(list.split(escaped(nasty))).toHaveLength(6);
  });
});
