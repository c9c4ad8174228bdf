import * as z from "zod/mini";
import { KINDS } from "../programme/settings.ts";

const text = z.string();
const texts = z.array(text);
const number = z.number();
const index = number;

/** A question whose answers the directory shows. */
const column = z.object({
  /** A few words; no two columns have the same. */
  label: text,
  kind: z.literal(["options", "grid", "number", "text"]),
  /** The rows of a grid; none for a question of one column. */
  rows: texts,
  /** What people can look for here, in the order of the form; brackets of numbers; none for texts. */
  options: texts,
  /** Of numbers, the first and the last one that each option holds. */
  brackets: z.array(z.tuple([number, number])),
  equivalents: z.array(texts),
});

const mentor = z.object({
  /** Told apart from namesakes. */
  name: text,
  /** `""` where it is not to be shown. */
  email: text,
  /** The answers to each column; one text for each row of a grid, else one. */
  cells: z.array(texts),
  /** Why this mentor is in the file of one person; empty in the directory of all. */
  reasons: texts,
});

/** A criterion that a person can answer in the page, and that is compared with what the mentors show. */
const need = z.object({
  label: text,
  /** The question that mentees are asked. */
  question: text,
  input: z.literal(["options", "grid", "number", "steps", "text"]),
  /** What can be ticked. */
  options: texts,
  /** The rows of a grid. */
  rows: texts,
  /** Where the mentors answer, as indices into the columns. */
  columns: z.array(index),
  criterion: z.object({
    kind: z.literal(KINDS),
    weight: number,
    required: z.boolean(),
    atLeast: z.optional(number),
    options: z.optional(texts),
    equivalents: z.optional(z.array(texts)),
    ladder: z.optional(texts),
    min: z.optional(number),
    max: z.optional(number),
    slack: z.optional(number),
    range: z.optional(number),
    need: z.optional(number),
  }),
});

/** A pre-filled address of a Google form, taken apart. */
const form = z.object({
  /** Up to the question mark. */
  address: text,
  /** Entries that every answer has, `name=value` as written. */
  fixed: texts,
  /** The entries that take the name of a mentor: of the first choice, of the second, and so on. */
  mentors: texts,
  /** The entry that takes the name of the person who asks. */
  asker: z.nullable(text),
  /** The entry that tells a meeting from choices, and its answer for each. */
  wish: z.nullable(z.object({ entry: text, meeting: text, choices: text })),
});

/** All that a directory page knows. Everything participants wrote in it is untrusted and stays text. */
export const pageData = z.object({
  format: z.literal("dyade-directory/1"),
  language: z.literal(["fr", "en"]),
  title: text,
  /** Whom the file was made for; `""` for all. */
  reader: text,
  columns: z.array(column),
  mentors: z.array(mentor),
  needs: z.array(need),
  /** From which score each band of agreement but the last begins, as the settings say. */
  bands: z.array(number),
  form: z.nullable(form),
  /** Where requests go by e-mail; `""` for none. */
  contact: text,
});

export type PageData = z.infer<typeof pageData>;
export type PageColumn = z.infer<typeof column>;
export type PageMentor = z.infer<typeof mentor>;
export type Need = z.infer<typeof need>;
export type FormLink = z.infer<typeof form>;
/** What a person asks for: a meeting with one mentor, or to be paired with one of those chosen, in order. */
export type Wish = "meeting" | "choices";
