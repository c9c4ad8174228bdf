import { fenced } from "../model/fenced.ts";
import { absentServices } from "./absent-services.ts";
import { Execution } from "./execution.ts";
import { eventOf } from "./events.ts";
import { formApp } from "./form-app.ts";
import { htmlService } from "./html-service.ts";
import { consoleOf, logger } from "./logging.ts";
import type { ExecutionOutcome } from "./outcome.ts";
import type { Outside } from "./outside.ts";
import { newRange } from "./range.ts";
import { wrapSheet } from "./sheet.ts";
import { wrapSpreadsheet } from "./spreadsheet.ts";
import type { ExecutionRequest } from "./request.ts";
import { lockService, scriptApp, sessionService } from "./script-services.ts";
import { spreadsheetApp } from "./spreadsheet-app.ts";
import { cacheService, propertiesService } from "./stores.ts";
import { utilities } from "./utilities.ts";
import { Traffic } from "./traffic.ts";
import { toWire } from "./wire.ts";

export { witness } from "./witness.ts";

const MAKERS = { spreadsheet: wrapSpreadsheet, sheet: wrapSheet, range: newRange };

/** The functions that the script declares at its top level, by name. */
type Declared = Readonly<Record<string, unknown>>;

/** What the host holds of a prepared context; only texts cross, and functions of the script itself. */
export interface Machine {
  /** Runs the entry. Gives an {@link ExecutionOutcome} as JSON. */
  run(functions: Declared): string;
  /** The outcome of a script that failed while it was loaded. */
  fail(message: string, stack: string): string;
  /** The names that the services have. */
  readonly services: readonly string[];
}

/**
 * Makes the services of one execution global, before the script is loaded.
 *
 * @param json an {@link ExecutionRequest} without its HTML files.
 * @param files the name of each, then its text: large, and hardly ever asked for.
 */
export function prepare(json: string, host: Outside, ...files: readonly string[]): Machine {
  const outside: Outside = {
    before: fenced((...call) => host.before(...call)),
    lock: fenced(() => host.lock()),
  };
  const names = files.filter((_, at) => at % 2 === 0);
  const htmlFiles = Object.fromEntries(names.map((name, at) => [name, files[2 * at + 1] ?? ""]));
  const request = JSON.parse(json) as Omit<ExecutionRequest, "htmlFiles">;
  const execution = new Execution({ ...request, htmlFiles }, MAKERS);
  const traffic = new Traffic(execution, outside, execution.request.buffers ?? false);
  execution.meter.traffic = traffic;
  const { drive } = execution.request;
  const services = {
    SpreadsheetApp: spreadsheetApp(execution),
    HtmlService: htmlService(execution),
    PropertiesService: propertiesService(execution),
    CacheService: cacheService(execution),
    LockService: lockService(execution, outside),
    Session: sessionService(execution),
    ScriptApp: scriptApp(execution),
    Utilities: utilities(execution),
    Logger: logger(execution),
    console: consoleOf(execution),
    ...absentServices(),
    ...(drive === undefined ? {} : { FormApp: formApp(execution, drive) }),
  };
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  }
  for (const absent of ["SharedArrayBuffer", "Atomics"]) Reflect.deleteProperty(globalThis, absent);
  const end = (result: ExecutionOutcome["result"]): string => JSON.stringify(execution.outcome(result));
  return {
    run: (functions) => end(attempt(execution, traffic, functions)),
    fail: (message, stack) => end({ ok: false, message, stack }),
    services: Object.keys(services),
  };
}

function attempt(execution: Execution, traffic: Traffic, functions: Declared): ExecutionOutcome["result"] {
  try {
    const value = enter(execution, functions);
    execution.meter.flush();
    traffic.send();
    return { ok: true, value: toWire(value) };
  } catch (reason) {
    traffic.end();
    const error = reason instanceof Error ? reason : new Error(String(reason));
    return { ok: false, message: error.message, stack: scriptFrames(error.stack ?? "") };
  }
}

/** The part of a stack that lies in the script. The last frame of these services is the one that entered it. */
function scriptFrames(stack: string): string {
  const lines = stack.split("\n");
  const ours = lines.map((line) => line.includes("emulator.js"));
  return lines
    .slice(0, ours.lastIndexOf(true))
    .filter((_line, index) => !ours[index])
    .join("\n");
}

function enter(execution: Execution, functions: Declared): unknown {
  const { entry } = execution.request;
  if (entry.kind === "call") return find(functions, entry.name)(...entry.args);
  if (entry.kind === "menu") return find(functions, entry.name)();
  const name = { open: "onOpen", install: "onInstall", edit: "onEdit" }[entry.kind];
  if (!(name in functions)) return null;
  return find(functions, name)(eventOf(execution, entry));
}

/** A function that the script declares at its top level and does not hide. */
function find(functions: Declared, name: string): (...args: readonly unknown[]) => unknown {
  const value: unknown = Object.getOwnPropertyDescriptor(functions, name)?.value;
  if (name.endsWith("_") || typeof value !== "function")
    throw new Error(`Script function not found: ${name}`);
  return (...args) => Reflect.apply(value, globalThis, args);
}
