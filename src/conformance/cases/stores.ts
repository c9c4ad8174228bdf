import { attempt, outcomeOf } from "../attempt.ts";
import type { Bench } from "../bench.ts";
import { ASSUMED, documented, type Case } from "../case.ts";

const QUOTAS = "developers.google.com/apps-script/guides/services/quotas (9 KB a value, 500 KB a store)";
const KILOBYTE = 1_024;

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** Milliseconds that a step takes, written down under a name. */
function timed(bench: Bench, name: string, step: () => void): void {
  const start = Date.now();
  step();
  bench.note(name, Date.now() - start);
}

/** What is kept with the document, and what calls cost. */
export const stores: readonly Case[] = [
  {
    id: "P1",
    side: "server",
    relies: "src/server/kept-texts.ts PIECE",
    grounds: documented(QUOTAS),
    run: ({ name }) => {
      const store = properties();
      const before = store.getProperties();
      try {
        return {
          large: outcomeOf(() => store.setProperty(name, "x".repeat(9 * KILOBYTE + 1))),
          // Two bytes a sign: what the product writes keeps within 9 KB
          accents: outcomeOf(() => store.setProperty(name, "é".repeat(4_400))),
          halfEmoji: attempt(() => store.setProperty(name, "a\ud83d").getProperty(name) === "a\ud83d"),
          store: outcomeOf(() =>
            store.setProperties(
              Object.fromEntries(
                Array.from({ length: 60 }, (_, index) => [`${name}.${String(index)}`, "x".repeat(8_900)]),
              ),
            ),
          ),
        };
      } finally {
        store.setProperties(before, true);
      }
    },
    emulator: { large: "threw", accents: "passed", halfEmoji: { threw: "" }, store: "threw" },
  },
  {
    id: "P2",
    side: "server",
    relies: "src/server/lay-out.ts ruleOf",
    grounds: ASSUMED,
    run: (bench) => {
      timed(bench, "milliseconds of 300 builder chains", () => {
        for (let index = 0; index < 300; index++)
          SpreadsheetApp.newDataValidation()
            .setAllowInvalid(true)
            .requireValueInList(["a", "b"], true)
            .build();
      });
      return "built";
    },
    emulator: "built",
  },
  {
    id: "P3",
    side: "server",
    relies: "src/server/lay-out.ts addDropdowns",
    grounds: ASSUMED,
    run: (bench) => {
      const { sheet } = bench;
      const items = Array.from({ length: 100 }, (_, index) => `Prénom Nom ${String(index)}`);
      const rule = SpreadsheetApp.newDataValidation()
        .setAllowInvalid(true)
        .requireValueInList(items, true)
        .build();
      timed(bench, "milliseconds of 300 lists of 100 names", () => {
        sheet.getRange(1, 1, 300, 1).setDataValidations(Array.from({ length: 300 }, () => [rule]));
        SpreadsheetApp.flush();
      });
      return sheet.getRange(300, 1).getDataValidation() !== null;
    },
    emulator: true,
  },
  {
    id: "P4",
    side: "panel",
    relies: "src/server/read-workbook.ts readWorkbook",
    grounds: ASSUMED,
    emulator: true,
  },
  {
    id: "P5",
    side: "hand",
    relies: "src/server/choices.ts readChoices",
    grounds: ASSUMED,
    emulator: false,
  },
  {
    id: "P6",
    side: "server",
    relies: "src/server/tags.ts addDeveloperMetadata",
    grounds: documented("…/spreadsheet/range (addDeveloperMetadata: one whole row or column)"),
    run: ({ sheet }) => {
      sheet.getRange("B:B").addDeveloperMetadata("dyade", "mentor");
      sheet.insertColumnsAfter(1, 1);
      SpreadsheetApp.flush();
      return sheet
        .createDeveloperMetadataFinder()
        .withKey("dyade")
        .find()
        .map((entry) => [entry.getValue(), entry.getLocation().getColumn()?.getColumn() ?? null]);
    },
    emulator: [["mentor", 3]],
  },
  {
    id: "P7",
    side: "server",
    relies: "src/server/tags.ts addDeveloperMetadata",
    grounds: documented("…/spreadsheet/range (addDeveloperMetadata: one whole row or column)"),
    run: ({ sheet }) =>
      attempt(() => {
        sheet.getRange("A1:B3").addDeveloperMetadata("dyade", "x");
        return "hung";
      }),
    emulator: { threw: "" },
  },
  {
    id: "P8",
    side: "hand",
    relies: "src/server/copied-texts.ts copyTexts",
    grounds: ASSUMED,
    emulator: true,
  },
];
