/** The day of a moment, in the time zone of whoever runs the code, as cells hold it: `2026-11-22`. */
export function isoDay(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A moment as a person typed it: the day alone where it is midnight, the time alone where it has no day. */
export function isoDate(text: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d$/.exec(text) ?? [];
  if (day === undefined || time === undefined) return text;
  if (day.startsWith("1899-12-3")) return time;
  return time === "00:00" ? day : `${day} ${time}`;
}
