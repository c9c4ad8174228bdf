import type { Area } from "../model/a1.ts";
import type { Sheet, Workbook } from "../model/workbook.ts";
import { Meter } from "./meter.ts";
import type { ExecutionOutcome, Menu, Panel } from "./outcome.ts";
import type { CacheEntry, ExecutionRequest, Selection } from "./request.ts";

type AppSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type AppSheet = GoogleAppsScript.Spreadsheet.Sheet;
type AppRange = GoogleAppsScript.Spreadsheet.Range;

/** Makes the objects that lead to each other: a range has its sheet, a sheet its spreadsheet, a rule its ranges. */
export interface Makers {
  spreadsheet(execution: Execution): AppSpreadsheet;
  sheet(execution: Execution, kept: Sheet): AppSheet;
  range(execution: Execution, sheet: Sheet, area: Area): AppRange;
}

/** The state of the one execution that this context runs. */
export class Execution {
  readonly request: ExecutionRequest;
  readonly workbook: Workbook;
  readonly meter: Meter;
  readonly menus: Menu[] = [];
  readonly panels: Panel[] = [];
  readonly toasts: { title: string; message: string }[] = [];
  readonly alerts: { title: string; message: string }[] = [];
  readonly log: string[] = [];
  readonly cache: Record<string, CacheEntry>;
  selection: Selection;
  /** Whether the workbook must be kept. */
  changed = false;
  /** Whether this execution holds the lock of the document. */
  holdsLock = false;
  /** It asked for a lock that another execution will give back: it must be begun again then. */
  awaitsLock = false;

  constructor(
    request: ExecutionRequest,
    private readonly makers: Makers,
    meter = new Meter(request.authMode, request.scopes, request.entry.kind),
  ) {
    this.request = request;
    this.workbook = request.workbook;
    this.selection = request.selection;
    this.cache = { ...request.cache };
    this.meter = meter;
  }

  /** The same execution at work in a spreadsheet of the drive. */
  inWorkbook(workbook: Workbook): Execution {
    return new Execution({ ...this.request, workbook }, this.makers, this.meter);
  }

  spreadsheet(): AppSpreadsheet {
    return this.makers.spreadsheet(this);
  }

  sheet(kept: Sheet): AppSheet {
    return this.makers.sheet(this, kept);
  }

  /** @throws where the area leaves the grid. */
  range(sheet: Sheet, area: Area): AppRange {
    return this.makers.range(this, sheet, area);
  }

  /** The sheet itself while it is still in the workbook. */
  live(sheet: Sheet): Sheet {
    if (!this.workbook.sheets.includes(sheet)) throw new Error(`Sheet ${String(sheet.id)} not found`);
    return sheet;
  }

  /** Where the selection lies; the first tab when its own is gone. */
  activeSheet(): Sheet {
    const { sheets, activeSheetId } = this.workbook;
    const active = sheets.find((sheet) => sheet.id === activeSheetId) ?? sheets[0];
    if (active === undefined) throw new Error("The spreadsheet has no sheet");
    return active;
  }

  outcome(result: ExecutionOutcome["result"]): ExecutionOutcome {
    const { selection, menus, panels, toasts, alerts, log, cache, changed, awaitsLock } = this;
    const workbook = changed ? this.workbook : null;
    return {
      result,
      workbook,
      drive: this.request.drive ?? null,
      selection,
      menus,
      panels,
      toasts,
      alerts,
      log,
      cache,
      awaitsLock,
      usage: this.meter.usage,
    };
  }
}
