import type { Execution } from "./execution.ts";
import { strict } from "./strict.ts";

type Logger = GoogleAppsScript.Base.Logger;

function line(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === "object" ? JSON.stringify(value) : String(value))).join(" ");
}

/** The global `Logger`. */
export function logger({ meter, log }: Execution): Logger {
  const self: Logger = strict<Logger>(meter, "Logger", {
    // live: M14
    free: {
      log: (...values: unknown[]) => {
        log.push(line(values));
        return self;
      },
      getLog: () => log.join("\n"),
    },
  });
  return self;
}

type Say = (...values: unknown[]) => void;

/** The global `console`: the methods that Apps Script has. */
export function consoleOf({ log }: Execution): Record<"log" | "info" | "warn" | "error", Say> {
  const say: Say = (...values) => {
    log.push(line(values));
  };
  return { log: say, info: say, warn: say, error: say };
}
