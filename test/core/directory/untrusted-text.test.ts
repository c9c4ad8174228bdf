import fc from "fast-check";
import { expect, test } from "vitest";
import { formAddress, mailAddress } from "../../../src/core/directory/ask.ts";
import { DATA_ELEMENT, PLAIN_ELEMENT, fillTemplate } from "../../../src/core/directory/fill-template.ts";
import { readFormLink } from "../../../src/core/directory/form-link.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { directoryPage } from "../../../src/core/messages/fr/directory-page.ts";
import { WORDS, programmeOf, tablesOf } from "./programmes.ts";

const HOSTILE = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("<", ">", "/", "script", "!--", "&", '"', "'", "$&", "\u2028", "=", "\\", "\ud800"),
  }),
);
/** Half a character cannot be in an address. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, "\ufffd");

const data = directoryData(programmeOf(tablesOf([{ name: "Ana" }])), {}, WORDS);
const link = readFormLink("https://docs.google.com/forms/d/e/x/viewform?entry.1=MENTOR&entry.2=MOI");

function pageOf(name: string, title: string): { page: string; told: typeof data } {
  const told = { ...data, mentors: data.mentors.map((mentor) => ({ ...mentor, name })), title };
  const template = `<html lang="fr"><title>x</title>${PLAIN_ELEMENT}${DATA_ELEMENT}</html>`;
  return { page: fillTemplate(template, told, directoryPage), told };
}

test("whatever people wrote comes back as it was, and is never markup", () => {
  const tags = pageOf("Ana", "Titre").page.match(/</g)?.length;
  fc.assert(
    fc.property(HOSTILE, HOSTILE, (name, title) => {
      const { page, told } = pageOf(name, title);
      const [, json = ""] = /application\/json">([^<]*)<\/script><\/html>$/.exec(page) ?? [];
      expect(JSON.parse(json)).toEqual(told);
      expect(page.match(/</g)).toHaveLength(tags ?? 0);
    }),
  );
});

test("whatever a mentor is called, the links ask for them and for nothing else", () => {
  if (typeof link === "string") throw new Error(link);
  fc.assert(
    fc.property(HOSTILE, HOSTILE, (mentor, asker) => {
      const form = new URL(formAddress(link, { wish: "meeting", mentors: [mentor], asker }));
      expect(form.host).toBe("docs.google.com");
      expect([...form.searchParams]).toEqual([
        ["entry.1", whole(mentor)],
        ...(asker === "" ? [] : [["entry.2", whole(asker)]]),
      ]);
      const mail = new URL(mailAddress(["a@b.example"], mentor, asker));
      expect(mail.pathname).toBe("a@b.example");
      expect([...mail.searchParams.keys()]).toEqual(["subject", "body"]);
      expect(mail.searchParams.get("subject")).toBe(whole(mentor));
    }),
  );
});
