import { describe, expect, it } from "vitest";
import { formAddress, mailAddress } from "../../../src/core/directory/ask.ts";
import type { FormLink } from "../../../src/core/directory/page-data.ts";

const ADDRESS = "https://docs.google.com/forms/d/e/x/viewform";

function link(change: Partial<FormLink>): FormLink {
  return { address: ADDRESS, fixed: [], mentors: ["entry.1"], asker: null, wish: null, ...change };
}
const THREE = { wish: "choices", mentors: ["Ana", "Bob", "Cléo"], asker: "Zoé" } as const;

describe("the address of the form", () => {
  it("keeps what every answer has, as it was written, before all else", () => {
    const kept = link({ fixed: ["usp=pp_url", "entry.7=Cohorte+2026"] });
    expect(formAddress(kept, { ...THREE, mentors: ["Ana"] })).toBe(
      `${ADDRESS}?usp=pp_url&entry.7=Cohorte+2026&entry.1=Ana`,
    );
  });

  it("has all names in the only place there is", () => {
    expect(formAddress(link({}), THREE)).toBe(`${ADDRESS}?entry.1=Ana%3B%20Bob%3B%20Cl%C3%A9o`);
  });

  it("has the first names where there are several places, and no place without a name", () => {
    const two = link({ mentors: ["entry.4", "entry.2"] });
    expect(formAddress(two, THREE)).toBe(`${ADDRESS}?entry.4=Ana&entry.2=Bob`);
    expect(formAddress(two, { ...THREE, mentors: ["Bob"] })).toBe(`${ADDRESS}?entry.4=Bob`);
  });

  it("names who asks where the form has a place for it and the name is known", () => {
    const asked = link({ asker: "entry.9" });
    expect(formAddress(asked, { ...THREE, mentors: ["Ana"] })).toBe(
      `${ADDRESS}?entry.1=Ana&entry.9=Zo%C3%A9`,
    );
    expect(formAddress(asked, { ...THREE, mentors: ["Ana"], asker: "" })).toBe(`${ADDRESS}?entry.1=Ana`);
  });

  it("says what is asked for, in the words of the form", () => {
    const wish = { entry: "entry.3", meeting: "Une rencontre", choices: "Des choix" };
    const said = (asked: "meeting" | "choices"): string =>
      formAddress(link({ wish }), { wish: asked, mentors: ["Ana"], asker: "" });
    expect(said("meeting")).toBe(`${ADDRESS}?entry.3=Une%20rencontre&entry.1=Ana`);
    expect(said("choices")).toBe(`${ADDRESS}?entry.3=Des%20choix&entry.1=Ana`);
  });

  it("can be made of half a character", () => {
    expect(formAddress(link({}), { ...THREE, mentors: ["A\ud800"] })).toBe(`${ADDRESS}?entry.1=A%EF%BF%BD`);
  });
});

describe("a ready e-mail", () => {
  it("encodes all that could end one of its parts", () => {
    const address = mailAddress(["a@b.example?bcc=x@y.example"], "A & B", "Un\ndeux");
    expect(address).toBe("mailto:a@b.example%3Fbcc%3Dx@y.example?subject=A%20%26%20B&body=Un%0D%0Adeux");
  });

  it("ends each line once, however it was written", () => {
    expect(mailAddress(["a@b.example"], "", "Un\r\ndeux")).toMatch(/body=Un%0D%0Adeux$/);
  });
});
