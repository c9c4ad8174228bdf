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

  it.each([
    "15 févr. 2026 12:00:00",
    "15 février 2026 à 12 h 00",
    "dimanche 15 février 2026 à 12:00",
    "dim. 15 fév. 2026, 12 h 00",
    "Feb 15, 2026 12:00 PM",
    "Sunday, February 15th, 2026 at 12:00:00 p.m.",
    "15 Feb 2026 12:00",
    "15-Feb-2026 12:00",
    "15th of February 2026 12:00",
    "Feb 15, 2026 7:00 AM GMT-5",
  ])("reads %j, its month in letters, as that moment", (text) => {
    expect(read(text)).toBe(noon);
  });

  it.each([
    ["janv.", "Jan", "January"],
    ["févr.", "Feb", "February"],
    ["mars", "Mar", "March"],
    ["avr.", "Apr", "April"],
    ["mai", "May", "may"],
    ["juin", "Jun", "June"],
    ["juil.", "Jul", "July"],
    ["août", "Aug", "August"],
    ["sept.", "Sep", "September"],
    ["oct.", "Oct", "octobre"],
    ["nov.", "Nov", "novembre"],
    ["déc.", "Dec", "December"],
  ])("knows the month %s, %s or %s", (...names) => {
    const moments = names.map((name) => read(`1 ${name} 2026`));
    expect(new Set(moments).size).toBe(1);
    expect(moments[0]).toBe(read(`${names[1]} 1, 2026`));
    expect(new Date((moments[0] ?? 0) * 1000).getUTCDate()).toBe(1);
  });

  it("tells the first of a month, an evening and a month from the next", () => {
    expect(read("1er mars 2026 à 18 h 07") - read("Feb 15, 2026 6:07 PM")).toBe(14 * 86_400);
    expect(read("30 juin 2026")).toBeLessThan(read("1 juil. 2026"));
  });

  it("reads the serial number of a spreadsheet", () => {
    expect(read(46068.5)).toBe(noon);
  });

  it("reads day first where it must", () => {
    expect(read("15/02/2026 12:00:00", "day-first")).toBe(noon);
  });

  it.each([
    ["March 2, 2026 at 9pm", 21],
    ["2026-03-02 9:00PM", 21],
    ["3/2/2026 12 a.m.", 0],
    ["2 mars 2026 21 h", 21],
    ["2 mars 2026 à 9h", 9],
    ["2-Mar-26 9:00", 9],
    ["Mar 2, 26 9 AM", 9],
    ["2 de marzo de 2026 12:00", 12],
    ["2 mars 2026 9 heures", 0],
  ])("reads %j as the second of March, hour %i", (text, hour) => {
    expect(read(text)).toBe(Date.UTC(2026, 2, 2, hour) / 1000);
  });

  it.each(["2 mars 12:00", "Mar 2 9 h", "2 mars 9h30"])("takes no hour for the year: %j", (text) => {
    expect(read(text)).toBe(-Infinity);
  });

  it.each([
    "",
    "hier soir",
    "2026-02-31 08:20:00",
    "2026-02-15 25:00",
    "13/13/2026",
    "31 févr. 2026",
    "15 brumaire 2026",
    "Sujet 15, 2026",
    true,
  ])("takes %j for the oldest", (text) => {
    expect(read(text)).toBe(-Infinity);
  });

  it("takes the month first unless a value of the column excludes it", () => {
    expect(dateOrder(["03/04/2026", "05/06/2026"])).toBe("month-first");
    expect(dateOrder(["03/04/2026", "15/06/2026", ""])).toBe("day-first");
    expect(dateOrder(["2026-15-06", "03/15/2026"])).toBe("month-first");
  });
});
