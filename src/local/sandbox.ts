import { fileURLToPath } from "node:url";
import { Script, compileFunction, createContext } from "node:vm";
import { build } from "esbuild";
import * as numfmt from "numfmt";
import type * as services from "./appsscript/main.ts";
import type { ExecutionOutcome } from "./appsscript/outcome.ts";
import { type Outside, QUIET } from "./appsscript/outside.ts";
import type { ExecutionRequest } from "./appsscript/request.ts";
import type { Project } from "./project.ts";

/** Runs one execution of a script, which finds nothing of those before it, as at Google. */
export type Sandbox = (request: ExecutionRequest, outside?: Outside) => ExecutionOutcome;

let emulator: Promise<Script> | null = null;

/** By script: its realms serve whatever spreadsheet it is in. */
const sandboxes = new WeakMap<Code, Promise<Sandbox>>();

/** The emulated services, bundled to one script that is evaluated anew for each execution. */
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
  return new Script(`((require) => {${outputFiles[0]?.text ?? ""}\nreturn Emulator;})`, {
    filename: "emulator.js",
  });
}

/** Lends the formats of numbers to each context: numfmt takes ten times longer to load than all the services. */
function lend(name: string): typeof numfmt {
  if (name !== "numfmt") throw new Error(`The emulator asks for ${name}`);
  return numfmt;
}

/**
 * A context in which a script is evaluated anew for each execution, services and all. What was read once is not read
 * again, and what ran often runs fast.
 */
interface Realm {
  readonly load: (require: typeof lend) => typeof services;
  /** Evaluates the script. Gives the functions that it declares. */
  readonly evaluate: () => Parameters<services.Machine["run"]>[0];
  /** Whether no execution left anything behind; noted before the first. */
  isUntouched: (() => boolean) | null;
}

function newRealm(emulator: Script, { code, declared }: Code): Realm {
  const context = createContext(Object.create(null) as object);
  const script = `${code}\nreturn { __proto__: null, ${declared.join(", ")} };`;
  return {
    load: emulator.runInContext(context) as Realm["load"],
    evaluate: compileFunction(script, [], {
      filename: "Code.js",
      parsingContext: context,
    }) as Realm["evaluate"],
    isUntouched: null,
  };
}

type Code = Pick<Project, "code" | "declared">;

/** The sandbox of a script. @throws where the script cannot be parsed. */
export function sandboxOf(project: Code): Promise<Sandbox> {
  const sandbox = sandboxes.get(project) ?? makeSandbox(project);
  sandboxes.set(project, sandbox);
  return sandbox;
}

async function makeSandbox(project: Code): Promise<Sandbox> {
  const bundle = await (emulator ??= bundleEmulator());
  const idle = [newRealm(bundle, project)];
  return (request, outside = QUIET) => {
    const realm = idle.pop() ?? newRealm(bundle, project);
    const outcome = inTimeZone(request.scriptTimeZone, () => execute(realm, request, outside));
    if (realm.isUntouched?.() === true) idle.push(realm);
    return outcome;
  };
}

/** Runs an execution in a realm. */
function execute(realm: Realm, request: ExecutionRequest, outside: Outside): ExecutionOutcome {
  // Only texts cross: nothing of this realm may be seen by the script
  const { htmlFiles, ...rest } = request;
  const { prepare, witness } = realm.load(lend);
  const machine = prepare(JSON.stringify(rest), outside, ...Object.entries(htmlFiles).flat());
  realm.isUntouched ??= witness(machine.services);
  return JSON.parse(enter(realm, machine)) as ExecutionOutcome;
}

function enter({ evaluate }: Realm, machine: services.Machine): string {
  let functions;
  try {
    functions = evaluate();
  } catch (reason) {
    const { message, stack } = describe(reason);
    return machine.fail(message, stack);
  }
  return machine.run(functions);
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
