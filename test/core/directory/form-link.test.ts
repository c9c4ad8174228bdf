import { describe, expect, it } from "vitest";
import { formAddress } from "../../../src/core/directory/ask.ts";
import { readFormLink } from "../../../src/core/directory/form-link.ts";
import type { FormLink } from "../../../src/core/directory/page-data.ts";

const FORM = "https://docs.google.com/forms/d/e/1FAIpQLSd_x-9/viewform";

function link(query: string): FormLink {
  const read = readFormLink(`${FORM}?usp=pp_url&${query}`);
  if (typeof read === "string") throw new Error(read);
  return read;
}
const meeting = (read: FormLink, mentor: string): string =>
  formAddress(read, { wish: "meeting", mentors: [mentor], asker: "Zoé" });

describe("a pre-filled link", () => {
  it("takes the name of a mentor where the coordinator wrote MENTOR, and keeps the rest", () => {
    const read = link("entry.11=Cohorte+2026&entry.22=mentor&entry.33=MOI");
    expect(meeting(read, "Ève O'Neill & fils")).toBe(
      `${FORM}?usp=pp_url&entry.11=Cohorte+2026&entry.22=${encodeURIComponent("Ève O'Neill & fils")}&entry.33=Zo%C3%A9`,
    );
  });

  it("takes its only answer for the mentor's, whatever it is", () => {
    expect(meeting(link("entry.5=Jean+Tremblay"), "Ana")).toBe(`${FORM}?usp=pp_url&entry.5=Ana`);
  });

  it("takes ranked choices, each in its place, or all in the only one", () => {
    const asked = { wish: "choices", mentors: ["Ana", "Bob", "Cléo"], asker: "" } as const;
    const ranked = link("entry.3=MENTOR+2&entry.9=MENTOR%201");
    expect(formAddress(ranked, asked)).toBe(`${FORM}?usp=pp_url&entry.9=Ana&entry.3=Bob`);
    expect(formAddress(link("entry.9=MENTOR"), asked)).toContain("entry.9=Ana%3B%20Bob%3B%20Cl%C3%A9o");
  });

  it("answers the question of the recommended form for each wish", () => {
    const read = link("entry.1=Remettre+mes+choix&entry.2=MENTOR");
    expect(meeting(read, "Ana")).toContain("entry.1=Une%20rencontre");
    expect(formAddress(read, { wish: "choices", mentors: ["Ana"], asker: "" })).toContain(
      "entry.1=Remettre%20mes%20choix",
    );
  });

  it.each([
    ["http://docs.google.com/forms/d/e/x/viewform?entry.1=MENTOR", "not-a-form"],
    ["https://docs.google.com.evil.example/forms/d/e/x/viewform?entry.1=MENTOR", "not-a-form"],
    ["https://docs.google.com@evil.example/forms/d/e/x/viewform?entry.1=MENTOR", "not-a-form"],
    ["javascript:alert(1)//docs.google.com/forms/d/e/x/viewform?entry.1=MENTOR", "not-a-form"],
    ["https://docs.google.com/spreadsheets/d/x/viewform?entry.1=MENTOR", "not-a-form"],
    ["", "not-a-form"],
    [FORM, "not-prefilled"],
    ["https://forms.gle/abc", "not-prefilled"],
    ["https://docs.google.com/forms/d/x/edit", "not-prefilled"],
    [`${FORM}?entry.1=Ana&entry.2=Bob`, "no-mentor"],
  ])("is refused with its fault: %s", (text, fault) => {
    expect(readFormLink(text)).toBe(fault);
  });

  it("reads an answer that is no valid encoding", () => {
    expect(readFormLink(`${FORM}?entry.1=%E0%A4%A&entry.2=MENTOR`)).toMatchObject({ mentors: ["entry.2"] });
  });
});
