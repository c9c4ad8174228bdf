/** How a locale writes numbers and short dates. */
export interface LocaleHabits {
  readonly decimal: "." | ",";
  readonly group: "," | "\u00a0";
  readonly dateOrder: "mdy" | "dmy" | "ymd";
  readonly dateFormat: string;
  readonly yes: string;
  readonly no: string;
  /** What each month is called, without accents: its names and short forms. */
  readonly months: readonly string[];
}

const ENGLISH_MONTHS = [
  ...["january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug"],
  ...["september sep sept", "october oct", "november nov", "december dec"],
];
const FRENCH_MONTHS = [
  ...["janvier janv jan", "fevrier fevr fev", "mars", "avril avr", "mai", "juin", "juillet juil", "aout"],
  ...["septembre sept", "octobre oct", "novembre nov", "decembre dec"],
];
/** English months are understood beside those of the locale. */
const BOTH_MONTHS = FRENCH_MONTHS.map((names, month) => `${names} ${ENGLISH_MONTHS[month] ?? ""}`);

const ENGLISH = { decimal: ".", group: ",", yes: "TRUE", no: "FALSE", months: ENGLISH_MONTHS } as const;
const FRENCH = { decimal: ",", group: "\u00a0", yes: "VRAI", no: "FAUX", months: BOTH_MONTHS } as const;

/** The habits of `fr_CA`, `en_US`…; an unknown locale is taken for `en_US`. */
export function habitsOf(locale: string): LocaleHabits {
  if (locale === "fr_CA") return { ...FRENCH, dateOrder: "ymd", dateFormat: "yyyy-mm-dd" };
  if (locale.startsWith("fr")) return { ...FRENCH, dateOrder: "dmy", dateFormat: "dd/mm/yyyy" };
  if (locale === "en_CA") return { ...ENGLISH, dateOrder: "ymd", dateFormat: "yyyy-mm-dd" };
  if (locale === "en_GB") return { ...ENGLISH, dateOrder: "dmy", dateFormat: "dd/mm/yyyy" };
  return { ...ENGLISH, dateOrder: "mdy", dateFormat: "m/d/yyyy" };
}
