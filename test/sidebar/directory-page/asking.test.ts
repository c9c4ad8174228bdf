import { describe, expect, it } from "vitest";
import { askForMeeting, handInChoices } from "../../../sidebar/directory-page/asking.ts";
import { readFormLink } from "../../../src/core/directory/form-link.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { directoryPage as words } from "../../../src/core/messages/fr/directory-page.ts";
import { WORDS, programmeOf, tablesOf } from "../../core/directory/programmes.ts";

const data = directoryData(programmeOf(tablesOf([{ name: "Ana" }])), {}, WORDS);
const form = readFormLink("https://docs.google.com/forms/d/e/x/viewform?entry.1=MENTOR");
if (typeof form === "string") throw new Error(form);

describe("asking from the page", () => {
  it("goes to the form where there is one, beside the page", () => {
    const both = { ...data, form, contact: "a@b.example" };
    expect(askForMeeting(both, words, "Ana", "")).toEqual({
      address: "https://docs.google.com/forms/d/e/x/viewform?entry.1=Ana",
      beside: true,
    });
    expect(handInChoices(both, words, ["Ana", "Bob"], "")?.address).toContain("entry.1=Ana%3B%20Bob");
  });

  it("is a ready e-mail otherwise, signed", () => {
    const mail = handInChoices({ ...data, contact: "a@b.example" }, words, ["Ana", "Bob"], "Zoé");
    expect(mail?.beside).toBe(false);
    const text = decodeURIComponent(mail?.address ?? "");
    expect(text).toMatch(/^mailto:a@b\.example\?subject=Mes choix/);
    expect(text).toContain("1. Ana\r\n2. Bob");
    expect(text.endsWith("Zoé")).toBe(true);
  });

  it("is nothing where nobody takes requests", () => {
    expect(askForMeeting(data, words, "Ana", "")).toBeNull();
    expect(handInChoices(data, words, ["Ana"], "")).toBeNull();
  });
});
