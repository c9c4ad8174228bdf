import type { Language } from "../../../src/core/programme/settings.ts";

/** What was just done, in the language that is read when it is shown. */
export type News = (language: Language) => string;
