import * as z from "zod/mini";
import { LONGEST_BODY, LONGEST_NAME, LONGEST_SUBJECT } from "../introduction/introduction.ts";
import { type AskingOrder, ORDERS, type Side } from "./side.ts";

/** The name under which the approach is kept with the workbook. */
export const KEPT_APPROACH = "approach";

const LONGEST_LINK = 2_000;
/** A later deadline is none. */
export const MOST_DAYS = 90;

/** A week, for people read their mail on Sundays. */
const FIRST_DAYS = 7;

/** A deadline in whole days: part of a day counts as a day, so that nobody is late too early; a week for none. */
export function wholeDays(days: number): number {
  return days > 0 ? Math.min(MOST_DAYS, Math.ceil(days)) : FIRST_DAYS;
}

const upTo = (longest: number) => z.string().check(z.maxLength(longest));
const text = z.strictObject({ subject: upTo(LONGEST_SUBJECT), body: upTo(LONGEST_BODY) });

const kept = z.strictObject({
  format: z.literal("dyade-approach/1"),
  order: z.literal(ORDERS),
  /** Until an answer is late. */
  days: z.number(),
  /** The pre-filled link of the form; `""` for none. */
  form: upTo(LONGEST_LINK),
  programme: upTo(LONGEST_NAME),
  coordination: upTo(LONGEST_NAME),
  texts: z.strictObject({ mentee: text, mentor: text }),
  /** The switch: nobody is asked, and dyads are confirmed as the committee decides. */
  skipped: z.optional(z.boolean()),
});

/** How a programme asks the two of a dyad before it is confirmed. */
export type Approach = Readonly<z.infer<typeof kept>>;

const FIRST_ORDER: AskingOrder = "mentor-first";

function parse(value: string | undefined): Approach | null {
  try {
    const parsed = z.safeParse(kept, JSON.parse(value ?? ""));
    return parsed.success ? { ...parsed.data, days: wholeDays(parsed.data.days) } : null;
  } catch {
    return null;
  }
}

/** Whether a programme asks before it confirms: `unset` as long as nobody chose. */
export type AskingStep = "unset" | "asked" | "skipped";

/** Whom a programme asks, and whether it does, by what is kept. */
export function keptOrder(value: string | undefined): {
  readonly order: AskingOrder;
  readonly step: AskingStep;
} {
  const approach = parse(value);
  const step = approach === null ? "unset" : approach.skipped === true ? "skipped" : "asked";
  return { order: approach?.order ?? FIRST_ORDER, step };
}

/** The messages as they are before anybody changes them: what is true of one order is not of another. */
export type TextsOf = (order: AskingOrder) => Approach["texts"];

/** An approach whose messages fit its order, but for a text that somebody changed, which is theirs. */
export function fittingApproach(approach: Approach, textsOf: TextsOf): Approach {
  const fit = (side: Side): Approach["texts"][Side] => {
    const line = (key: "subject" | "body"): string => {
      const current = approach.texts[side][key];
      const isOurs = ORDERS.some((order) => textsOf(order)[side][key] === current);
      return isOurs ? textsOf(approach.order)[side][key] : current;
    };
    return { subject: line("subject"), body: line("body") };
  };
  return { ...approach, texts: { mentee: fit("mentee"), mentor: fit("mentor") } };
}

/** What was kept; what `textsOf` gives, and the mentor first, where nothing was or it cannot be read. */
export function readApproach(value: string | undefined, textsOf: TextsOf): Approach {
  const keptApproach = parse(value);
  if (keptApproach !== null) return fittingApproach(keptApproach, textsOf);
  return {
    ...{ format: "dyade-approach/1", order: FIRST_ORDER, days: FIRST_DAYS, form: "" },
    ...{ programme: "", coordination: "", texts: textsOf(FIRST_ORDER) },
  };
}

/** What is kept now, with each part that was changed here from how it was shown. */
export function mergedApproach(shown: Approach, changed: Approach, now: Approach): Approach {
  const part = <Key extends keyof Approach>(key: Key): Approach[Key] =>
    changed[key] === shown[key] ? now[key] : changed[key];
  const message = (side: Side): Approach["texts"][Side] => {
    const line = (key: "subject" | "body"): string =>
      changed.texts[side][key] === shown.texts[side][key] ? now.texts[side][key] : changed.texts[side][key];
    return { subject: line("subject"), body: line("body") };
  };
  return {
    ...now,
    ...{ order: part("order"), days: part("days"), form: part("form") },
    ...{ programme: part("programme"), coordination: part("coordination") },
    texts: { mentee: message("mentee"), mentor: message("mentor") },
  };
}
