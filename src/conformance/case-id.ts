import type { assumptions } from "../core/messages/fr/assumptions.ts";

/** Each case has its sentence, in both languages, in the messages. */
export type CaseId = keyof typeof assumptions;
