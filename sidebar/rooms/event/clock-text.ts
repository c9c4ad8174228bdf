const SECOND_MS = 1_000;
const MINUTE_S = 60;

/** `7:32`, of milliseconds; `0:00` only at the end. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / SECOND_MS);
  return `${String(Math.floor(seconds / MINUTE_S))}:${String(seconds % MINUTE_S).padStart(2, "0")}`;
}
