import * as z from "zod/mini";
import type { Side } from "./side.ts";

/** The name under which the answers that the coordination noted are kept with the workbook. */
export const KEPT_NOTED = "answers-noted";

/** How an answer came that no form holds. */
export const NOTED_WAYS = ["phone", "person", "email"] as const;
export type NotedWay = (typeof NOTED_WAYS)[number];

/** In characters. */
export const LONGEST_REASON = 300;

const noted = z.strictObject({
  accepts: z.boolean(),
  /** The day it was noted: `2026-03-01`. */
  on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  how: z.literal(NOTED_WAYS),
  /** What would suit better; `""` for none. */
  reason: z.string().check(z.maxLength(LONGEST_REASON)),
  /** The answer of the form that it was chosen over, see `answerMark`; left out where none was. */
  over: z.optional(z.string()),
});

/** An answer that came by phone, in person or by e-mail, as the coordination noted it. */
export type NotedAnswer = Readonly<z.infer<typeof noted>>;

/** A line of what is kept: the mark of the dyad, the side, and the answer as JSON. */
const LINE = /^(\S+ (?:mentee|mentor)) (\{.*\})$/;

function parse(text: string): NotedAnswer | null {
  try {
    const parsed = z.safeParse(noted, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function linesOf(text: string): Map<string, NotedAnswer> {
  return new Map(
    text.split("\n").flatMap((line) => {
      const [, key = "", json = ""] = LINE.exec(line) ?? [];
      const answer = parse(json);
      return answer === null ? [] : [[key, answer] as const];
    }),
  );
}

function textOf(lines: ReadonlyMap<string, NotedAnswer>): string {
  return [...lines].map(([key, answer]) => `${key} ${JSON.stringify(answer)}`).join("\n");
}

/** The answers that were noted. @param text what is kept. @returns finds one by the mark of its dyad and the side. */
export function readNoted(text: string): (mark: string, side: Side) => NotedAnswer | null {
  const lines = linesOf(text);
  return (mark, side) => lines.get(`${mark} ${side}`) ?? null;
}

/** What is to be kept once an answer is noted; with null, once that is taken back. */
export function withNoted(text: string, mark: string, side: Side, answer: NotedAnswer | null): string {
  const lines = linesOf(text);
  if (answer === null) lines.delete(`${mark} ${side}`);
  else lines.set(`${mark} ${side}`, answer);
  return textOf(lines);
}

/** What tells two noted answers apart; `""` for none. */
function contentOf(answer: NotedAnswer | null): string {
  if (answer === null) return "";
  const { accepts, on, how, reason, over } = answer;
  return JSON.stringify([accepts, on, how, reason, over]);
}

/**
 * The same, unless another answer of that side was noted meanwhile.
 *
 * @param shown the answer that was shown; null for none.
 * @returns null where the one kept by now is neither that one nor the new one: nobody's answer is written over unseen.
 */
export function changedNoted(
  text: string,
  mark: string,
  side: Side,
  shown: NotedAnswer | null,
  answer: NotedAnswer | null,
): string | null {
  const now = contentOf(readNoted(text)(mark, side));
  if (now === contentOf(answer)) return text;
  return now === contentOf(shown) ? withNoted(text, mark, side, answer) : null;
}

/** The same with other marks of some dyads, whose reasons are gone: one of their people is forgotten. */
export function withNotedMarks(text: string, markNow: (mark: string) => string): string {
  const lines = [...linesOf(text)].map(([key, answer]) => {
    const [mark = "", side = ""] = key.split(" ");
    const now = markNow(mark);
    return [`${now} ${side}`, now === mark ? answer : { ...answer, reason: "" }] as const;
  });
  return textOf(new Map(lines));
}
