import type { Interruption, Outside } from "./appsscript/outside.ts";
import type { ExecutionOutcome } from "./appsscript/outcome.ts";
import type { AuthModeName, CacheEntry, Entry, Selection } from "./appsscript/request.ts";
import type { Mishaps } from "./mishaps.ts";
import type { Workbook } from "./model/workbook.ts";
import type { Project } from "./project.ts";
import type { Sandbox } from "./sandbox.ts";

/** The name of the add-on's menu under Extensions. */
const ADD_ON_NAME = "Dyade";
/** How many edits Google keeps waiting for their trigger; the others get none. */
const TRIGGERS_QUEUED = 2;

/** The spreadsheet that executions work in, and who starts them. */
interface Desk {
  readonly project: Project;
  workbook: Workbook;
  selection: Selection;
  userLocale: string;
  account: string;
}

/** An execution that runs now, and whether it holds the lock of the document. */
interface Running {
  locked: boolean;
}

/** The executions of a script in one spreadsheet. While one runs, other people may act, and so begin others. */
export class Executions {
  readonly log: string[] = [];
  readonly failures: string[] = [];
  readonly methods = new Set<string>();
  readonly #desk: Desk;
  readonly #sandbox: Sandbox;
  readonly #mishaps: Mishaps;
  readonly #running: Running[] = [];
  /** Edits whose trigger waits for the lock. */
  #waiting: Entry[] = [];
  /** What people threw while they acted. */
  readonly #thrown: unknown[] = [];
  #cache: Readonly<Record<string, CacheEntry>> = {};

  constructor(desk: Desk, sandbox: Sandbox, mishaps: Mishaps) {
    this.#desk = desk;
    this.#sandbox = sandbox;
    this.#mishaps = mishaps;
  }

  /** Whether an execution runs: whoever begins another now is another person. */
  get isBusy(): boolean {
    return this.#running.length > 0;
  }

  /** Runs one execution to its end, and the triggers that waited for it. @throws what people threw meanwhile. */
  run(entry: Entry, authMode: AuthModeName): ExecutionOutcome {
    const outcome = this.#execute(entry, authMode);
    if (outcome.awaitsLock) {
      if (this.#waiting.length < TRIGGERS_QUEUED) this.#waiting.push(entry);
      return outcome;
    }
    // What was written before a failure stays written, as in a real spreadsheet
    this.#desk.workbook = outcome.workbook ?? this.#desk.workbook;
    this.#cache = outcome.cache;
    this.log.push(...outcome.log);
    for (const method of Object.keys(outcome.usage.byMethod)) this.methods.add(method);
    if (!this.isBusy) this.#takeTurns();
    const thrown = this.isBusy ? [] : this.#thrown.splice(0);
    if (thrown.length > 0) throw thrown[0];
    return outcome;
  }

  #execute(entry: Entry, authMode: AuthModeName): ExecutionOutcome {
    const { project, workbook, selection, userLocale, account } = this.#desk;
    const running: Running = { locked: false };
    this.#running.push(running);
    try {
      return this.#sandbox(
        {
          ...{ entry, authMode, workbook, selection, userLocale, account },
          scopes: project.scopes,
          htmlFiles: project.html,
          addOnName: ADD_ON_NAME,
          scriptTimeZone: project.timeZone,
          cache: this.#cache,
          buffers: this.#mishaps.buffers,
        },
        this.#outside(running),
      );
    } finally {
      this.#running.pop();
    }
  }

  #outside(running: Running): Outside {
    const isFirst = this.#running.length === 1;
    return {
      lock: () => (this.#mishaps.lockTaken ? "taken" : this.#isLocked() ? "busy" : "free"),
      before: (call, method, locked, asSeen) => {
        running.locked = locked;
        const acts = isFirst ? this.#mishaps.actsBefore(call, method) : [];
        const isTurn = this.#waiting.length > 0 && !this.#isLocked();
        const workbook = acts.length > 0 || isTurn ? this.#meanwhile(acts, asSeen()) : null;
        const failure = this.#mishaps.failureOf(call, method, isFirst, this.#desk.workbook);
        if (workbook === null && failure === null) return null;
        const interruption: Interruption = {
          ...(workbook === null ? {} : { workbook }),
          ...(failure === null ? {} : { failure }),
        };
        return JSON.stringify(interruption);
      },
    };
  }

  #isLocked(): boolean {
    return this.#running.some(({ locked }) => locked);
  }

  /** Other people act on the workbook as they see it. Gives it when they changed it. */
  #meanwhile(acts: readonly (() => void)[], asSeen: string): Workbook | null {
    const { workbook, selection, account, userLocale } = this.#desk;
    const shown = JSON.parse(asSeen) as Workbook;
    this.#desk.workbook = shown;
    try {
      if (!this.#isLocked()) this.#takeTurns();
      for (const act of acts) act();
    } catch (failure) {
      this.#thrown.push(failure);
    }
    const changed = { ...this.#desk.workbook, activeSheetId: shown.activeSheetId };
    Object.assign(this.#desk, { workbook, selection, account, userLocale });
    return JSON.stringify(changed) === asSeen ? null : changed;
  }

  /** The triggers that waited for the lock run, in the order of their edits. */
  #takeTurns(): void {
    for (const entry of this.#waiting.splice(0)) {
      const { result } = this.run(entry, "LIMITED");
      if (!result.ok) this.failures.push(result.message);
    }
  }
}
