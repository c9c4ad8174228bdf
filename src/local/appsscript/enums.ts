import type { Meter } from "./meter.ts";
import { strict } from "./strict.ts";

/** One value of an enumeration of Apps Script: an object that is equal to itself alone. */
interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
}

function value(name: string, ordinal: number): EnumValue {
  return Object.freeze({
    toString: () => name,
    name: () => name,
    ordinal: () => ordinal,
    toJSON: () => name,
  });
}

/** An enumeration of Apps Script by its names; reading any other name throws. `T` is its declared type. */
export function enumeration<T extends object>(
  meter: Meter,
  name: string,
  names: readonly (keyof T & string)[],
): T {
  const values = Object.fromEntries(names.map((member, ordinal) => [member, value(member, ordinal)]));
  return strict<T>(meter, name, {}, values as Partial<T>);
}

/** The name of an enumeration's value, whichever enumeration it is of. */
export function nameOf(member: unknown): string {
  return String(member);
}
