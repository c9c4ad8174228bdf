import { describe, expect, it } from "vitest";
import { formQuestions, questionOf } from "../../../src/core/forms/form-questions.ts";
import { FORMS, type FormQuestion } from "../../../src/core/forms/question.ts";
import { MARKS, type Particulars, worded, wording } from "../../../src/core/forms/worded.ts";

const same = (text: string) => ({ fr: text, en: text });
const NONE = { topics: [] };
const TOLD: Particulars = {
  organisation: "Coop du Fleuve",
  contact: "Ana Roy, ana@coop.example",
  until: "2027-06-30",
  length: "neuf mois",
};

describe("a text of a definition", () => {
  it("is told in the language asked", () => {
    expect(wording({ fr: "Région", en: "Region" }, "fr")).toBe("Région");
    expect(wording({ fr: "Région", en: "Region" }, "en")).toBe("Region");
  });

  it("has no-break spaces before colons and inside quotation marks in French, and in French alone", () => {
    const text = "Écrivez « Aucun » ou « - » : rien d’autre : merci";
    expect(wording(same(text), "fr")).toBe(
      "Écrivez «\u00a0Aucun\u00a0» ou «\u00a0-\u00a0»\u00a0: rien d’autre\u00a0: merci",
    );
    expect(wording(same(text), "en")).toBe(text);
    expect(wording(same("de 9:00 à 10:00"), "fr")).toBe("de 9:00 à 10:00");
  });

  it("is filled in with what the programme tells of itself, wherever it stands", () => {
    const text = same("{organisation}, {contact}, {until}, {length}, {organisation}");
    expect(wording(text, "fr", TOLD)).toBe(
      "Coop du Fleuve, Ana Roy, ana@coop.example, 2027-06-30, neuf mois, Coop du Fleuve",
    );
  });

  it("keeps a mark in brackets for what is not told yet, in its language", () => {
    const text = same("{organisation} {until}");
    expect(wording(text, "fr")).toBe("[organisme] [date]");
    expect(wording(text, "en", { ...TOLD, organisation: "" })).toBe("[organisation] 2027-06-30");
  });

  it("leaves other braces, and what was told, as they are", () => {
    const told = { ...TOLD, organisation: "{contact} $& $1" };
    expect(wording(same("{programme} {organisation}"), "en", told)).toBe("{programme} {contact} $& $1");
  });
});

describe("a question", () => {
  const plain: FormQuestion = {
    id: "age",
    forms: ["mentee"],
    section: "person",
    kind: "number",
    title: same("Âge"),
    required: true,
    feeds: { to: "people" },
    reason: same("Pour rien : un essai."),
  };

  it("without help, options, rows, ends nor an answer of one's own has none of them", () => {
    expect(worded(plain, "fr", { topics: ["Vente"] })).toEqual({
      ...{ id: "age", section: "person", kind: "number", title: "Âge", required: true },
      ...{ help: "", options: [], most: null, rows: [], ends: [], other: false },
      reason: "Pour rien\u00a0: un essai.",
    });
  });

  it("has its options, rows and ends in the language asked, in their order", () => {
    const option = (id: string) => ({ id, fr: `${id} : fr`, en: `${id} : en` });
    const grid: FormQuestion = {
      ...plain,
      kind: "grid",
      options: [option("b"), option("a")],
      rows: [option("r")],
      ends: [same("peu"), same("trop")],
      other: true,
    };
    expect(worded(grid, "fr", { topics: ["Vente"] })).toMatchObject({
      ...{
        options: ["b\u00a0: fr", "a\u00a0: fr"],
        rows: ["r\u00a0: fr"],
        ends: ["peu", "trop"],
        other: true,
      },
    });
    expect(worded(grid, "en", NONE).options).toEqual(["b : en", "a : en"]);
  });

  it("on topics offers the list of the coordinator, as it was typed", () => {
    const topics = ["Vente : négociation", "{organisation}"];
    expect(worded(questionOf("needs"), "fr", { topics }).options).toEqual(topics);
  });

  it("tells of the programme in its help", () => {
    const consent = worded(questionOf("consent"), "fr", NONE, TOLD).help;
    for (const told of [TOLD.organisation, TOLD.contact, TOLD.until]) expect(consent).toContain(told);
    for (const mark of Object.values(MARKS)) expect(consent).not.toContain(mark.fr);
    expect(worded(questionOf("consent"), "en", NONE).help).toContain(MARKS.contact.en);
  });

  it("of the recommended forms has no brace left, in any language", () => {
    for (const question of FORMS.flatMap((form) => formQuestions(form)))
      for (const language of ["fr", "en"] as const)
        expect(JSON.stringify(Object.values(worded(question, language, NONE, TOLD)))).not.toMatch(/[{}]/);
  });
});
