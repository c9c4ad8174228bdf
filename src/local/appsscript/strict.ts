import type { Kind, Meter } from "./meter.ts";

/** The methods of an emulated object, grouped by what a call costs and needs. */
export type Surface<T> = { readonly [K in Kind]?: Partial<T> };

type Method = (...args: unknown[]) => unknown;

/** A surface, or the parts of a large one, each made once a method is asked for that no earlier part has. */
export type Surfaces<T> = Surface<T> | readonly (() => Surface<T>)[];

/**
 * An object of Apps Script that has these methods and no other: reading any other name throws, so that nothing runs
 * here that was not thought about. Calls are metered; arguments that Apps Script would refuse are refused.
 */
export function strict<T extends object>(
  meter: Meter,
  name: string,
  surfaces: Surfaces<T>,
  constants: Partial<T> = {},
): T {
  const members = new Map<PropertyKey, unknown>(Object.entries(constants));
  members.set("toString", () => name);
  const methodOf = methodsOf(surfaces);
  return new Proxy<Partial<T>>(
    {},
    {
      get: (_, property) => {
        if (members.has(property)) return members.get(property);
        if (property === Symbol.toPrimitive) return () => name;
        if (typeof property === "symbol" || property === "toJSON") return undefined;
        const { kind, run } = methodOf(property) ?? missing(name, property);
        const method = metered(meter, kind, `${name}.${property}`, run);
        members.set(property, method);
        return method;
      },
      set: (_, property) => {
        throw new TypeError(`Cannot add property ${String(property)}: ${name} is not extensible`);
      },
    },
  ) as T;
}

function missing(name: string, property: string): never {
  throw new TypeError(
    `${name}.${property} is not a function: Apps Script has none, or this emulator lacks it`,
  );
}

interface KindOfMethod {
  readonly kind: Kind;
  readonly run: Method;
}

/** Finds a method by its name; each is in one part. */
function methodsOf<T>(surfaces: Surfaces<T>): (name: string) => KindOfMethod | null {
  const parts = isDivided(surfaces) ? surfaces : [() => surfaces];
  const ready: [Kind, object][][] = [];
  return (name) => {
    for (const [at, part] of parts.entries()) {
      const kinds = (ready[at] ??= Object.entries(part()) as [Kind, object][]);
      for (const [kind, methods] of kinds) {
        const run: unknown = Object.getOwnPropertyDescriptor(methods, name)?.value;
        if (typeof run === "function") return { kind, run: run as Method };
      }
    }
    return null;
  };
}

function isDivided<T>(surfaces: Surfaces<T>): surfaces is readonly (() => Surface<T>)[] {
  return Array.isArray(surfaces);
}

function metered(meter: Meter, kind: Kind, method: string, run: Method): Method {
  return (...args) => {
    if (args.some((arg) => arg === undefined || Number.isNaN(arg) || typeof arg === "function")) {
      throw mismatch(method, args);
    }
    meter.spend(kind, method);
    if (kind === "write") meter.traffic.written(rerun(run, args));
    return run(...args);
  };
}

/** The same call once more: tables are taken as they are now, whatever the script makes of its own. */
function rerun(run: Method, args: readonly unknown[]): () => unknown {
  const copied = args.map((arg) =>
    Array.isArray(arg) ? arg.map((row: unknown) => (Array.isArray(row) ? row.slice() : row)) : arg,
  );
  return () => run(...copied);
}

/** The complaint of Apps Script about arguments of the wrong kind. */
export function mismatch(method: string, args: readonly unknown[]): Error {
  const types = args.map((arg) => {
    if (arg === null) return "null";
    if (Array.isArray(arg)) return "Array";
    return typeof arg === "object" ? "Object" : typeof arg === "string" ? "String" : typeof arg;
  });
  return new Error(`The parameters (${types.join(",")}) don't match the method signature for ${method}.`);
}

/** Whole numbers of at least `least`, or the complaint of Apps Script. */
export function requireWhole(method: string, least: number, ...numbers: unknown[]): void {
  for (const number of numbers) {
    if (typeof number !== "number" || !Number.isFinite(number)) throw mismatch(method, numbers);
    if (!Number.isInteger(number)) throw new Error(`Cannot convert ${String(number)} to int in ${method}.`);
    if (number < least) throw new Error(`The number ${String(number)} given to ${method} is too small.`);
  }
}

export function requireText(method: string, ...texts: unknown[]): void {
  if (texts.some((text) => typeof text !== "string")) throw mismatch(method, texts);
}
