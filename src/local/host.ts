import type { ExecutionOutcome, Menu, Panel, Usage } from "./appsscript/outcome.ts";
import type { AuthModeName, Entry, Selection } from "./appsscript/request.ts";
import type { Area } from "./model/a1.ts";
import { copyFile } from "./model/copy.ts";
import { dragCells } from "./model/gestures.ts";
import type { Workbook } from "./model/workbook.ts";
import type { Project } from "./project.ts";
import { type Sandbox, sandboxOf } from "./sandbox.ts";
import { Executions } from "./executions.ts";
import { Mishaps } from "./mishaps.ts";
import { type PastedTexts, type TypedEdit, pasteInCells, typeInCell } from "./typing.ts";

/** The script failed: `message` is what the sidebar gets, `scriptStack` where it happened. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
  readonly scriptStack: string;

  constructor(message: string, scriptStack: string) {
    super(message);
    this.scriptStack = scriptStack;
  }
}

/** What the person at the keyboard sees of an execution, beside the workbook. */
type Seen = Pick<ExecutionOutcome, "panels" | "toasts" | "alerts">;

/** A spreadsheet with the add-on installed in it: runs the built script as Google would, one execution at a time. */
export class Host {
  readonly project: Project;
  workbook: Workbook;
  selection: Selection;
  menus: readonly Menu[] = [];
  /** The language of the Google account. */
  userLocale = "fr";
  /** The e-mail that triggers are given, `""` where Google keeps it back. */
  account = "";
  /** What the last execution cost. */
  usage: Usage | null = null;
  /** What goes wrong, and what other people do meanwhile. */
  readonly mishaps = new Mishaps();
  readonly #executions: Executions;
  #seen: { panels: Panel[]; toasts: Seen["toasts"][number][]; alerts: Seen["alerts"][number][] } = none();

  private constructor(project: Project, workbook: Workbook, sandbox: Sandbox) {
    this.project = project;
    this.workbook = workbook;
    this.selection = { sheetId: workbook.activeSheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.#executions = new Executions(this, sandbox, this.mishaps);
  }

  static async start(project: Project, workbook: Workbook): Promise<Host> {
    return new Host(project, workbook, await sandboxOf(project));
  }

  /** Opens the file: `onOpen` makes the menus. NONE: the add-on is installed but was not used in this file yet. */
  open(authMode: AuthModeName = "LIMITED"): void {
    this.#run({ kind: "open" }, authMode);
  }

  install(): void {
    this.#run({ kind: "install" }, "FULL");
  }

  /** Chooses a menu item. @throws {ScriptError} */
  menu(functionName: string): void {
    this.#run({ kind: "menu", name: functionName }, "FULL");
  }

  /** What `google.script.run` does: JSON values in, a JSON value out. @throws {ScriptError} */
  call(name: string, ...args: readonly unknown[]): unknown {
    return this.#run({ kind: "call", name, args }, "FULL");
  }

  /**
   * A person types in a cell; `onEdit` hears of it, with the rights of a simple trigger. NONE: of an add-on that is installed
   * but was not used in this file yet. @throws {ScriptError}
   */
  edit(typed: TypedEdit, authMode: AuthModeName = "LIMITED"): void {
    const { workbook, edit } = typeInCell(this.workbook, typed);
    this.workbook = workbook;
    this.#run({ kind: "edit", edit }, authMode);
  }

  /** A person pastes a block of texts, or clears one with empty texts: `onEdit` hears of it once. @throws {ScriptError} */
  paste(texts: PastedTexts): void {
    const { workbook, edit } = pasteInCells(this.workbook, texts);
    this.workbook = workbook;
    this.#run({ kind: "edit", edit }, "LIMITED");
  }

  /** A person drags cells: `onEdit` hears where they land, and no text. @throws {ScriptError} */
  drag(sheetId: number, from: Area, to: Pick<Area, "row" | "column">): void {
    this.rearrange(({ sheets }) => {
      const sheet = sheets.find(({ id }) => id === sheetId);
      if (sheet !== undefined) dragCells(sheet, from, to);
    });
    this.#run({ kind: "edit", edit: { sheetId, area: { ...from, ...to } } }, "LIMITED");
  }

  /**
   * A person changes the file otherwise: rows sorted, rows or columns put in, moved or taken out, a tab renamed, copied or
   * deleted; cells dragged, too, where Google says nothing of it. No trigger reaches the script.
   */
  rearrange(change: (workbook: Workbook) => void): void {
    const workbook = structuredClone(this.workbook);
    change(workbook);
    this.workbook = workbook;
  }

  /** A person copies the file: a spreadsheet of its own, with the script bound to it. */
  copyFile(): Promise<Host> {
    return Host.start(this.project, copyFile(this.workbook));
  }

  /** What the script logged. */
  get log(): readonly string[] {
    return this.#executions.log;
  }

  /** Every method of Google's services that the script has called, as `Range.setValue`. */
  get methods(): ReadonlySet<string> {
    return this.#executions.methods;
  }

  /** The words of triggers that failed once their turn came, with nobody there to hear. */
  get failures(): readonly string[] {
    return this.#executions.failures;
  }

  /** A person goes to a tab and selects cells. */
  select(selection: Selection): void {
    if (!this.workbook.sheets.some(({ id }) => id === selection.sheetId)) return;
    this.workbook.activeSheetId = selection.sheetId;
    this.selection = selection;
  }

  /** What was shown since the last time this was asked. */
  takeSeen(): Seen {
    const readAt = this.#seen;
    this.#seen = none();
    return readAt;
  }

  /** Runs a script function. Gives its value. @throws {ScriptError} */
  #run(entry: Entry, authMode: AuthModeName): unknown {
    const outcome = this.#executions.run(entry, authMode);
    if (outcome.awaitsLock) return null;
    if (!this.#executions.isBusy) {
      this.selection = outcome.selection;
      this.usage = outcome.usage;
      if (entry.kind === "open") this.menus = outcome.menus;
      this.#seen.panels.push(...outcome.panels);
      this.#seen.toasts.push(...outcome.toasts);
      this.#seen.alerts.push(...outcome.alerts);
    }
    if (outcome.result.ok) return outcome.result.value;
    throw new ScriptError(outcome.result.message, outcome.result.stack);
  }
}

function none(): { panels: Panel[]; toasts: Seen["toasts"][number][]; alerts: Seen["alerts"][number][] } {
  return { panels: [], toasts: [], alerts: [] };
}
