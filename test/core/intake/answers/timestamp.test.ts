import { describe, expect, it } from "vitest";
import { dateOrder, readTimestamp } from "../../../../src/core/intake/answers/timestamp.ts";

const read = (value: string | number | boolean, order: "month-first" | "day-first" = "month-first") =>
  readTimestamp(value, order);
const noon = Date.UTC(2026, 1, 15, 12) / 1000;

describe("timestamps", () => {
  it.each([
    "2026-02-15T12:00:00",
    "2026-02-15 12:00:00",
    "2/15/2026 12:00:00",
    "02/15/26 12:00",
    "2/15/2026 12:00:00 PM",
    "2026/02/15 12 h 00",
    "2026/02/15 7:00:00 AM GMT-5",
    "46068.5",
  ])("reads %j as one moment", (text) => {
    expect(read(text)).toBe(noon);
  });

  it("reads the serial number of a spreadsheet", () => {
    expect(read(46068.5)).toBe(noon);
  });

  it("reads day first where it must", () => {
    expect(read("15/02/2026 12:00:00", "day-first")).toBe(noon);
  });

  it.each(["", "hier soir", "2026-02-31 08:20:00", "2026-02-15 25:00", "13/13/2026", true])(
    "takes %j for the oldest",
    (text) => {
      expect(read(text)).toBe(-Infinity);
    },
  );

  it("takes the month first unless a value of the column excludes it", () => {
    expect(dateOrder(["03/04/2026", "05/06/2026"])).toBe("month-first");
    expect(dateOrder(["03/04/2026", "15/06/2026", ""])).toBe("day-first");
    expect(dateOrder(["2026-15-06", "03/15/2026"])).toBe("month-first");
  });
});
