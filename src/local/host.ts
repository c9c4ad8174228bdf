import type { ExecutionOutcome, Menu, Panel, Usage } from "./appsscript/outcome.ts";
import type { AuthModeName, CacheEntry, Entry, ExecutionRequest, Selection } from "./appsscript/request.ts";
import type { Workbook } from "./model/workbook.ts";
import type { Project } from "./project.ts";
import { type Sandbox, sandboxOf } from "./sandbox.ts";
import { type TypedEdit, typeInCell } from "./typing.ts";

/** The name of the add-on's menu under Extensions. */
const ADD_ON_NAME = "Dyade";

/** The script failed: `message` is what the sidebar is told, `scriptStack` where it happened. */
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
  readonly log: string[] = [];
  readonly #sandbox: Sandbox;
  #cache: Readonly<Record<string, CacheEntry>> = {};
  #seen: { panels: Panel[]; toasts: Seen["toasts"][number][]; alerts: Seen["alerts"][number][] } = none();

  private constructor(project: Project, workbook: Workbook, sandbox: Sandbox) {
    this.project = project;
    this.workbook = workbook;
    this.selection = { sheetId: workbook.activeSheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.#sandbox = sandbox;
  }

  static async start(project: Project, workbook: Workbook): Promise<Host> {
    return new Host(project, workbook, await sandboxOf(project.code));
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

  /** A person types in a cell; `onEdit` is told, with the rights of a simple trigger. @throws {ScriptError} */
  edit(typed: TypedEdit): void {
    const { workbook, edit } = typeInCell(this.workbook, typed);
    this.workbook = workbook;
    this.#run({ kind: "edit", edit }, "LIMITED");
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

  #run(entry: Entry, authMode: AuthModeName): unknown {
    const { project, workbook, selection, userLocale, account } = this;
    const request: ExecutionRequest = {
      ...{ entry, authMode, workbook, selection, userLocale, account },
      scopes: project.scopes,
      htmlFiles: project.html,
      declared: project.declared,
      addOnName: ADD_ON_NAME,
      scriptTimeZone: project.timeZone,
      cache: this.#cache,
    };
    const outcome = this.#sandbox(request);
    // What was written before a failure stays written, as in a real spreadsheet
    this.workbook = outcome.workbook ?? this.workbook;
    this.selection = outcome.selection;
    this.usage = outcome.usage;
    this.#cache = outcome.cache;
    this.log.push(...outcome.log);
    if (entry.kind === "open") this.menus = outcome.menus;
    this.#seen.panels.push(...outcome.panels);
    this.#seen.toasts.push(...outcome.toasts);
    this.#seen.alerts.push(...outcome.alerts);
    if (outcome.result.ok) return outcome.result.value;
    throw new ScriptError(outcome.result.message, outcome.result.stack);
  }
}

function none(): { panels: Panel[]; toasts: Seen["toasts"][number][]; alerts: Seen["alerts"][number][] } {
  return { panels: [], toasts: [], alerts: [] };
}
