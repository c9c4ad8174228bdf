import { readFile } from "node:fs/promises";
import type { Panel } from "../appsscript/outcome.ts";
import type { Selection } from "../appsscript/request.ts";
import { type Host, ScriptError } from "../host.ts";
import type { MenuView, PanelView, WorkbookView } from "../model/view.ts";
import type { Workbook } from "../model/workbook.ts";
import { type PastedTexts, RefusedInput, type TypedEdit } from "../typing.ts";
import type { WorkbookFile } from "../workbook/xlsx-save.ts";
import { viewSheet } from "./sheet-view.ts";

/** How many edits can be undone. */
const UNDO_MAX = 100;
/** In the address of a panel whose page is no file: no file has a name that begins so. */
const GIVEN = "~";

/** What came of a request of the page or of the sidebar. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: "refused" | "failed"; readonly message: string };

/** One workbook open in the preview: its host, its file, and whoever watches it. Requests are served one by one. */
export class PreviewSession {
  readonly path: string;
  readonly #host: Host;
  readonly #file: WorkbookFile;
  readonly #watchers = new Set<() => void>();
  #queue: Promise<unknown> = Promise.resolve();
  #undo: Workbook[] = [];
  #revision = 1;
  #panel: { id: number; panel: Panel } | null = null;
  #messages: WorkbookView["messages"][number][] = [];
  #count = 0;

  constructor(host: Host, file: WorkbookFile, path: string) {
    this.#host = host;
    this.#file = file;
    this.path = path;
  }

  /** The page: what `onOpen` builds, and the panel as the menu's first item opens it. */
  open(): Promise<Answer> {
    return this.#serve(() => {
      this.#host.open();
      const first = this.#menus()[0]?.items[0];
      if (first !== undefined) this.#host.menu(first.functionName);
    });
  }

  call(name: string, args: readonly unknown[]): Promise<Answer> {
    return this.#serve(() => {
      const before = this.#host.workbook;
      const value = this.#host.call(name, ...args);
      if (this.#host.workbook !== before) this.#undo = [];
      return value;
    });
  }

  menu(functionName: string): Promise<Answer> {
    return this.#serve(() => {
      this.#host.menu(functionName);
    });
  }

  edit(typed: TypedEdit): Promise<Answer> {
    return this.#change(() => {
      this.#host.edit(typed);
    });
  }

  paste(texts: PastedTexts): Promise<Answer> {
    return this.#change(() => {
      this.#host.paste(texts);
    });
  }

  /** A person drags cells, sorts or deletes rows…: no trigger runs. */
  rearrange(change: (workbook: Workbook) => void): Promise<Answer> {
    return this.#change(() => {
      this.#host.rearrange(change);
    });
  }

  undo(): Promise<Answer> {
    return this.#serve(() => {
      this.#host.workbook = this.#undo.pop() ?? this.#host.workbook;
    });
  }

  /** Waits until the file holds whatever was asked so far. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  select(selection: Selection): Promise<Answer> {
    return this.#serve(() => {
      this.#host.select(selection);
    });
  }

  speak(language: "fr" | "en"): Promise<Answer> {
    return this.#serve(() => {
      this.#host.userLocale = language;
      this.#host.open();
      const first = this.#menus()[0]?.items[0];
      if (this.#panel !== null && first !== undefined) this.#host.menu(first.functionName);
    });
  }

  closePanel(): Promise<Answer> {
    return this.#serve(() => {
      this.#panel = null;
      this.#revision += 1;
    });
  }

  closeMessage(id: number): Promise<Answer> {
    return this.#serve(() => {
      this.#messages = this.#messages.filter((message) => message.id !== id);
      this.#revision += 1;
    });
  }

  /** The bytes of the workbook as it is now. */
  async download(): Promise<Uint8Array> {
    await this.settled();
    return readFile(this.path);
  }

  watch(listener: () => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  get revision(): number {
    return this.#revision;
  }

  get functions(): readonly string[] {
    return this.#host.project.declared.filter((name) => !name.endsWith("_"));
  }

  /** A page by the name of its file, or the one that the script gave as a text, with what it put behind it while in sight. */
  html(file: string): string | null {
    const panel = this.#panel?.panel;
    const isInSight = panel !== undefined && file === (panel.file ?? GIVEN);
    const html = file === GIVEN ? panel?.text : this.#host.project.html[file];
    return html === undefined || html === null ? null : html + (isInSight ? panel.appended : "");
  }

  get language(): "fr" | "en" {
    return this.#host.userLocale === "en" ? "en" : "fr";
  }

  view(panelOrigin: string): WorkbookView {
    const { workbook, selection, usage } = this.#host;
    const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0];
    if (sheet === undefined) throw new Error("The workbook has no tab.");
    const home = { row: 0, column: 0, rows: 1, columns: 1 };
    return {
      revision: this.#revision,
      name: workbook.name,
      tabs: workbook.sheets.map(({ id, name, hidden, tabColor }) => ({
        ...{ id, name, hidden },
        ...(tabColor === undefined ? {} : { color: tabColor }),
      })),
      sheet: viewSheet(workbook, sheet),
      selection: selection.sheetId === sheet.id ? selection.area : home,
      menus: this.#menus(),
      panel: this.#panelView(panelOrigin),
      messages: this.#messages,
      language: this.language,
      canUndo: this.#undo.length > 0,
      cost: usage === null ? null : { calls: usage.calls, milliseconds: usage.milliseconds },
    };
  }

  #panelView(origin: string): PanelView | null {
    if (this.#panel === null) return null;
    const { id, panel } = this.#panel;
    const address = `${origin}/panel/${encodeURIComponent(panel.file ?? GIVEN)}?opened=${String(id)}`;
    return { id, kind: panel.kind, title: panel.title, address };
  }

  #menus(): MenuView[] {
    return this.#host.menus.map(({ caption, addOn, entries }) => ({
      ...{ caption, addOn },
      items: entries.flatMap((entry) => (entry.kind === "item" ? [entry] : [])),
    }));
  }

  /** What a person does in the grid, and can undo. */
  #change(act: () => void): Promise<Answer> {
    return this.#serve(() => {
      const before = this.#host.workbook;
      try {
        act();
      } finally {
        if (this.#host.workbook !== before) this.#undo = [...this.#undo, before].slice(-UNDO_MAX);
      }
    });
  }

  #serve(act: () => unknown): Promise<Answer> {
    const turn = this.#queue.then(() => this.#run(act));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #run(act: () => unknown): Promise<Answer> {
    const before = this.#host.workbook;
    const revision = this.#revision;
    const answer = attempt(act);
    const { panels, toasts, alerts } = this.#host.takeSeen();
    const panel = panels[panels.length - 1];
    if (panel !== undefined) this.#panel = { id: ++this.#count, panel };
    for (const { title, message } of [...toasts, ...alerts]) {
      this.#messages.push({ id: ++this.#count, title, text: message });
    }
    const changed = this.#host.workbook !== before;
    if (changed) {
      this.#file.workbook = this.#host.workbook;
      await this.#file.save(this.path);
    }
    if (changed || panel !== undefined || toasts.length + alerts.length > 0) this.#revision += 1;
    if (this.#revision !== revision) for (const tell of this.#watchers) tell();
    return answer;
  }
}

function attempt(act: () => unknown): Answer {
  try {
    return { ok: true, value: act() ?? null };
  } catch (error) {
    if (error instanceof RefusedInput) return { ok: false, reason: "refused", message: error.message };
    if (error instanceof ScriptError) return { ok: false, reason: "failed", message: error.message };
    throw error;
  }
}
