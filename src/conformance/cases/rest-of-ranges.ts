import { plain } from "../attempt.ts";
import { type ServerCase, documented } from "../case.ts";

const RANGE = "developers.google.com/apps-script/reference/spreadsheet/range";
/** Nothing of the product breaks: only the emulator has these, for whoever changes the product. */
const EMULATOR = "src/local/appsscript/range-looks.ts rangeLooks";

/** What the emulator's ranges can do beside what the other groups ask. */
export const restOfRanges: readonly ServerCase[] = [
  {
    id: "M1",
    side: "server",
    relies: EMULATOR,
    grounds: documented(RANGE),
    run: ({ sheet }) => {
      const cells = sheet.getRange("A1:B1").setValues([["a", "b"]]);
      cells.setFontColors([["#ff0000", null]]).setFontWeights([["bold", "normal"]]);
      cells
        .setFontStyle("italic")
        .setFontStyles([["italic", "normal"]])
        .setFontSize(12)
        .setFontSizes([[12, 10]]);
      cells
        .setFontFamily("Arial")
        .setHorizontalAlignment("center")
        .setHorizontalAlignments([["left", "right"]]);
      cells
        .setVerticalAlignments([["top", "middle"]])
        .setWrap(true)
        .setWraps([[true, false]]);
      const { OVERFLOW, CLIP } = SpreadsheetApp.WrapStrategy;
      cells.setNumberFormats([["0.0", "0%"]]).setBorder(true, true, true, true, null, null);
      const before = [cells.getFontWeights(), cells.getWraps(), cells.getNumberFormats()];
      cells
        .setWrapStrategies([[OVERFLOW, CLIP]])
        .setBackground("#fce8e6")
        .clearFormat();
      return [...before, [cells.getBackground()], cells.getFontWeights()];
    },
    emulator: [[["bold", "normal"]], [[true, false]], [["0.0", "0%"]], ["#ffffff"], [["normal", "normal"]]],
  },
  {
    id: "M2",
    side: "server",
    relies: "src/local/appsscript/range-rules.ts rangeRules",
    grounds: documented(RANGE),
    run: ({ sheet }) => {
      const cells = sheet.getRange("A1:B2").setValues([
        ["a", "b"],
        ["c", "d"],
      ]);
      const single = sheet.getRange("A1").setNote("note");
      const note = single.getNote();
      single.clearNote();
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied("=A1<>1")
        .setHelpText("aide")
        .build();
      single.setDataValidation(rule);
      const help = single.getDataValidation()?.getHelpText() ?? null;
      single.clearDataValidations();
      cells.merge();
      const merged = cells.getValues().map((row) => row.map(plain));
      cells.breakApart();
      return [note, single.getNote(), help, single.getDataValidation() === null, merged];
    },
    emulator: [
      "note",
      "",
      "aide",
      true,
      [
        ["a", ""],
        ["", ""],
      ],
    ],
  },
  {
    id: "M3",
    side: "server",
    relies: "src/local/appsscript/filter.ts newFilter",
    grounds: documented(RANGE),
    run: ({ sheet }) => {
      const cells = sheet.getRange("A1:B3");
      cells.createFilter();
      const ranged = cells.protect().setDescription("plage").setWarningOnly(true);
      const whole = sheet.protect().setWarningOnly(true);
      const { RANGE: ranges, SHEET: sheets } = SpreadsheetApp.ProtectionType;
      const before = [sheet.getProtections(ranges).length, sheet.getProtections(sheets).length];
      const facts = [ranged.getDescription(), ranged.isWarningOnly(), ranged.getRange().getA1Notation()];
      ranged.remove();
      whole.remove();
      return [
        sheet.getFilter()?.getRange().getA1Notation() ?? null,
        before,
        facts,
        sheet.getProtections(ranges).length,
      ];
    },
    emulator: ["A1:B3", [1, 1], ["plage", true, "A1:B3"], 0],
  },
  {
    id: "M4",
    side: "server",
    relies: "src/local/appsscript/rich-text.ts newRichTextValue",
    grounds: documented("developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder"),
    run: ({ sheet }) => {
      const style = SpreadsheetApp.newTextStyle()
        .setBold(true)
        .setItalic(true)
        .setForegroundColor("#ff0000")
        .build();
      const text = SpreadsheetApp.newRichTextValue().setText("Zoé ici").setTextStyle(0, 3, style);
      const rich = text.setLinkUrl(4, 7, "https://example.org/").build();
      const cells = sheet.getRange("A1:A2").setRichTextValues([[rich], [rich]]);
      const kept = cells.getRichTextValues()[0]?.[0];
      return [
        kept?.getText() ?? null,
        (kept?.getRuns() ?? []).map((run) => [run.getText(), run.getLinkUrl()]),
      ];
    },
    emulator: [
      "Zoé ici",
      [
        ["Zoé", null],
        [" ", null],
        ["ici", "https://example.org/"],
      ],
    ],
  },
  {
    id: "M5",
    side: "server",
    relies: "src/local/appsscript/range.ts newRange",
    grounds: documented(RANGE),
    run: ({ sheet }) => {
      const cells = sheet.getRange("B2:C3").setValues([
        [1.5, "b"],
        [true, "d"],
      ]);
      cells.getCell(1, 1).setNumberFormat("0.00");
      sheet.getRange("E1:E2").setFormulas([["=NA()"], ["=NA()"]]);
      return [
        [cells.getRow(), cells.getColumn(), cells.getLastRow(), cells.getLastColumn()],
        [cells.getGridId() === sheet.getSheetId(), cells.offset(1, 1, 1, 1).getA1Notation()],
        sheet.getRange("E1:E2").getFormulas(),
        sheet.getRange("C2:C3").getDisplayValues(),
        cells.clearContent().isBlank(),
      ];
    },
    emulator: [[2, 2, 3, 3], [true, "C3"], [["=NA()"], ["=NA()"]], [["b"], ["d"]], true],
  },
  {
    id: "M6",
    side: "server",
    relies: "src/local/appsscript/conditional.ts newConditional",
    grounds: documented(
      "developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder",
    ),
    run: ({ sheet }) => {
      const ranges = [sheet.getRange("A1:A5")];
      const painted = () =>
        SpreadsheetApp.newConditionalFormatRule().setRanges(ranges).setBackground("#fce8e6");
      const rules = [
        ...[
          painted().whenTextEqualTo("a"),
          painted().whenTextContains("a"),
          painted().whenTextStartsWith("a"),
        ],
        ...[
          painted().whenTextEndsWith("a"),
          painted().whenTextDoesNotContain("a"),
          painted().whenCellEmpty(),
        ],
        painted().whenCellNotEmpty().setFontColor("#ff0000").setBold(true),
      ].map((builder) => builder.build());
      const [first] = rules;
      sheet.setConditionalFormatRules(first === undefined ? rules : [...rules, first.copy().build()]);
      const count = sheet.getConditionalFormatRules().length;
      sheet.clearConditionalFormatRules();
      return [count, sheet.getConditionalFormatRules().length];
    },
    emulator: [8, 0],
  },
];
