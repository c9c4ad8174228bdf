/** Whether a text names a part of a place, such as `row 3`, whatever the case; `row 31` does not name `row 3`. */
export function namesPlace(text: string, part: string): boolean {
  const [, ...after] = text.toLowerCase().split(part.toLowerCase());
  return after.some((rest) => !/^\d/.test(rest));
}
