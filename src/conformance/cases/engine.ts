import { ASSUMED, documented, type ServerCase } from "../case.ts";

const V8 = "developers.google.com/apps-script/guides/v8-runtime";
const FORMAT = "src/server/cells.ts isoFormatter";

/** What clocks show in Toronto, part by part. */
function inToronto(...instants: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone: "America/Toronto", hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit" },
  });
  return instants.map((instant) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    return (["year", "month", "day", "hour", "minute"] as const).map((type) => parts.get(type)).join(" ");
  });
}

/** The language itself. */
export const engine: readonly ServerCase[] = [
  {
    id: "E1",
    side: "server",
    relies: FORMAT,
    grounds: ASSUMED,
    run: () => inToronto(Date.UTC(2026, 0, 15, 4, 30), Date.UTC(2026, 0, 15, 5, 0)),
    emulator: ["2026 01 14 23 30", "2026 01 15 00 00"],
  },
  {
    id: "E2",
    side: "server",
    relies: FORMAT,
    grounds: ASSUMED,
    run: () =>
      inToronto(
        ...[Date.UTC(2025, 2, 9, 6, 59), Date.UTC(2025, 2, 9, 7, 0)],
        ...[Date.UTC(2025, 10, 2, 5, 59), Date.UTC(2025, 10, 2, 6, 0)],
      ),
    emulator: ["2025 03 09 01 59", "2025 03 09 03 00", "2025 11 02 01 59", "2025 11 02 01 00"],
  },
  {
    id: "E3",
    side: "server",
    relies: "src/core/people/fold.ts INVISIBLE",
    grounds: documented(`${V8} (ECMAScript regular expressions)`),
    run: () => [
      /^\p{L}+$/u.test("Élise"),
      "a\u00adb\u200bc".replace(/\p{Default_Ignorable_Code_Point}/gu, ""),
    ],
    emulator: [true, "abc"],
  },
  {
    id: "E4",
    side: "server",
    relies: "src/core/links/feminine-endings.ts ENDING",
    grounds: documented(`${V8} (ECMAScript regular expressions)`),
    run: () => "12 h et 3 j".replace(/(?<=\d) (?=h)/, "_"),
    emulator: "12_h et 3 j",
  },
  {
    id: "E5",
    side: "server",
    relies: "src/core/people/fold.ts NFKD",
    grounds: documented(V8),
    run: () => "É".normalize("NFKD").length,
    emulator: 2,
  },
  {
    id: "E6",
    side: "server",
    relies: "src/core/uses/named-people.ts localeCompare",
    grounds: ASSUMED,
    run: () => ["z", "é", "e", "a"].sort((first, second) => first.localeCompare(second, "fr")),
    emulator: ["a", "e", "é", "z"],
  },
  {
    id: "E7",
    side: "server",
    relies: "tools/page-parts.ts es2020",
    grounds: documented(V8),
    run: () => {
      const holder = JSON.parse("{}") as { inner?: { value: number } };
      return [
        holder.inner?.value ?? 7,
        BigInt("9007199254740993").toString(),
        typeof Reflect.get(Array.prototype, "at"),
      ];
    },
    emulator: [7, "9007199254740993", "function"],
  },
  {
    id: "E8",
    side: "server",
    relies: "tsconfig.base.json es2020",
    grounds: documented(`${V8} (limitations)`),
    run: () =>
      ["setTimeout", "TextEncoder", "URL", "structuredClone", "fetch"].filter(
        (name) => typeof Reflect.get(globalThis, name) !== "undefined",
      ),
    emulator: [],
  },
  {
    id: "E9",
    side: "server",
    relies: "src/core/tabs/iso-day.ts isoDay",
    grounds: documented("developers.google.com/apps-script/concepts/manifests (timeZone)"),
    run: () => {
      const [january, july] = [new Date(2026, 0, 15, 13), new Date(2026, 6, 15, 13)];
      const zone = Session.getScriptTimeZone();
      return [january, july].map((date) => Utilities.formatDate(date, zone, "HH"));
    },
    emulator: ["13", "13"],
  },
  {
    id: "E10",
    side: "server",
    relies: "tools/build-code.ts buildCode",
    grounds: ASSUMED,
    run: () => "loaded",
    emulator: "loaded",
  },
];
