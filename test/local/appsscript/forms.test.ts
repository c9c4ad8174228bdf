import { describe, expect, it } from "vitest";
import type { ExecutionOutcome } from "../../../src/local/appsscript/outcome.ts";
import { type Drive, newDrive } from "../../../src/local/model/forms.ts";
import { submit } from "../../../src/local/model/submit.ts";
import { runScript } from "./try-script.ts";

const SCOPES = ["forms", "spreadsheets"].map((name) => `https://www.googleapis.com/auth/${name}`);

async function run(body: string, drive: Drive = newDrive(), scopes = SCOPES): Promise<ExecutionOutcome> {
  return runScript(`function main() {\n${body}\n}`, { drive, scopes });
}

async function driveAfter(body: string): Promise<Drive> {
  const { result, drive } = await run(body);
  if (!result.ok) throw new Error(result.message);
  if (drive === null) throw new Error("There is no drive.");
  return drive;
}

const FORM = `
const form = FormApp.create("Essai", true);
form.addSectionHeaderItem().setTitle("Vous");
form.addTextItem().setTitle("Courriel").setRequired(true)
  .setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
form.addMultipleChoiceItem().setTitle("Places").setChoiceValues(["1", "2"]);
form.addCheckboxItem().setTitle("Sujets").setChoiceValues(["Vente", "Finances"]).showOtherOption(true)
  .setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build());
form.addCheckboxGridItem().setTitle("Libre").setRows(["Lundi", "Mardi"]).setColumns(["Matin", "Soir"]);
form.addScaleItem().setTitle("Style").setBounds(1, 5).setLabels("bas", "haut");
form.addDateItem().setTitle("Date");
form.addParagraphTextItem().setTitle("Mot");
const ss = SpreadsheetApp.create("Classeur");
form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
`;

const JANUARY = Date.UTC(2026, 0, 19, 9, 5, 12);

describe("a form that a script makes", () => {
  it("has no title of its own: what it was given names its file", async () => {
    const { result } = await run(
      "const form = FormApp.create('Essai'); return [form.getTitle(), form.setTitle('Vous').getTitle()];",
    );
    expect(result).toMatchObject({ ok: true, value: ["", "Vous"] });
  });

  it("is linked to a tab of the spreadsheet, first of all, with a column a question", async () => {
    const { spreadsheets } = await driveAfter(FORM);
    const [tab, other] = spreadsheets[0]?.sheets ?? [];
    expect([tab?.name, other?.name]).toEqual(["Réponses au formulaire 1", "Feuille 1"]);
    expect(tab?.formUrl).toContain("form-1");
    expect(tab?.rows[0]?.map((cell) => cell?.value)).toEqual([
      "Horodateur",
      "Courriel",
      "Places",
      "Sujets",
      "Libre [Lundi]",
      "Libre [Mardi]",
      "Style",
      "Date",
      "Mot",
    ]);
  });

  it("takes answers as Google writes them: the moment first, several options joined, numbers as numbers", async () => {
    const drive = await driveAfter(FORM);
    const answers = {
      Places: "2",
      Sujets: ["Vente", "Autre chose"],
      Libre: { Mardi: ["Matin", "Soir"] },
      Style: "4",
    };
    submit(
      drive,
      "form-1",
      { Courriel: "a@b.example", ...answers, Date: "2026-02-03", Mot: "=1+1" },
      JANUARY,
    );
    submit(drive, "form-1", { Courriel: "c@d.example" }, JANUARY);
    const rows = drive.spreadsheets[0]?.sheets[0]?.rows.map((row) => row.map((cell) => cell?.value ?? ""));
    expect(rows?.[1]?.slice(1)).toEqual([
      "a@b.example",
      2,
      "Vente, Autre chose",
      "",
      "Matin, Soir",
      4,
      46056,
      "=1+1",
    ]);
    expect(Number(rows?.[1]?.[0])).toBeCloseTo(46041.378611, 5);
    expect(rows?.[2]?.slice(1)).toEqual(["c@d.example", "", "", "", "", "", "", ""]);
  });

  it.each([
    ["a required question left blank", { Places: "1" }, "must be answered"],
    ["an address that is none", { Courriel: "a" }, "no e-mail"],
    ["an option that is not offered", { Courriel: "a@b.example", Places: "9" }, "9 is no option"],
    ["two answers of one's own", { Courriel: "a@b.example", Sujets: ["x", "y"] }, "no option"],
    [
      "more options than may be chosen",
      { Courriel: "a@b.example", Sujets: ["Vente", "Finances", "Autre chose"] },
      "at most 2",
    ],
    ["a number outside the scale", { Courriel: "a@b.example", Style: "6" }, "out of bounds"],
    [
      "a row that is not in the grid",
      { Courriel: "a@b.example", Libre: { Jeudi: ["Matin"] } },
      "Jeudi is no row",
    ],
    ["two lines in a short answer", { Courriel: "a@b.example\n" }, "no e-mail"],
    ["a list where one answer goes", { Courriel: ["a@b.example"] }, "one answer"],
    ["one answer where a list goes", { Courriel: "a@b.example", Sujets: "Vente" }, "a list"],
    ["one answer where a grid goes", { Courriel: "a@b.example", Libre: "Matin" }, "an answer a row"],
    ["a question that is not asked", { Courriel: "a@b.example", Âge: "40" }, "does not ask: Âge"],
  ])("refuses %s", async (_, answers, why) => {
    const drive = await driveAfter(FORM);
    expect(() => {
      submit(drive, "form-1", answers, JANUARY);
    }).toThrow(why);
  });

  it("refuses answers before it is published, and knows no other form", async () => {
    const drive = await driveAfter(`FormApp.create("Essai")`);
    expect(() => {
      submit(drive, "form-1", {}, JANUARY);
    }).toThrow("closed");
    expect(() => {
      submit(drive, "form-2", {}, JANUARY);
    }).toThrow("no form form-2");
    expect(() => {
      submit(
        { ...drive, forms: drive.forms.map((form) => ({ ...form, published: true, accepting: true })) },
        "form-1",
        {},
        JANUARY,
      );
    }).toThrow("no response tab");
  });

  it("is answered by a script as by a person", async () => {
    const { spreadsheets } = await driveAfter(`${FORM}
      const [, mail, , topics, free] = form.getItems();
      form.createResponse().withItemResponse(mail.asTextItem().createResponse("a@b.example"))
        .withItemResponse(topics.asCheckboxItem().createResponse(["Vente", "Finances"]))
        .withItemResponse(free.asCheckboxGridItem().createResponse([null, ["Matin", "Soir"]])).submit();`);
    const row = spreadsheets[0]?.sheets[0]?.rows[1]?.map((cell) => cell?.value ?? "");
    expect(row?.slice(1, 6)).toEqual(["a@b.example", "", "Vente, Finances", "", "Matin, Soir"]);
  });

  it.each([
    ["a text where options are ticked", "topics.asCheckboxItem().createResponse('Vente')", "signature"],
    ["rows that are not in the grid", "free.asCheckboxGridItem().createResponse([[]])", "2 rows"],
  ])("takes no %s from a script", async (_, body, message) => {
    const { result } = await run(`${FORM} const [, , , topics, free] = form.getItems(); ${body}`);
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining(message) as string });
  });

  it("gives a pre-filled link", async () => {
    const { result } = await run(`${FORM}
      const items = form.getItems();
      const mot = items.find((item) => item.getTitle() === "Mot").asParagraphTextItem();
      return form.createResponse().withItemResponse(mot.createResponse("Élise & co")).toPrefilledUrl();`);
    expect(result).toMatchObject({
      ok: true,
      value:
        "https://docs.google.com/forms/d/e/public-form-1/viewform?usp=pp_url&entry.1000008=%C3%89lise%20%26%20co",
    });
  });
});

describe("what Forms would refuse", () => {
  it.each([
    ["a method that it lacks", "FormApp.create('x', true).setTheme('x')", "Form.setTheme is not a function"],
    [
      "a method of another kind of item",
      "FormApp.create('x').addTextItem().setChoiceValues(['a'])",
      "TextItem.setChoiceValues",
    ],
    ["opening a form that is not there", "FormApp.openById('x')", "No item with the given ID"],
    [
      "accepting answers before publishing",
      "FormApp.create('x').setAcceptingResponses(true)",
      "unpublished form",
    ],
    [
      "linking before publishing",
      "FormApp.create('x').setDestination(FormApp.DestinationType.SPREADSHEET, 'y')",
      "unpublished form",
    ],
    [
      "linking to no spreadsheet",
      "FormApp.create('x', true).setDestination(FormApp.DestinationType.SPREADSHEET, 'y')",
      "Invalid spreadsheet ID",
    ],
    ["an option twice", "FormApp.create('x').addCheckboxItem().setChoiceValues(['a', 'a'])", "twice"],
    ["no options", "FormApp.create('x').addMultipleChoiceItem().setChoiceValues([])", "nothing"],
    ["a scale from 2", "FormApp.create('x').addScaleItem().setBounds(2, 5)", "Invalid bounds"],
    [
      "a flag that is none",
      "FormApp.create('x').addTextItem().setRequired('yes')",
      "don't match the method signature",
    ],
    [
      "an item taken for another kind",
      "const f = FormApp.create('x'); f.addDateItem(); f.getItems()[0].asTextItem()",
      "Invalid conversion",
    ],
    ["an item that is not there", "FormApp.create('x').deleteItem(0)", "Invalid item index"],
    ["a validation of nothing", "FormApp.createTextValidation().build()", "requires nothing"],
    ["a choice of none at most", "FormApp.createCheckboxValidation().requireSelectAtMost(0)", "too small"],
    [
      "a validation for another kind of item",
      "FormApp.create('x').addCheckboxItem().setValidation(FormApp.createTextValidation().requireNumber().build())",
      "don't match the method signature",
    ],
    ["opening a spreadsheet that is not there", "SpreadsheetApp.openById('x')", "ID x"],
    ["a dialog outside a document", "SpreadsheetApp.getUi()", "from this context"],
  ])("%s", async (_, body, why) => {
    const { result } = await run(body);
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining(why) as string });
  });

  it("anything without its scope, or in a script that lives in a document", async () => {
    const noForms = await run("FormApp.create('x')", newDrive(), SCOPES.slice(1));
    expect(noForms.result).toMatchObject({
      ok: false,
      message: expect.stringContaining("auth/forms") as string,
    });
    const noFiles = await run("SpreadsheetApp.create('x')", newDrive(), SCOPES.slice(0, 1));
    expect(noFiles.result).toMatchObject({
      ok: false,
      message: expect.stringContaining("permission") as string,
    });
    const inDocument = await runScript("function main() { FormApp.create('x'); }");
    expect(inDocument.result).toMatchObject({
      ok: false,
      message: expect.stringContaining("FormApp.create") as string,
    });
  });

  it("a script outside a document has no active spreadsheet, and properties of its own", async () => {
    const { result, drive } = await run(`
      PropertiesService.getScriptProperties().setProperty("a", "1");
      return SpreadsheetApp.getActive();`);
    expect(result).toMatchObject({ ok: true, value: null });
    expect(drive?.scriptProperties).toEqual({ a: "1" });
  });
});
