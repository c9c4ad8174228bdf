/**
 * A result as `google.script.run` carries it: JSON, where a `Date`, an `Error` or a function anywhere makes the whole
 * result null, `undefined` in an array becomes null, and a property that is `undefined` is left out.
 */
export function toWire(value: unknown): unknown {
  try {
    return carried(value, new Set());
  } catch (reason) {
    if (reason instanceof NotCarried) return null;
    throw reason;
  }
}

class NotCarried extends Error {}

function carried(value: unknown, above: ReadonlySet<object>): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
    throw new NotCarried();
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object") return value;
  if (value instanceof Date || value instanceof Error || above.has(value)) throw new NotCarried();
  const path = new Set([...above, value]);
  if (Array.isArray(value)) return Array.from(value, (item) => carried(item, path));
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, carried(item, path)]));
}
