import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/core/follow-up/calendar.ts";
import { readPulses } from "../../../src/core/follow-up/pulse.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { reporting, shortly } from "../builders.ts";
import { sampleTables } from "../workbooks.ts";
import { DECIDING, NOT_GOOD, PLANNED, pulseTab } from "./pulses.ts";

const read = (...tables: Table[]) => reporting((report) => readPulses(tables, "fr", report));

const answered = { on: "2026-03-01 09:00:00", name: "Zoé Lam", email: "Zoe@z.example" };

describe("the answers to the pulse", () => {
  it("are read by the titles of the form, in French", () => {
    const { value, issues } = read(
      pulseTab("fr", {
        ...answered,
        partner: "Bob",
        met: PLANNED,
        metOn: "2026-02-20",
        fit: DECIDING,
        help: "Oui",
      }),
    );
    expect(value).toEqual([
      expect.objectContaining({
        row: 2,
        name: "Zoé Lam",
        email: "zoe@z.example",
        partner: "Bob",
        day: readDay("2026-03-01"),
        met: "planned",
        metOn: readDay("2026-02-20"),
        fit: "deciding",
        help: true,
      }),
    ]);
    expect(issues).toEqual([]);
  });

  it("are read in English too, and columns may have been moved", () => {
    const table = pulseTab("en", {
      ...answered,
      met: "Yes",
      fit: "No, it is not a good fit",
      help: "No, all is well",
    });
    const turned = { ...table, rows: table.rows.map((row) => [...row].reverse()) };
    expect(read(turned).value).toEqual([
      expect.objectContaining({ met: "yes", fit: "not-good", help: false }),
    ]);
  });

  it("are dated in the order of the dates of the column; a first meeting on either of two days counts on none", () => {
    const [first, last] = [
      { ...answered, metOn: "03/02/2026" },
      { ...answered, metOn: "25/02/2026" },
    ];
    expect(read(pulseTab("fr", first, last)).value[0]?.metOn).toBe(readDay("2026-02-03"));
    const { value, issues } = read(pulseTab("fr", first));
    expect(value[0]?.metOn).toBeNull();
    expect(issues.map(({ code, read: text }) => [code, text])).toEqual([["day-unclear", "03/02/2026"]]);
  });

  it("left blank are not answered, and an answer of one's own is an issue unless it says yes or no", () => {
    const { value, issues } = read(
      pulseTab("fr", { ...answered, met: "Oui, deux fois!", fit: "Bof", help: "" }),
    );
    expect(value).toEqual([expect.objectContaining({ met: "yes", fit: null, help: null })]);
    expect(issues.map(shortly)).toEqual([
      "pulse-answer-unread Réponses au suivi:2 [Ce jumelage vous convient-il?]",
    ]);
  });

  it("to a question that was renamed are not read, and an issue names the question", () => {
    const table = pulseTab("fr", { ...answered, fit: NOT_GOOD });
    const [header = [], ...rows] = table.rows;
    const renamed = header.map((title) => (String(title).startsWith("Ce jumelage") ? "Et alors?" : title));
    const { value, issues } = read({ ...table, rows: [renamed, ...rows] });
    expect(value[0]?.fit).toBeNull();
    expect(issues).toEqual([
      expect.objectContaining({ code: "pulse-question-missing", names: ["Ce jumelage vous convient-il?"] }),
    ]);
  });

  it("of nobody are an issue, and empty rows are nobody", () => {
    const { value, issues } = read(pulseTab("fr", { on: "2026-03-01", met: "Oui" }, { on: "" }));
    expect(value).toEqual([]);
    expect(issues.map(shortly)).toEqual(["no-name-no-email Réponses au suivi:2"]);
  });

  it("are not looked for in the tabs of the other forms", () => {
    expect(read(...sampleTables())).toEqual({ value: [], issues: [] });
  });
});
