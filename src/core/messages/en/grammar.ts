/** `1 place`, `0 places`. */
export function count(value: number, singular: string, plural: string): string {
  return `${String(value)} ${value === 1 ? singular : plural}`;
}

/** `a, b and c`. */
export function list(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1] ?? ""}`;
}

/** `1st`, `2nd`, `11th`, `21st`. */
export function ordinal(value: number): string {
  const isTeen = value % 100 > 10 && value % 100 < 14;
  const ending = isTeen ? undefined : ["th", "st", "nd", "rd"][value % 10];
  return `${String(value)}${ending ?? "th"}`;
}

/** One decimal at most. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** `1 point`, `1.1 points`: the number as {@link number} shows it, and the noun that goes with what is shown. */
export function amount(value: number, singular: string, plural: string): string {
  return `${number(value)} ${Math.round(Math.abs(value) * 10) === 10 ? singular : plural}`;
}

export function percent(share: number): string {
  return `${String(Math.round(100 * share))}%`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day written `2026-10-20`, in letters: `20 October 2026`. */
export function dayInWords(day: string): string {
  const [year = "", month, dayOfMonth] = day.split("-");
  return `${String(Number(dayOfMonth))} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** `row 2`, `rows 2, 5, 9 and 12 others`. @param all how many rows there are, of which the first are given. */
export function rowList(rows: readonly number[], all: number): string {
  const more = all - rows.length;
  const items = [...rows.map(String), ...(more > 0 ? [count(more, "other", "others")] : [])];
  return `${items.length < 2 ? "row" : "rows"} ${list(items)}`;
}
