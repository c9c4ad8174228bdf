/** How a locale writes numbers and short dates. */
export interface LocaleHabits {
  readonly decimal: "." | ",";
  readonly group: "," | "\u00a0";
  readonly dateOrder: "mdy" | "dmy" | "ymd";
  readonly dateFormat: string;
  readonly yes: string;
  readonly no: string;
}

const ENGLISH = { decimal: ".", group: ",", yes: "TRUE", no: "FALSE" } as const;
const FRENCH = { decimal: ",", group: "\u00a0", yes: "VRAI", no: "FAUX" } as const;

/** The habits of `fr_CA`, `en_US`…; an unknown locale is taken for `en_US`. */
export function habitsOf(locale: string): LocaleHabits {
  if (locale === "fr_CA") return { ...FRENCH, dateOrder: "ymd", dateFormat: "yyyy-mm-dd" };
  if (locale.startsWith("fr")) return { ...FRENCH, dateOrder: "dmy", dateFormat: "dd/mm/yyyy" };
  if (locale === "en_CA") return { ...ENGLISH, dateOrder: "ymd", dateFormat: "yyyy-mm-dd" };
  if (locale === "en_GB") return { ...ENGLISH, dateOrder: "dmy", dateFormat: "dd/mm/yyyy" };
  return { ...ENGLISH, dateOrder: "mdy", dateFormat: "m/d/yyyy" };
}
