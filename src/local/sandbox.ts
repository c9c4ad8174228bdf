import { fileURLToPath } from "node:url";
import { Script, createContext } from "node:vm";
import { build } from "esbuild";
import * as numfmt from "numfmt";
import type { Machine } from "./appsscript/main.ts";
import type { ExecutionOutcome } from "./appsscript/outcome.ts";
import { type Outside, QUIET } from "./appsscript/outside.ts";
import type { ExecutionRequest } from "./appsscript/request.ts";

/** Runs one execution of a script in a context of its own, as Google does. */
export type Sandbox = (request: ExecutionRequest, outside?: Outside) => ExecutionOutcome;

let emulator: Promise<Script> | null = null;

/** The emulated services, bundled to one script that is evaluated inside each context. */
async function bundleEmulator(): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("appsscript/main.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Emulator",
    target: "es2022",
    external: ["numfmt"],
  });
  return new Script(`((require) => {${outputFiles[0]?.text ?? ""}\nreturn Emulator.prepare;})`, {
    filename: "emulator.js",
  });
}

/** Lends the formats of numbers to each context: numfmt takes ten times longer to load than all the services. */
function lend(name: string): typeof numfmt {
  if (name !== "numfmt") throw new Error(`The emulator asks for ${name}`);
  return numfmt;
}

/** A context with the emulated services, in which nothing was run yet. */
interface FreshContext {
  readonly context: object;
  readonly prepare: (json: string, outside: Outside, ...files: readonly string[]) => Machine;
}

function freshContext(services: Script): FreshContext {
  const context = createContext(Object.create(null) as object);
  const load = services.runInContext(context) as (require: typeof lend) => FreshContext["prepare"];
  return { context, prepare: load(lend) };
}

/** A sandbox for that code. `filename` names it in stack traces; a `file://` address lets coverage find it. */
export async function sandboxOf(code: string, filename = "Code.js"): Promise<Sandbox> {
  const services = await (emulator ??= bundleEmulator());
  const script = new Script(code, { filename });
  let next: FreshContext | null = null;
  return (request, outside = QUIET) => {
    const { context, prepare } = next ?? freshContext(services);
    next = null;
    // Nobody waits for the context of the execution after this one
    setImmediate(() => (next ??= freshContext(services)));
    // Only texts cross: nothing of this realm may be seen by the script
    const { htmlFiles, ...rest } = request;
    return inTimeZone(request.scriptTimeZone, () => {
      const machine = prepare(JSON.stringify(rest), outside, ...Object.entries(htmlFiles).flat());
      try {
        script.runInContext(context);
      } catch (reason) {
        const { message, stack } = describe(reason);
        return JSON.parse(machine.fail(message, stack)) as ExecutionOutcome;
      }
      return JSON.parse(machine.run()) as ExecutionOutcome;
    });
  };
}

/** Runs a step while the local time of dates is that of a time zone: a script's is that of its manifest. */
function inTimeZone<T>(timeZone: string, step: () => T): T {
  const before = process.env["TZ"];
  process.env["TZ"] = timeZone;
  try {
    return step();
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}

/** Errors of the context are of its own realm, so `instanceof` cannot tell them. */
function describe(reason: unknown): { message: string; stack: string } {
  if (typeof reason !== "object" || reason === null) return { message: String(reason), stack: "" };
  const message = "message" in reason ? String(reason.message) : String(reason);
  return { message, stack: "stack" in reason ? String(reason.stack) : "" };
}
