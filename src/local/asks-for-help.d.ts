/** Whether the options of a command ask what they may be. */
export declare function asksForHelp(options: readonly string[]): boolean;
