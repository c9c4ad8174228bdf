/** `1 place`, `2 places`; in French zero is singular. */
export function count(value: number, singular: string, plural: string): string {
  return `${String(value)} ${value < 2 ? singular : plural}`;
}

/** `a, b et c`. */
export function list(items: readonly string[], last = "et"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${last} ${items[items.length - 1] ?? ""}`;
}

/** One decimal at most, with a comma. */
export function number(value: number): string {
  return String(Math.round(value * 10) / 10).replace(".", ",");
}

/** `1,9 point`, `2 points`: the number as {@link number} shows it, and the noun that goes with what is shown. */
export function amount(value: number, singular: string, plural: string): string {
  return `${number(value)} ${Math.round(Math.abs(value) * 10) < 20 ? singular : plural}`;
}

export function percent(share: number): string {
  return `${String(Math.round(100 * share))}\u00a0%`;
}

const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** A day written `2026-10-20`, in letters: `20 octobre 2026`, `1er mai 2026`. */
export function dayInWords(day: string): string {
  const [year = "", month, dayOfMonth] = day.split("-");
  return `${dayOfMonth === "01" ? "1er" : String(Number(dayOfMonth))} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** `ligne 2`, `lignes 2, 5, 9 et 12 autres`. @param all how many rows there are, of which the first are given. */
export function rowList(rows: readonly number[], all: number): string {
  const more = all - rows.length;
  const items = [...rows.map(String), ...(more > 0 ? [count(more, "autre", "autres")] : [])];
  return `${items.length < 2 ? "ligne" : "lignes"} ${list(items)}`;
}
