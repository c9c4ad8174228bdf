import type { Answer, ScriptRun } from "./rpc.ts";

declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

/**
 * The reading that every panel begins with, asked for as this module is loaded, before the others: the spreadsheet answers
 * while they are. Null in a worker, and where nothing can be asked.
 */
export const earlyReading: Promise<Answer> | null =
  typeof google === "undefined" || !navigator.onLine
    ? null
    : new Promise((resolve) => {
        google.script.run
          .withSuccessHandler((given) => {
            resolve({ given });
          })
          .withFailureHandler((failed) => {
            resolve({ failed });
          })
          .readWorkbook("{}");
      });
