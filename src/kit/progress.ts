import * as z from "zod/mini";
import type { FormName } from "../core/forms/question.ts";

const form = z.object({
  id: z.string(),
  /** Whether all its questions are asked. */
  hasQuestions: z.boolean(),
  /** The tabs that there were before it was linked: the one that is new is its own. */
  before: z.optional(z.array(z.number())),
  linked: z.boolean(),
});

const progress = z.object({
  version: z.literal(1),
  language: z.literal(["fr", "en"]),
  spreadsheet: z.string(),
  forms: z.object({
    mentor: z.optional(form),
    mentee: z.optional(form),
    ballot: z.optional(form),
    pulse: z.optional(form),
    journal: z.optional(form),
    request: z.optional(form),
    acceptance: z.optional(form),
  }),
  done: z.boolean(),
});

/** How far the programme is made, so that a run that was cut short is taken up again. */
export type Progress = z.infer<typeof progress>;
export type FormProgress = z.infer<typeof form>;

const KEY = "dyade-kit";

/** What was made before; null for nothing, or for a text that is not ours. */
export function readProgress(): Progress | null {
  const text = PropertiesService.getScriptProperties().getProperty(KEY);
  if (text === null) return null;
  try {
    const parsed = z.safeParse(progress, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function keepProgress(kept: Progress): Progress {
  PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify(kept));
  return kept;
}

export function keepForm(earlier: Progress, name: FormName, state: FormProgress): Progress {
  return keepProgress({ ...earlier, forms: { ...earlier.forms, [name]: state } });
}

export function forgetProgress(): void {
  PropertiesService.getScriptProperties().deleteProperty(KEY);
}
