import { readIntroduced, withIntroduced } from "../introduction/introduced.ts";

/** The name under which is kept who was told that a dyad they were asked about is no more. */
export const KEPT_TOLD = "told";

/** What tells one telling from others: the mark of the dyad, the side, and the day of the request; `""` for none. */
export function tellingKey(mark: string, side: string, day: string): string {
  return `${mark} ${side} ${day}`.trim();
}

/** Who was told. @param text what is kept, one key a line: no name and no address. */
export function readTold(text: string): ReadonlySet<string> {
  return readIntroduced(text);
}

/** What is to be kept once somebody is told, or is not after all. */
export function withTold(text: string, key: string, isTold: boolean): string {
  return withIntroduced(text, [key], isTold);
}
