/** The languages of a programme, French first. */
export const LANGUAGES = ["fr", "en"] as const;
