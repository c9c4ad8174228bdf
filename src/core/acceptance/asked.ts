import type { Side } from "./side.ts";

/** The name under which what was asked is kept with the workbook. */
export const KEPT_ASKED = "asked";

/** When one of the two was asked, and until when an answer is expected: `2026-03-01`. */
export interface Asked {
  readonly on: string;
  readonly until: string;
}

/** One side of a dyad, by the mark of the dyad: no name and no address. */
const keyOf = (mark: string, side: Side): string => `${mark} ${side}`;

/** A line of what is kept. */
const LINE = /^(\S+ (?:mentee|mentor)) (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d)$/;

function linesOf(text: string): Map<string, Asked> {
  const lines = text.split("\n").flatMap((line) => {
    const [, key = "", on = "", until = ""] = LINE.exec(line) ?? [];
    return key === "" ? [] : [[key, { on, until }] as const];
  });
  return new Map(lines);
}

/**
 * Who was asked, and when.
 *
 * @param text what is kept: of each side of a dyad that was asked one line, its mark, the side, the day and the deadline.
 * @returns finds it by the mark of the dyad, see `introducedMark`; null for a side that was not asked.
 */
export function readAsked(text: string): (mark: string, side: Side) => Asked | null {
  const lines = linesOf(text);
  return (mark, side) => lines.get(keyOf(mark, side)) ?? null;
}

/** The marks of the dyads of which a side was asked. */
export function askedMarks(text: string): string[] {
  return [...new Set([...linesOf(text).keys()].map((key) => key.split(" ")[0] ?? ""))];
}

/** What is to be kept once a side is asked; with null, once that is taken back. */
export function withAsked(text: string, mark: string, side: Side, request: Asked | null): string {
  const lines = linesOf(text);
  if (request === null) lines.delete(keyOf(mark, side));
  else lines.set(keyOf(mark, side), request);
  return [...lines].map(([key, { on, until }]) => `${key} ${on} ${until}`).join("\n");
}

/**
 * The same, unless that side was asked, or was not after all, meanwhile.
 *
 * @param shown as it was shown; null for a side that was not asked.
 * @returns null where it is kept otherwise by now, in another panel or by an attempt of which the answer was lost.
 */
export function changedAsked(
  text: string,
  mark: string,
  side: Side,
  shown: Asked | null,
  request: Asked | null,
): string | null {
  const now = readAsked(text)(mark, side);
  const isAsShown = now?.on === shown?.on && now?.until === shown?.until;
  return isAsShown ? withAsked(text, mark, side, request) : null;
}
