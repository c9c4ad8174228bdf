/** Whether a text tells a part of a place, such as `row 3`, whatever the case; `row 31` does not tell `row 3`. */
export function alreadyTold(text: string, part: string): boolean {
  const [, ...after] = text.toLowerCase().split(part.toLowerCase());
  return after.some((rest) => !/^\d/.test(rest));
}
