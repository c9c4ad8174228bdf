import type { Language } from "../src/core/programme/settings.ts";

export interface Format {
  /** A score, 0 to 100, with one decimal at most; a dash for none. */
  score(score: number | null): string;
  /** A share, 0 to 1, as a whole percentage. */
  percent(share: number): string;
}

/** How numbers are written in a language, as in Québec. */
export function formatOf(language: Language): Format {
  const locale = `${language}-CA`;
  // Made when a number is first shown: the browser takes long over them, and the panel opens without numbers.
  let score: Intl.NumberFormat | null = null;
  let percent: Intl.NumberFormat | null = null;
  return {
    score(value) {
      if (value === null) return "–";
      score ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
      return score.format(value);
    },
    percent(share) {
      percent ??= new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
      return percent.format(share);
    },
  };
}
