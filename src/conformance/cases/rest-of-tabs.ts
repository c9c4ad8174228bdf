import { outcomeOf, plain } from "../attempt.ts";
import { type Case, documented } from "../case.ts";

const SHEET = "developers.google.com/apps-script/reference/spreadsheet/sheet";
const SPREADSHEET = "developers.google.com/apps-script/reference/spreadsheet/spreadsheet";
const LAYOUT = "src/local/appsscript/sheet-layout.ts sheetLayout";

/** What the emulator's tabs and services can do beside what the other groups ask. */
export const restOfTabs: readonly Case[] = [
  {
    id: "M7",
    side: "server",
    relies: "src/local/appsscript/sheet-structure.ts sheetStructure",
    grounds: documented(SHEET),
    run: ({ sheet }) => {
      sheet.getRange("A1:C1").setValues([["a", "b", "c"]]);
      sheet.insertRowsAfter(1, 1).insertRowsBefore(1, 1).insertRowAfter(1);
      sheet.insertColumnsBefore(1, 1).insertColumnAfter(1);
      sheet.deleteRows(4, 2);
      sheet.deleteRow(1);
      sheet.deleteColumn(1);
      sheet.moveRows(sheet.getRange("2:2"), 1);
      sheet.moveColumns(sheet.getRange("D:D"), 1);
      sheet.appendRow(["x", "y"]);
      return [
        sheet
          .getDataRange()
          .getValues()
          .map((row) => row.map(plain)),
        sheet.getMaxRows(),
        sheet.getMaxColumns(),
      ];
    },
    emulator: [
      [
        ["c", "", "a", "b"],
        ["x", "y", "", ""],
      ],
      1000,
      27,
    ],
  },
  {
    id: "M8",
    side: "server",
    relies: LAYOUT,
    grounds: documented(SHEET),
    run: ({ sheet }) => {
      sheet.setColumnWidth(1, 120).setColumnWidths(2, 2, 130).setRowHeight(1, 40).setRowHeights(2, 2, 50);
      sheet.setRowHeightsForced(4, 1, 30);
      sheet.hideRows(5, 2);
      sheet.showRows(5, 1);
      sheet.hideColumns(5, 2);
      sheet.showColumns(5, 1);
      sheet.hideColumn(sheet.getRange("H:H"));
      sheet.setFrozenColumns(1);
      const hidden = [5, 6].map((row) => sheet.isRowHiddenByUser(row));
      const columns = [5, 6, 8].map((column) => sheet.isColumnHiddenByUser(column));
      return [sheet.getColumnWidth(1), sheet.getRowHeight(1), hidden, columns, sheet.getFrozenColumns()];
    },
    emulator: [120, 40, [false, true], [false, true, true], 1],
  },
  {
    id: "M9",
    side: "server",
    relies: LAYOUT,
    grounds: documented(SHEET),
    run: (bench) => {
      const { sheet, spreadsheet } = bench;
      const isSame = sheet.getParent().getId() === spreadsheet.getId();
      sheet.setTabColor("#1a73e8").hideSheet();
      const hidden = sheet.isSheetHidden();
      sheet.showSheet();
      const copy = sheet.copyTo(spreadsheet).setName(bench.nameOf("copy"));
      const byId = spreadsheet.getSheetById(copy.getSheetId());
      return [
        isSame,
        hidden,
        sheet.isSheetHidden(),
        sheet.getTabColor(),
        byId?.getSheetName() === copy.getName(),
      ];
    },
    emulator: [true, true, false, "#1a73e8", true],
  },
  {
    id: "M10",
    side: "server",
    isAlone: true,
    relies: "src/local/appsscript/spreadsheet.ts spreadsheetSelection",
    grounds: documented(SPREADSHEET),
    run: (bench) => {
      const { sheet, spreadsheet } = bench;
      const place = (): string => spreadsheet.getActiveRange()?.getA1Notation() ?? "";
      spreadsheet.setActiveSheet(sheet);
      SpreadsheetApp.setActiveSheet(sheet);
      const isActive = spreadsheet.getActiveSheet().getName() === SpreadsheetApp.getActiveSheet().getName();
      sheet.getRange("B1").activate();
      const places = [place()];
      sheet.setActiveRange(sheet.getRange("B2"));
      places.push(sheet.getActiveRange()?.getA1Notation() ?? "");
      sheet.setActiveSelection("B3");
      places.push(SpreadsheetApp.getActiveRange().getA1Notation());
      sheet.setCurrentCell(sheet.getRange("B4"));
      places.push(sheet.getActiveCell().getA1Notation());
      SpreadsheetApp.setActiveRange(sheet.getRange("B5"));
      places.push(SpreadsheetApp.getCurrentCell().getA1Notation());
      spreadsheet.setActiveRange(sheet.getRange("B6"));
      spreadsheet.setActiveSelection(sheet.getRange("B7"));
      spreadsheet.setCurrentCell(sheet.getRange("B8"));
      places.push(place());
      spreadsheet.moveActiveSheet(1);
      const copy = spreadsheet.duplicateActiveSheet().setName(bench.nameOf("twin"));
      return [isActive, places, sheet.getIndex(), copy.getIndex()];
    },
    emulator: [true, ["B1", "B2", "B3", "B4", "B5", "B8"], 1, 2],
  },
  {
    id: "M11",
    side: "server",
    relies: "src/local/appsscript/metadata.ts sheetMetadata",
    grounds: documented("developers.google.com/apps-script/reference/spreadsheet/developer-metadata"),
    run: ({ sheet, name }) => {
      sheet.addDeveloperMetadata("first", "1");
      sheet.getRange("2:2").addDeveloperMetadata("row", "2");
      const [entry] = sheet.getDeveloperMetadata();
      const { DeveloperMetadataLocationType: types, DeveloperMetadataVisibility: visibilities } =
        SpreadsheetApp;
      entry?.setKey(name).setValue("one").setVisibility(visibilities.PROJECT);
      const find = () => sheet.createDeveloperMetadataFinder();
      const [row] = find().withLocationType(types.ROW).find();
      const facts = [
        find()
          .withId(entry?.getId() ?? 0)
          .find().length,
        find().withKey(name).withValue("one").withVisibility(visibilities.PROJECT).find().length,
        String(entry?.getVisibility()),
        entry?.getKey() === name,
        String(entry?.getLocation().getLocationType()),
        entry?.getLocation().getSpreadsheet() === null,
        entry?.getLocation().getSheet()?.getName() === name,
        row?.getLocation().getRow()?.getRow() ?? null,
      ];
      entry?.remove();
      return [...facts, sheet.getDeveloperMetadata().length];
    },
    emulator: [1, 1, "PROJECT", true, "SHEET", true, true, 2, 0],
  },
  {
    id: "M12",
    side: "server",
    relies: "src/local/appsscript/stores.ts cacheService",
    grounds: documented("developers.google.com/apps-script/reference/cache"),
    run: ({ name }) => {
      const store = PropertiesService.getUserProperties();
      store.setProperty(name, "x");
      const hasKey = store.getKeys().includes(name);
      store.deleteProperty(name);
      const caches = [
        CacheService.getDocumentCache(),
        CacheService.getUserCache(),
        CacheService.getScriptCache(),
      ];
      const texts = caches.map((cache) => {
        cache?.put(name, "y", 60);
        const text = cache?.get(name) ?? null;
        cache?.remove(name);
        return text;
      });
      return [hasKey, store.getProperty(name), texts];
    },
    emulator: [true, null, ["y", "y", "y"]],
  },
  {
    id: "M13",
    side: "server",
    relies: "src/local/appsscript/meter.ts KINDS",
    grounds: documented("developers.google.com/apps-script/concepts/scopes"),
    run: () => [
      outcomeOf(() => Session.getActiveUser().getEmail()),
      outcomeOf(() => Session.getEffectiveUser().getEmail()),
      outcomeOf(() => ScriptApp.getProjectTriggers()),
      outcomeOf(() => {
        ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [
          "https://www.googleapis.com/auth/spreadsheets.currentonly",
        ]);
      }),
    ],
    emulator: ["threw", "threw", "threw", "passed"],
  },
  {
    id: "M14",
    side: "server",
    relies: "src/local/appsscript/utilities.ts utilities",
    grounds: documented("developers.google.com/apps-script/reference/utilities"),
    run: ({ spreadsheet }) => {
      Logger.log("Dyade");
      Utilities.sleep(10);
      spreadsheet.toast("Dyade");
      const isLogged = Logger.getLog().includes("Dyade");
      return [isLogged, Utilities.getUuid().length, spreadsheet.getUrl().includes(spreadsheet.getId())];
    },
    emulator: [true, 36, true],
  },
  {
    id: "M15",
    side: "server",
    relies: "src/server/menu.ts buildMenu",
    grounds: documented("developers.google.com/apps-script/reference/base/menu"),
    run: ({ name }) => {
      const ui = SpreadsheetApp.getUi();
      const sub = ui.createMenu("…").addItem("…", "onOpen");
      ui.createMenu(name).addItem("…", "onOpen").addSeparator().addSubMenu(sub).addToUi();
      return SpreadsheetApp.getActiveSpreadsheet().getName() !== "";
    },
    emulator: true,
  },
  {
    id: "M16",
    side: "panel",
    relies: "src/server/menu.ts openSidebar",
    grounds: documented("developers.google.com/apps-script/guides/dialogs"),
    emulator: "open",
  },
  {
    id: "M17",
    side: "trigger",
    relies: "src/local/appsscript/ui.ts newUi",
    grounds: documented("developers.google.com/apps-script/reference/base/ui"),
    prepare: ({ sheet }) => {
      sheet.activate();
    },
    run: () => String(SpreadsheetApp.getUi().alert("Dyade")),
    emulator: "OK",
  },
  {
    id: "M18",
    side: "trigger",
    relies: "src/local/appsscript/html-service.ts htmlService",
    grounds: documented("developers.google.com/apps-script/guides/dialogs"),
    prepare: ({ sheet }) => {
      sheet.activate();
    },
    run: () => {
      const page = HtmlService.createHtmlOutput("<p>Dyade</p>").setWidth(320).setHeight(240);
      SpreadsheetApp.getUi().showModalDialog(page.append("<p>propose</p>"), "Dyade");
      return [page.getTitle(), page.getContent()];
    },
    emulator: ["", "<p>Dyade</p><p>propose</p>"],
  },
];
