import type { Answer, ScriptRun } from "./rpc.ts";

declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

declare global {
  interface Window {
    /** The reading that every panel begins with; absent where nothing could be asked. */
    earlyReading?: Promise<Answer>;
  }
}

// A script of its own ahead of the panel's, which takes a moment to parse: the spreadsheet answers meanwhile.
if (typeof google !== "undefined" && navigator.onLine)
  window.earlyReading = new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((given) => {
        resolve({ given });
      })
      .withFailureHandler((failed) => {
        resolve({ failed });
      })
      .readWorkbook("{}");
  });
