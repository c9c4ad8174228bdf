import type { Usage } from "./outcome.ts";
import type { AuthModeName, Entry } from "./request.ts";

const SHEETS = [
  "https://www.googleapis.com/auth/spreadsheets.currentonly",
  "https://www.googleapis.com/auth/spreadsheets",
];
const DIALOGS = ["https://www.googleapis.com/auth/script.container.ui"];
const FILES = ["https://www.googleapis.com/auth/spreadsheets"];
const FORMS = ["https://www.googleapis.com/auth/forms"];
const IDENTITY = ["https://www.googleapis.com/auth/userinfo.email"];
const TRIGGERS = ["https://www.googleapis.com/auth/script.scriptapp"];

/**
 * What Google takes before the script's first line: an execution begun, the whole script loaded. An assumption, of the order
 * of what `google.script.run` takes for an empty function; nobody publishes it.
 */
const START_MS = 500;
/** From the script to Google's services and back, for a call that reaches no document. An assumption likewise. */
const CROSSING_MS = 1;

/**
 * What a call needs and costs. `mode`: the least authorisation; `scopes`: one of these in the manifest. Milliseconds
 * are of the order that people measure: tens for a call that reaches the document, more when writes wait to be flushed.
 */
const KINDS = {
  free: { mode: "NONE", scopes: [], counts: null, milliseconds: 0 },
  menu: { mode: "NONE", scopes: [], counts: "calls", milliseconds: 5 },
  builder: { mode: "LIMITED", scopes: SHEETS, counts: "builders", milliseconds: CROSSING_MS },
  handle: { mode: "LIMITED", scopes: SHEETS, counts: "handles", milliseconds: CROSSING_MS },
  read: { mode: "LIMITED", scopes: SHEETS, counts: "reads", milliseconds: 50 },
  write: { mode: "LIMITED", scopes: SHEETS, counts: "writes", milliseconds: 10 },
  /** Writes that give or take away an object, which never wait to be flushed. */
  tabs: { mode: "LIMITED", scopes: SHEETS, counts: "writes", milliseconds: 10 },
  flush: { mode: "LIMITED", scopes: SHEETS, counts: "calls", milliseconds: 0 },
  toast: { mode: "LIMITED", scopes: SHEETS, counts: "calls", milliseconds: 50 },
  store: { mode: "LIMITED", scopes: [], counts: "calls", milliseconds: 50 },
  page: { mode: "LIMITED", scopes: [], counts: "builders", milliseconds: CROSSING_MS },
  dialog: { mode: "FULL", scopes: DIALOGS, counts: "calls", milliseconds: 100 },
  files: { mode: "FULL", scopes: FILES, counts: "calls", milliseconds: 1_000 },
  form: { mode: "FULL", scopes: FORMS, counts: "calls", milliseconds: 100 },
  identity: { mode: "FULL", scopes: IDENTITY, counts: "calls", milliseconds: 50 },
  triggers: { mode: "FULL", scopes: TRIGGERS, counts: "calls", milliseconds: 100 },
} as const satisfies Record<string, Cost>;

interface Cost {
  readonly mode: AuthModeName;
  readonly scopes: readonly string[];
  readonly counts: "calls" | "reads" | "writes" | "builders" | "handles" | null;
  readonly milliseconds: number;
}

export type Kind = keyof typeof KINDS;

/** What a call meets on its way to Google. */
interface Way {
  before(kind: Kind, call: number | null, method: string): void;
  written(redo: () => unknown): void;
}

const FLUSH_MS = 100;
const TRIGGER_LIMIT_MS = 30_000;
const EXECUTION_LIMIT_MS = 360_000;
const MODES: readonly AuthModeName[] = ["NONE", "LIMITED", "FULL"];

/** Counts the calls of one execution, and refuses those it has no right to. */
export class Meter {
  readonly usage: Usage = {
    ...{ calls: 0, reads: 0, writes: 0, flushes: 0, builders: 0, handles: 0, milliseconds: START_MS },
    byMethod: {},
  };
  readonly #mode: AuthModeName;
  readonly #scopes: readonly string[];
  readonly #limit: number;
  #waiting = false;
  traffic: Way = { before: () => undefined, written: () => undefined };

  constructor(mode: AuthModeName, scopes: readonly string[], entry: Entry["kind"]) {
    this.#mode = mode;
    this.#scopes = scopes;
    this.#limit = entry === "open" || entry === "edit" ? TRIGGER_LIMIT_MS : EXECUTION_LIMIT_MS;
  }

  /** @throws when the authorisation, the manifest or the time does not allow that call. */
  spend(kind: Kind, method: string): void {
    const { mode, scopes, counts, milliseconds }: Cost = KINDS[kind];
    const { usage } = this;
    usage.byMethod[method] = (usage.byMethod[method] ?? 0) + 1;
    if (MODES.indexOf(this.#mode) < MODES.indexOf(mode)) {
      throw new Error(
        `You do not have permission to call ${method} (authorisation mode ${this.#mode}, needs ${mode})`,
      );
    }
    if (scopes.length > 0 && !scopes.some((scope) => this.#scopes.includes(scope))) {
      throw new Error(
        `You do not have permission to call ${method}. Required permissions: ${scopes.join(" || ")}`,
      );
    }
    if (counts === null) return;
    usage[counts] += 1;
    if (counts === "reads" || counts === "writes") usage.calls += 1;
    if (kind === "write" || kind === "tabs") this.#waiting = true;
    if (kind === "read" || kind === "flush") this.flush();
    this.wait(milliseconds);
    this.traffic.before(kind, counts === "builders" || counts === "handles" ? null : usage.calls, method);
  }

  /** Sends the writes that wait, if any. */
  flush(): void {
    if (!this.#waiting) return;
    this.#waiting = false;
    this.usage.flushes += 1;
    this.wait(FLUSH_MS);
  }

  wait(milliseconds: number): void {
    this.usage.milliseconds += milliseconds;
    if (this.usage.milliseconds > this.#limit) throw new Error("Exceeded maximum execution time");
  }
}
