import type { ClashWords } from "../src/core/messages/fr/clash.ts";
import { isFields } from "./clashes.ts";

const ROWS = ["criteria", "eligibility"];
/** As deep as the path of a whole row. */
const ROW_DEPTH = 3;

/** What a path leads to, whatever row it is of: `settings.criteria.weight`. */
export function clashPlace(path: readonly string[]): string {
  return path.filter((_, at) => at !== 2 || !ROWS.includes(path[1] ?? "")).join(".");
}

/** A value as a person would say it. */
export function clashValue(path: readonly string[], value: unknown, words: ClashWords): string {
  const names: Readonly<Record<string, string>> = words.names[clashPlace(path)] ?? {};
  const say = (item: unknown): string => {
    if (typeof item === "string") return names[item] ?? item;
    if (typeof item === "number") return words.number(item);
    if (typeof item === "boolean") return item ? words.yes : words.no;
    if (Array.isArray(item)) return item.map(say).join("\n");
    return isFields(item) ? words.whole : "";
  };
  return say(value) || (ROWS.includes(path[1] ?? "") && path.length === ROW_DEPTH ? words.gone : words.none);
}
