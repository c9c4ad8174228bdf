import * as z from "zod/mini";

const text = z.string();

/** What the coordinator chose for the directory, kept with the workbook. What is missing takes its default. */
const directoryChoices = z.object({
  format: z.literal("dyade-directory-choices/1"),
  language: z.optional(z.literal(["fr", "en"])),
  title: z.optional(text),
  /** The headers of the columns shown. */
  columns: z.optional(z.array(text)),
  /** Whether e-mails are shown. */
  emails: z.optional(z.boolean()),
  /** Whether mentors without a place now are shown. */
  seatless: z.optional(z.boolean()),
  /** The question in which mentors agree to be shown; null for none. */
  agreement: z.optional(z.nullable(text)),
  /** Whether the coordinator has everyone's agreement by another way. */
  agreed: z.optional(z.boolean()),
  /** The keys of mentors who asked not to be shown. */
  hidden: z.optional(z.array(text)),
  /** The pre-filled link of the request form. */
  form: z.optional(text),
  /** The e-mail address that requests go to. */
  contact: z.optional(text),
  /** The tab of the requests. */
  requestsTab: z.optional(text),
});

export type DirectoryChoices = Omit<z.infer<typeof directoryChoices>, "format">;

/** The name under which the choices are kept. */
export const KEPT_CHOICES = "directory";

/** The choices that were kept; none where nothing was, or nothing that can be read. */
export function readChoices(kept: string | undefined): DirectoryChoices {
  try {
    const { success, data } = z.safeParse(directoryChoices, JSON.parse(kept ?? "null"));
    return success ? data : {};
  } catch {
    return {};
  }
}

/** The text to keep. */
export function writeChoices(choices: DirectoryChoices): string {
  return JSON.stringify({ ...choices, format: "dyade-directory-choices/1" });
}
