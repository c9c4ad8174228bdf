import type { Workbook } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import type { Kind } from "./meter.ts";
import type { Interruption, Outside } from "./outside.ts";

/**
 * What stands between an execution and Google. Where `buffers` is said, writes wait until a read, a flush, a change of
 * the tabs or the end sends them; a write that fails does so only then, and all that waited is lost.
 */
export class Traffic {
  readonly #execution: Execution;
  readonly #outside: Outside;
  readonly #buffers: boolean;
  /** The tabs without the writes that wait, as JSON; null while none waits. */
  #sent: string | null = null;
  #waiting: (() => unknown)[] = [];
  #failure: string | null = null;

  constructor(execution: Execution, outside: Outside, buffers: boolean) {
    this.#execution = execution;
    this.#outside = outside;
    this.#buffers = buffers;
  }

  /** Before a service call. @throws when it fails, or when what waited could not be sent. */
  before(kind: Kind, call: number | null, method: string): void {
    if (this.#execution.awaitsLock) throw new Error("The execution waits for the lock of the document.");
    const text = this.#outside.before(call, method, this.#execution.holdsLock, () => this.#asSeen());
    const { workbook, failure } = (text === null ? {} : JSON.parse(text)) as Interruption;
    if (workbook !== undefined) this.#accept(workbook);
    const sends = kind === "read" || kind === "flush" || kind === "tabs";
    if (failure !== undefined && this.#buffers && kind === "write") this.#failure ??= failure;
    else if (failure !== undefined) {
      if (sends) this.#lose();
      throw new Error(failure);
    }
    if (sends) this.send();
  }

  /** A write is about to be made here; `redo` makes it again. */
  written(redo: () => unknown): void {
    if (!this.#buffers) return;
    this.#sent ??= JSON.stringify(this.#execution.workbook);
    this.#waiting.push(redo);
  }

  /** Sends what waits. @throws when a part of it failed: all of it is lost then. */
  send(): void {
    const failure = this.#failure;
    if (failure !== null) {
      this.#lose();
      throw new Error(failure);
    }
    this.#sent = null;
    this.#waiting = [];
  }

  /** The script died: what waits is sent all the same, unless a part of it failed. */
  end(): void {
    if (this.#failure !== null) this.#lose();
  }

  /** The workbook that other people see: properties are never kept waiting. */
  #asSeen(): string {
    const { workbook } = this.#execution;
    return JSON.stringify(this.#sent === null ? workbook : this.#kept(this.#sent));
  }

  #kept(sent: string): Workbook {
    const { documentProperties, userProperties } = this.#execution.workbook;
    return { ...(JSON.parse(sent) as Workbook), documentProperties, userProperties };
  }

  #lose(): void {
    if (this.#sent !== null) replaceWorkbook(this.#execution.workbook, this.#kept(this.#sent));
    this.#sent = null;
    this.#waiting = [];
    this.#failure = null;
  }

  /** Other people changed the workbook; the writes that wait come after theirs. */
  #accept(workbook: Workbook): void {
    replaceWorkbook(this.#execution.workbook, workbook);
    this.#execution.changed = true;
    if (this.#sent === null) return;
    this.#sent = JSON.stringify(workbook);
    for (const redo of this.#waiting) {
      try {
        redo();
      } catch (reason) {
        this.#failure ??= reason instanceof Error ? reason.message : String(reason);
      }
    }
  }
}

/** Makes a workbook another one in place: the script holds on to its tabs and stores. */
function replaceWorkbook(into: Workbook, from: Workbook): void {
  const held = new Map(into.sheets.map((sheet) => [sheet.id, sheet]));
  const { documentProperties, userProperties } = into;
  replaceMembers(documentProperties, from.documentProperties);
  replaceMembers(userProperties, from.userProperties);
  const sheets = from.sheets.map((sheet) => {
    const before = held.get(sheet.id);
    if (before === undefined) return sheet;
    const protections = sheet.protections.map((protection, index) =>
      replaceMembers(before.protections[index] ?? protection, protection),
    );
    return replaceMembers(before, { ...sheet, protections });
  });
  replaceMembers(into, { ...from, sheets, documentProperties, userProperties });
}

function replaceMembers<T extends object>(into: T, from: T): T {
  for (const key of Object.keys(into)) if (!(key in from)) Reflect.deleteProperty(into, key);
  return Object.assign(into, from);
}
