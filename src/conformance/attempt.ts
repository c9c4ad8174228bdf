import type { Json } from "./json.ts";

/** What a step gives, or the message of its exception. */
export function attempt(step: () => Json): Json {
  try {
    return step();
  } catch (reason) {
    return { threw: reason instanceof Error ? reason.message : String(reason) };
  }
}

/** `"threw"` or `"passed"`: for exceptions whose words nobody relies on. */
export function outcomeOf(step: () => unknown): "threw" | "passed" {
  try {
    step();
    return "passed";
  } catch {
    return "threw";
  }
}

/** A value of a cell as JSON: dates as `date 2026-01-31T…`. */
export function plain(value: unknown): Json {
  if (Object.prototype.toString.call(value) === "[object Date]")
    return `date ${(value as Date).toISOString()}`;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : `object ${String(value)}`;
}
