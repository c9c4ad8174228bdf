import * as z from "zod/mini";
import { programmeName } from "../programme/programme-name.ts";
import type { MessageWords } from "./words.ts";

/** The name under which the text of the introductions is kept with the workbook. */
export const KEPT_INTRODUCTION = "introduction";

/** The longest template, in characters; what is kept with the workbook stays small. */
export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 4_000;
export const LONGEST_NAME = 200;

const upTo = (longest: number) => z.string().check(z.maxLength(longest));

const kept = z.strictObject({
  format: z.literal("dyade-introduction/1"),
  subject: upTo(LONGEST_SUBJECT),
  body: upTo(LONGEST_BODY),
  /** How the programme and its coordination name themselves in messages. */
  programme: upTo(LONGEST_NAME),
  coordination: upTo(LONGEST_NAME),
});

/** What the coordinator wrote for all introduction messages. */
export type Introduction = Readonly<z.infer<typeof kept>>;

/** What was kept with the workbook; the text of `words` where nothing was, or it cannot be read. */
export function readIntroduction(
  text: string | undefined,
  { subject, body }: Pick<MessageWords, "subject" | "body">,
): Introduction {
  const first = { format: "dyade-introduction/1", subject, body, programme: "", coordination: "" } as const;
  try {
    const parsed = z.safeParse(kept, JSON.parse(text ?? ""));
    return parsed.success ? parsed.data : first;
  } catch {
    return first;
  }
}

/** An introduction with the programme called as its spreadsheet is, unless somebody wrote its name. */
export function withProgrammeName(introduction: Introduction, spreadsheet = ""): Introduction {
  const programme = introduction.programme || programmeName(spreadsheet).slice(0, LONGEST_NAME);
  return { ...introduction, programme };
}

/** What is kept now, with each field that was changed here from how it was shown. */
export function mergedIntroduction(
  shown: Introduction,
  changed: Introduction,
  now: Introduction,
): Introduction {
  const field = (key: "subject" | "body" | "programme" | "coordination"): string =>
    changed[key] === shown[key] ? now[key] : changed[key];
  return {
    ...now,
    subject: field("subject"),
    body: field("body"),
    programme: field("programme"),
    coordination: field("coordination"),
  };
}
