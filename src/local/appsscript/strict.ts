import type { Kind, Meter } from "./meter.ts";

/** The methods of an emulated object, grouped by what a call costs and needs. */
export type Surface<T> = { readonly [K in Kind]?: Partial<T> };

type Method = (...args: unknown[]) => unknown;

/**
 * An object of Apps Script that has these methods and no other: reading any other name throws, so that nothing runs
 * here that was not thought about. Calls are metered; arguments that Apps Script would refuse are refused.
 */
export function strict<T extends object>(
  meter: Meter,
  name: string,
  surface: Surface<T>,
  constants: Partial<T> = {},
): T {
  const members = new Map<PropertyKey, unknown>(Object.entries(constants));
  for (const [kind, methods] of Object.entries(surface) as [Kind, Record<string, Method>][]) {
    for (const [method, run] of Object.entries(methods)) {
      members.set(method, metered(meter, kind, `${name}.${method}`, run));
    }
  }
  members.set("toString", () => name);
  return new Proxy<Partial<T>>(
    {},
    {
      get: (_, property) => {
        if (members.has(property)) return members.get(property);
        if (property === Symbol.toPrimitive) return () => name;
        if (typeof property === "symbol" || property === "toJSON") return undefined;
        throw new TypeError(
          `${name}.${property} is not a function: Apps Script has none, or this emulator lacks it`,
        );
      },
      set: (_, property) => {
        throw new TypeError(`Cannot add property ${String(property)}: ${name} is not extensible`);
      },
    },
  ) as T;
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

/** One surface of several; each method is in one of them. */
export function joinSurfaces<T>(...surfaces: Surface<T>[]): Surface<T> {
  const joined: { [K in Kind]?: Partial<T> } = {};
  for (const surface of surfaces) {
    for (const kind of Object.keys(surface) as Kind[])
      joined[kind] = { ...joined[kind], ...surface[kind] } as Partial<T>;
  }
  return joined;
}
