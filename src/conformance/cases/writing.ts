import { attempt, plain } from "../attempt.ts";
import type { Bench } from "../bench.ts";
import { ASSUMED, documented, seenLive, type ServerCase } from "../case.ts";
import type { Json } from "../json.ts";
import { INSTALLATION } from "./installation.ts";
import { inLocale, inTimeZone } from "./settings.ts";

const AS_TEXT = "src/server/cells.ts asText";
const SET_VALUES = "developers.google.com/apps-script/reference/spreadsheet/range (setValue, setValues)";
const FAKES = "github.com/brucemcpherson/gas-fakes (live and emulated run of the same tests, USER_ENTERED)";

/** What each text becomes in a cell: the formula where it is one, else the value. */
function typed({ sheet }: Bench, texts: readonly string[], format?: string): Json[] {
  return texts.map((text, index) => {
    const cell = sheet.getRange(index + 1, 1);
    if (format !== undefined) cell.setNumberFormat(format);
    cell.setValue(text);
    const formula = cell.getFormula();
    return formula === "" ? kindOf(cell.getValue()) : formula;
  });
}

/** A date says its day in its spreadsheet: the year of a day without one is that of the run. */
function kindOf(value: unknown): Json {
  return Object.prototype.toString.call(value) === "[object Date]" ? "a date" : plain(value);
}

const LOCALES = ["fr_CA", "en_US"] as const;

/** What each text becomes in a French, then in an English spreadsheet. */
function typedInBoth(bench: Bench, ...texts: readonly string[]): Json[] {
  return LOCALES.map((locale) => inLocale(bench, locale, () => typed(bench, texts)));
}

/** What `setValue` makes of a text. */
export const writing: readonly ServerCase[] = [
  {
    id: "W1",
    side: "server",
    relies: AS_TEXT,
    grounds: seenLive(FAKES),
    run: (bench) => typed(bench, ["007"]),
    emulator: [7],
  },
  { id: "W2", side: "server", ...INSTALLATION.W2, relies: AS_TEXT, grounds: ASSUMED },
  {
    id: "W3",
    side: "server",
    relies: AS_TEXT,
    grounds: ASSUMED,
    run: (bench) => typed(bench, ["''tis"]),
    emulator: ["'tis"],
  },
  {
    id: "W4",
    side: "server",
    relies: "src/server/cells.ts asText",
    grounds: ASSUMED,
    run: (bench) => typed(bench, ["007", "'=1+1", "''tis", "=1+1"], "@"),
    emulator: ["007", "'=1+1", "''tis", "=1+1"],
  },
  {
    id: "W5",
    side: "server",
    relies: AS_TEXT,
    grounds: ASSUMED,
    run: (bench) => typed(bench, ["=1+1", "+1", "-1", "@x", "1-2", "1/2", " =1"]),
    emulator: ["=1+1", 1, -1, "@x", "a date", "a date", "=1"],
  },
  {
    id: "W6",
    side: "server",
    relies: AS_TEXT,
    isAlone: true,
    grounds: ASSUMED,
    run: (bench) => typedInBoth(bench, "TRUE", "VRAI", "Vrai"),
    emulator: [
      [true, true, true],
      [true, "VRAI", "Vrai"],
    ],
  },
  {
    id: "W7",
    side: "server",
    relies: AS_TEXT,
    isAlone: true,
    grounds: ASSUMED,
    run: (bench) => typedInBoth(bench, "1,5", "1.5"),
    emulator: [
      [1.5, "1.5"],
      ["1,5", 1.5],
    ],
  },
  {
    id: "W8",
    side: "server",
    relies: AS_TEXT,
    isAlone: true,
    grounds: ASSUMED,
    run: (bench) => typedInBoth(bench, "12,50 $", "50 %", "$12.50"),
    emulator: [
      [12.5, 0.5, "$12.50"],
      ["12,50 $", 0.5, 12.5],
    ],
  },
  {
    id: "W9",
    side: "server",
    relies: AS_TEXT,
    isAlone: true,
    grounds: ASSUMED,
    run: (bench) => typedInBoth(bench, "Mar 1 2016", "mars 2025", "Jan 5", "5 janvier"),
    emulator: [
      ["a date", "a date", "a date", "a date"],
      ["a date", "mars 2025", "a date", "5 janvier"],
    ],
  },
  {
    id: "W10",
    side: "server",
    relies: AS_TEXT,
    grounds: ASSUMED,
    run: (bench) => typed(bench, ["#N/A", "#REF!", "#hashtag"]),
    emulator: ["#N/A", "#REF!", "#hashtag"],
  },
  {
    id: "W11",
    side: "server",
    relies: AS_TEXT,
    isAlone: true,
    grounds: ASSUMED,
    run: (bench) => typedInBoth(bench, "12h30", "12:30"),
    emulator: [
      ["a date", "a date"],
      ["12h30", "a date"],
    ],
  },
  {
    id: "W12",
    side: "server",
    relies: "src/server/lay-out.ts setValues",
    grounds: documented("support.google.com/drive/answer/37603 (50,000 characters a cell)"),
    run: ({ sheet }) =>
      [50_000, 50_001].map((length) =>
        attempt(() => String(sheet.getRange("A1").setValue("x".repeat(length)).getValue()).length),
      ),
    emulator: [50_000, { threw: "50.?000" }],
  },
  {
    id: "W13",
    side: "server",
    relies: "src/server/lay-out.ts setValues",
    grounds: documented(SET_VALUES),
    run: ({ sheet }) =>
      attempt(() => {
        sheet.getRange("A1:B2").setValues([["a", "b"], ["c"]]);
        return "written";
      }),
    emulator: { threw: "" },
  },
  {
    id: "W14",
    side: "server",
    relies: "src/server/sources.ts readCells",
    isAlone: true,
    grounds: documented("developers.google.com/apps-script/guides/sheets (dates)"),
    run: (bench) =>
      inTimeZone(bench, "Asia/Tokyo", () => {
        const instant = Date.UTC(2026, 6, 15, 3, 30);
        const cell = bench.sheet
          .getRange("A1")
          .setNumberFormat("yyyy-mm-dd hh:mm")
          .setValue(new Date(instant));
        return [(cell.getValue() as Date).getTime() === instant, cell.getDisplayValue()];
      }),
    emulator: [true, "2026-07-15 12:30"],
  },
  {
    id: "W15",
    side: "server",
    relies: AS_TEXT,
    grounds: ASSUMED,
    run: (bench) => typed(bench, ["＝1+1"]),
    emulator: ["=1+1"],
  },
  {
    id: "W16",
    side: "server",
    relies: "src/server/cells.ts safeCells",
    grounds: ASSUMED,
    run: (bench) => typed(bench, ["👩🏽‍🏫 Zoé\ndeux lignes"]),
    emulator: ["👩🏽‍🏫 Zoé\ndeux lignes"],
  },
  {
    id: "W17",
    side: "server",
    relies: "src/server/lay-out.ts setRichTextValue",
    grounds: ASSUMED,
    run: ({ sheet }) => {
      const rich = SpreadsheetApp.newRichTextValue().setText("=1+1").build();
      const cell = sheet.getRange("A1").setRichTextValue(rich);
      return [plain(cell.getValue()), cell.getFormula()];
    },
    emulator: ["=1+1", ""],
  },
];
