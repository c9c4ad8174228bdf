import type { Execution } from "./execution.ts";
import { wallClockIn } from "./instants.ts";
import { requireText, requireWhole, strict } from "./strict.ts";

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** The global `Utilities`. */
export function utilities({ meter }: Execution): Utilities {
  return strict<Utilities>(meter, "Utilities", {
    // live: E9 M14
    free: {
      formatDate: (date, timeZone, format) => {
        requireText("Utilities.formatDate", timeZone, format);
        if (!(date instanceof Date)) throw new Error("Utilities.formatDate needs a Date.");
        return formatDate(date, timeZone, format);
      },
      getUuid: () =>
        "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () =>
          Math.floor(Math.random() * 16).toString(16),
        ),
      sleep: (milliseconds) => {
        requireWhole("Utilities.sleep", 0, milliseconds);
        meter.wait(milliseconds);
      },
    },
  });
}

/** The patterns of SimpleDateFormat that scripts use: y M d H h m s S a, texts in quotes. */
function formatDate(date: Date, timeZone: string, format: string): string {
  const wall = new Date(wallClockIn(date, timeZone));
  const fields: Record<string, number> = {
    y: wall.getUTCFullYear(),
    M: wall.getUTCMonth() + 1,
    d: wall.getUTCDate(),
    H: wall.getUTCHours(),
    h: ((wall.getUTCHours() + 11) % 12) + 1,
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
    S: wall.getUTCMilliseconds(),
  };
  return format.replace(/'((?:[^']|'')*)'|([a-zA-Z])\2*/g, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replace(/''/g, "'");
    if (token === "a") return wall.getUTCHours() < 12 ? "AM" : "PM";
    const field = fields[token.charAt(0)];
    if (field === undefined || (token.startsWith("M") && token.length > 2)) {
      throw new Error(`Utilities.formatDate: the pattern ${token} is not emulated`);
    }
    return token === "yy" ? String(field % 100).padStart(2, "0") : String(field).padStart(token.length, "0");
  });
}
