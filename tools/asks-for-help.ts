/** Whether the options of a command ask what they may be. */
export function asksForHelp(options: readonly string[]): boolean {
  return options.some((option) => option === "--help" || option === "-h");
}
