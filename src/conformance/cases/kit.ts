import { outcomeOf, plain } from "../attempt.ts";
import type { Bench } from "../bench.ts";
import { ASSUMED, documented, seenLive, type Case } from "../case.ts";
import type { Json } from "../json.ts";

const FORM = "developers.google.com/apps-script/reference/forms/form";
const CHANGES = "developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms";
const FAKES = "github.com/brucemcpherson/gas-fakes (forms tests: live and emulated)";
/** How long Google may take to make a response tab, and to write an answer in it. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 500;

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Forms since 2025, which the declared types do not know yet. */
interface Publishing {
  readonly setPublished?: (isPublished: boolean) => unknown;
  readonly isPublished?: () => boolean;
  readonly supportsAdvancedResponderPermissions?: () => boolean;
}

function publish(form: Form): void {
  const publishing = form as Publishing;
  if (publishing.supportsAdvancedResponderPermissions?.() === true) publishing.setPublished?.(true);
}

/** A form of three questions. It stays in the person's Drive: no permission here can delete it. */
function newForm({ name }: Bench): Form {
  const form = FormApp.create(`${name} Dyade`);
  form.addTextItem().setTitle("Nom");
  form.addCheckboxItem().setTitle("Sujets").setChoiceValues(["Vente", "Finances"]);
  form.addCheckboxGridItem().setTitle("Libre").setRows(["Lundi", "Mardi"]).setColumns(["Matin", "Soir"]);
  publish(form);
  return form;
}

/** Waits until a spreadsheet, opened anew each time, gives something. */
function waitFor<T>(id: string, look: (sheets: Sheet[]) => T | undefined): T | null {
  for (let waited = 0; waited <= PATIENCE_MS; waited += PAUSE_MS) {
    const value = look(SpreadsheetApp.openById(id).getSheets());
    if (value !== undefined) return value;
    Utilities.sleep(PAUSE_MS);
  }
  return null;
}

const fed = (sheets: Sheet[]): Sheet | undefined => sheets.find((sheet) => sheet.getFormUrl() !== null);

/** A form linked to a new spreadsheet, and its response tab once it is there. */
function linked(bench: Bench): { readonly form: Form; readonly id: string; readonly tab: Sheet | null } {
  const form = newForm(bench);
  const id = SpreadsheetApp.create(`${bench.name} Dyade`).getId();
  const start = Date.now();
  form.setDestination(FormApp.DestinationType.SPREADSHEET, id);
  const tab = waitFor(id, fed);
  bench.note("milliseconds until the tab is there", Date.now() - start);
  return { form, id, tab };
}

/** Answers the three questions as a person would. */
function answer(form: Form): void {
  const [name, topics, free] = form.getItems();
  if (name === undefined || topics === undefined || free === undefined)
    throw new Error("A question is missing.");
  form
    .createResponse()
    .withItemResponse(name.asTextItem().createResponse("Zoé"))
    .withItemResponse(topics.asCheckboxItem().createResponse(["Vente", "Finances"]))
    .withItemResponse(free.asCheckboxGridItem().createResponse([["Matin"], ["Matin", "Soir"]]))
    .submit();
}

/** The header and the first answer of a response tab, without the moment; null while there is none. */
function firstAnswer(id: string): Json {
  return waitFor(id, (sheets) => {
    const values = fed(sheets)?.getDataRange().getValues() ?? [];
    return values.length < 2 ? undefined : values.slice(0, 2).map((row) => row.slice(1).map(plain));
  });
}

/** The starter kit: forms, and the tabs they feed. */
export const kit: readonly Case[] = [
  {
    id: "K1",
    side: "server",
    relies: "src/kit/make-form.ts setTitle",
    needsForms: true,
    grounds: seenLive(FAKES),
    run: ({ name }) => FormApp.create(`${name} Dyade`).getTitle(),
    emulator: "",
  },
  {
    id: "K2",
    side: "server",
    relies: "src/kit/make-form.ts setPublished",
    needsForms: true,
    grounds: documented(CHANGES),
    run: ({ name }) => {
      const form = FormApp.create(`${name} Dyade`);
      const publishing = form as Publishing;
      const before = publishing.isPublished?.() ?? null;
      publish(form);
      return [before, publishing.isPublished?.() ?? null, form.isAcceptingResponses()];
    },
    emulator: [false, true, true],
  },
  {
    id: "K3",
    side: "server",
    relies: "src/kit/make-form.ts setDestination",
    needsForms: true,
    grounds: seenLive(FAKES),
    run: (bench) => {
      const { tab } = linked(bench);
      bench.note("name of the tab", tab?.getName() ?? null);
      return tab === null ? null : [tab.getIndex(), tab.getFrozenRows(), tab.getLastColumn()];
    },
    emulator: [1, 1, 5],
  },
  {
    id: "K4",
    side: "server",
    relies: "src/kit/make-form.ts setName",
    needsForms: true,
    grounds: ASSUMED,
    run: (bench) => {
      const { form, id, tab } = linked(bench);
      tab?.setName("Réponses – essai");
      answer(form);
      firstAnswer(id);
      return waitFor(id, (sheets) => fed(sheets))?.getName() ?? null;
    },
    emulator: "Réponses – essai",
  },
  {
    id: "K5",
    side: "server",
    relies: "src/core/intake/questions.ts grid",
    needsForms: true,
    grounds: seenLive("response tabs of public programmes, test/fixtures"),
    run: (bench) => {
      const { form, id } = linked(bench);
      answer(form);
      return firstAnswer(id);
    },
    emulator: [
      ["Nom", "Sujets", "Libre [Lundi]", "Libre [Mardi]"],
      ["Zoé", "Vente, Finances", "Matin", "Matin, Soir"],
    ],
  },
  {
    id: "K6",
    side: "hand",
    relies: "src/kit/make-form.ts toPrefilledUrl",
    grounds: documented(`${FORM}-response (toPrefilledUrl)`),
    emulator: true,
  },
  {
    id: "K7",
    side: "hand",
    relies: "src/kit/make-form.ts setPublished",
    grounds: ASSUMED,
    emulator: true,
  },
  {
    id: "K8",
    side: "server",
    relies: "src/kit/progress.ts getScriptProperties",
    grounds: documented("developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app"),
    needsForms: true,
    run: ({ name }) => {
      const store = PropertiesService.getScriptProperties();
      store.setProperty(name, "x");
      const text = store.getProperty(name);
      store.deleteAllProperties();
      return [
        outcomeOf(() => SpreadsheetApp.getUi()),
        (SpreadsheetApp.getActiveSpreadsheet() as unknown) === null,
        text,
        store.getProperty(name),
      ];
    },
    emulator: ["threw", true, "x", null],
  },
  {
    id: "K9",
    side: "server",
    relies: "src/kit/make-form.ts makeForm",
    grounds: documented(FORM),
    needsForms: true,
    run: ({ name }) => {
      const form = FormApp.create(`${name} Dyade`).setTitle("Essai").setDescription("…").setProgressBar(true);
      publish(form);
      form.setConfirmationMessage("Merci").setAcceptingResponses(true);
      form.addSectionHeaderItem().setTitle("Vous").setHelpText("…");
      const mail = FormApp.createTextValidation().requireTextIsEmail().build();
      const number = FormApp.createTextValidation().requireNumber().build();
      form.addTextItem().setTitle("Courriel").setRequired(true).setValidation(mail);
      form.addTextItem().setTitle("Places").setValidation(number);
      const words = form.addParagraphTextItem().setTitle("Mot");
      form.addDateItem().setTitle("Date");
      form.addMultipleChoiceItem().setTitle("Langue").setChoiceValues(["fr", "en"]).showOtherOption(true);
      form.addScaleItem().setTitle("Style").setBounds(1, 5).setLabels("bas", "haut");
      const two = FormApp.createCheckboxValidation().requireSelectAtMost(2).build();
      form.addCheckboxItem().setTitle("Sujets").setChoiceValues(["Vente", "Finances"]).setValidation(two);
      form.deleteItem(4);
      const item = form.getItems().find((candidate) => candidate.getTitle() === words.getTitle());
      const response = item?.asParagraphTextItem().createResponse("Élise & co");
      if (response === undefined) return null;
      const link = form.createResponse().withItemResponse(response).toPrefilledUrl();
      return [
        form.getItems().map((candidate) => candidate.getTitle()),
        Number.isInteger(item?.getId()),
        response.getResponse() as string,
        /[?&]entry\.\d+=(%C3%89|É)lise/.test(link),
        form.getPublishedUrl().includes("viewform") && form.getEditUrl().includes("edit"),
        FormApp.openById(form.getId()).getTitle(),
      ];
    },
    emulator: [
      ["Vous", "Courriel", "Places", "Mot", "Langue", "Style", "Sujets"],
      true,
      "Élise & co",
      true,
      true,
      "Essai",
    ],
  },
];
