import { describe, expect, it } from "vitest";
import { doubtfulEnds, isAboutTab, isLeftBehind, reportTab } from "../../../src/core/follow-up/tab-doubts.ts";
import { readDay } from "../../../src/core/follow-up/calendar.ts";
import { LIFE_COLUMNS } from "../../../src/core/follow-up/life-columns.ts";
import type { FollowUpTab } from "../../../src/core/follow-up/read-follow-up-tab.ts";
import { collectIssues, issue } from "../../../src/core/issues/issue.ts";
import { shortly } from "../builders.ts";
import { type Cells, findPair, followUpTab } from "./follow-up-tabs.ts";
import { words } from "./programmes.ts";

const { headers } = words("fr");
const TAB = "Suivi 2026-03-01 10h00";

function reported(change: Partial<FollowUpTab>) {
  const { issues, report } = collectIssues();
  reportTab({ ...followUpTab(), ...change }, (column) => headers[column], report);
  return issues.map(({ code, names, read: text }) => [code, names ?? text]);
}
const without = (...names: readonly (keyof FollowUpTab["columns"])[]) => ({
  columns: { ...followUpTab().columns, ...Object.fromEntries(names.map((name) => [name, -1])) },
});

describe("what is said of a follow-up tab", () => {
  it("is nothing where all is well", () => {
    expect(reported({})).toEqual([]);
  });

  it("is which column cannot be found, where one of people's own may be it", () => {
    expect(reported({ ...without("note", "hours"), ownColumns: [24] })).toEqual([
      ["follow-up-column-missing", [headers.note, headers.hours]],
    ]);
  });

  it("is which column was taken out, and is to be found again before the next tab forgets what it held", () => {
    expect(reported(without("note", "renewedOn"))).toEqual([
      ["follow-up-column-gone", [headers.note, headers.renewedOn]],
    ]);
    expect(reported(without("met", "silent"))).toEqual([]);
  });

  it("is that the column out of sight is gone, by which writing over our cells is told", () => {
    expect(reported(without("answersKey")).map(([code]) => code)).toEqual(["follow-up-marks-gone"]);
    expect(reported(without("answersKey", ...LIFE_COLUMNS))).toEqual([]);
  });

  it("is which column is there twice, and which of them counts", () => {
    expect(reported({ doubled: ["note"] })).toEqual([["follow-up-column-twice", "N"]]);
  });

  it("is that nothing of it is read, and no more, where no row says whom it is about", () => {
    expect(
      reported({ ...without("mentor", "mentorKey", "note"), isReadable: false, ownColumns: [24] }),
    ).toEqual([["follow-up-unreadable", [headers.mentor]]]);
  });

  it("is what stays behind: copies, and texts beside no dyad", () => {
    expect(reported({ copies: ["Copie"], outside: [{ row: 1, text: "Réunion" }] })).toEqual([
      ["follow-up-copied", ["Copie"]],
      ["follow-up-outside", "Réunion"],
    ]);
    expect(reported({ unfinished: ["Suivi (2)"] })).toEqual([["follow-up-half", [TAB]]]);
    expect(isLeftBehind(issue("follow-up-outside"))).toBe(true);
    expect(isLeftBehind(issue("follow-up-to-note"))).toBe(false);
    expect(isAboutTab(issue("life-unread"))).toBe(false);
  });
});

describe("an end that is none", () => {
  const ends = (hasEnded: boolean, ...rows: readonly Cells[]) => {
    const { issues, report } = collectIssues();
    const found = doubtfulEnds(
      {
        tab: followUpTab(...rows.map((row) => ({ mentee: "Zoé Lam", mentor: "Alice Roy", ...row }))),
        find: findPair,
        hasEnded: () => hasEnded,
        titleOf: (column) => headers[column],
        today: readDay("2026-03-01") ?? 0,
      },
      report,
    );
    return [[...found.values()], issues.map(shortly)];
  };

  it("has a day that cannot be read, or no reason", () => {
    expect(ends(false, { endedOn: "au printemps", endedWhy: "Manque de temps" })).toEqual([
      [{ endedOn: "au printemps", endedWhy: "Manque de temps" }],
      [`life-unread ${TAB}:3 [Fin le]`],
    ]);
    expect(ends(false, { endedOn: "03/02/2026", endedWhy: "Manque de temps" })).toEqual([
      [{ endedOn: "03/02/2026", endedWhy: "Manque de temps" }],
      [`day-unclear ${TAB}:3 [Fin le]`],
    ]);
    expect(ends(false, { endedOn: "2026-02-20" })).toEqual([
      [{ endedOn: "2026-02-20", endedWhy: "" }],
      [`follow-up-end-alone ${TAB}:3 [Fin le]`],
    ]);
  });

  it.each(["2099-02-20", "2019-02-20"])("has a day far ahead or before the dyad began: %s", (endedOn) => {
    const row = { since: "2026-02-03", endedOn, endedWhy: "Manque de temps" };
    expect(ends(false, row)).toEqual([
      [{ endedOn, endedWhy: "Manque de temps" }],
      [`follow-up-end-when ${TAB}:3 [Fin le]`],
    ]);
  });

  it("is said of no pair that ended otherwise, and of no whole end", () => {
    expect(ends(true, { endedOn: "2026-02-20" })).toEqual([[], []]);
    expect(ends(false, { endedOn: "2026-02-20", endedWhy: "Manque de temps" }, {})).toEqual([[], []]);
  });
});
