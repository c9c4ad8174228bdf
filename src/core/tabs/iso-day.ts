/** The day of a moment, in the time zone of whoever runs the code, as cells hold it: `2026-11-22`. */
export function isoDay(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A date that a person typed comes with midnight: the day alone says it. Any other text stays. */
export function isoDate(text: string): string {
  return text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00$/, "$1");
}
