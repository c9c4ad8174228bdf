import type { Json } from "./json.ts";

type JsonObject = { readonly [key: string]: Json | undefined };

/** Whether what was observed is what was expected; an expected `{ threw }` is a pattern for the message of an exception. */
export function agrees(expected: Json, observed: Json): boolean {
  if (Array.isArray(expected)) {
    const others = Array.isArray(observed) ? (observed as readonly Json[]) : null;
    return (
      others?.length === expected.length &&
      (expected as readonly Json[]).every((item, index) => agrees(item, others[index] ?? null))
    );
  }
  if (!isObject(expected)) return expected === observed;
  if (!isObject(observed)) return false;
  const names = Object.keys(expected);
  if (names.length !== Object.keys(observed).length) return false;
  const pattern = thrown(expected);
  const message = thrown(observed);
  if (pattern !== null) return message !== null && new RegExp(pattern, "i").test(message);
  return names.every((name) => name in observed && agrees(expected[name] ?? null, observed[name] ?? null));
}

function thrown(value: JsonObject): string | null {
  const { threw, ...rest } = value;
  return typeof threw === "string" && Object.keys(rest).length === 0 ? threw : null;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
