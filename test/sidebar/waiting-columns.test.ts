import { describe, expect, it } from "vitest";
import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import { headersOf } from "../../sidebar/workbook-columns.ts";
import { reopenWorkbook } from "../../sidebar/reopen-workbook.ts";
import {
  chooseTab,
  isChanged,
  obstacle,
  openWorkbook,
  type Workbook,
  withChoices,
  withoutWaiting,
} from "../../sidebar/workbook.ts";
import { settingsFile } from "../../src/core/programme/settings.ts";
import { kept, smallWorkbook } from "./small-workbook.ts";

describe("a column that a person chose, and whose question is gone", () => {
  it("waits: another is read meanwhile, and the choice counts again once its question is back", () => {
    const columns = { email: "Courriel du bureau", name: ["Nom"] };
    const settings = kept({ mentees: { tab: "Mentorés", columns } });
    const workbook = openWorkbook(smallWorkbook({ settings }));
    expect([isChanged(workbook), obstacle(workbook)]).toEqual([false, null]);
    expect(workbook.issues.filter(({ code }) => code === "choice-waits")).toMatchObject([
      { severity: "warning", tab: "Mentorés", read: "Courriel du bureau", rule: "email" },
    ]);
    expect(headersOf(workbook, "mentee", "email")).toEqual(["Adresse e-mail"]);
    const changed = withChoices(workbook, { ...workbook.choices, spread: 3 });
    expect(JSON.parse(choicesToKeep(changed, changed.choices).settings)).toEqual({ ...settings, spread: 3 });
    const tables = smallWorkbook().tables.map((table) =>
      table.name !== "Mentorés"
        ? table
        : { ...table, rows: table.rows.map((row, at) => [...row, at === 0 ? "Courriel du bureau" : ""]) },
    );
    const back = reopenWorkbook(changed, smallWorkbook({ tables, settings }));
    expect(headersOf(back, "mentee", "email")).toEqual(["Courriel du bureau"]);
    expect(back.waiting.columns).toEqual([]);
  });

  it("waits no more where a person drops it, chooses another or reads another tab", () => {
    const columns = { email: "Courriel du bureau" };
    const settings = kept({ mentees: { tab: "Mentorés", columns } });
    const workbook = openWorkbook(smallWorkbook({ settings }));
    const [column] = workbook.waiting.columns;
    if (column === undefined) throw new Error("no column waits");
    const emailKept = (changed: Workbook): unknown =>
      settingsFile.parse(JSON.parse(choicesToKeep(changed, changed.choices).settings)).mentees?.columns
        ?.email;
    const dropped = withoutWaiting(workbook, column);
    expect([isChanged(dropped), emailKept(dropped)]).toEqual([true, undefined]);
    const side = { tab: "Mentorés", columns: { email: "Adresse e-mail" } };
    expect(emailKept(withChoices(workbook, { ...workbook.choices, mentees: side }))).toBe("Adresse e-mail");
    const none = { tab: "Mentorés", columns: { email: null } };
    expect(emailKept(withChoices(workbook, { ...workbook.choices, mentees: none }))).toBeNull();
    expect(emailKept(chooseTab(workbook, "mentee", "Mentorés"))).toBeUndefined();
    expect(emailKept(chooseTab(workbook, "mentor", "Mentors"))).toBe("Courriel du bureau");
  });
});
