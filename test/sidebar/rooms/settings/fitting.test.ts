import { expect, test } from "vitest";
import { settingsText } from "../../../../src/core/desk/read-settings.ts";
import { fit } from "../../../../sidebar/rooms/settings/fitting.ts";
import { openWorkbook } from "../../../../sidebar/workbook.ts";
import { smallWorkbook } from "../../small-workbook.ts";

const snapshot = smallWorkbook();
const { settings } = openWorkbook(snapshot);
if (settings === null) throw new Error("The small workbook has settings.");

test("the settings of a workbook fit it", () => {
  const { decisions: _decisions, ...others } = settings;
  expect(fit(settingsText(settings), snapshot)).toEqual({ fits: true, settings: others, decisionsAside: 0 });
});

test("decisions of a file are left aside, and counted", () => {
  const decisions = { locked: [["a@x.example", "b@x.example"]], refused: [["c@x.example", "d@x.example"]] };
  const fitting = fit(JSON.stringify({ format: "dyade-settings/1", spread: 2, decisions }), snapshot);
  expect(fitting).toEqual({
    fits: true,
    settings: { format: "dyade-settings/1", spread: 2 },
    decisionsAside: 2,
  });
});

test("a file that names a tab or a column that is not there does not fit, and every such error is told", () => {
  const text = JSON.stringify({
    format: "dyade-settings/1",
    mentors: { tab: "Mentors", columns: { capacity: "Seats" } },
    mentees: { tab: "Nowhere" },
  });
  const fitting = fit(text, snapshot);
  expect(fitting.fits ? [] : fitting.issues.map(({ code, read }) => [code, read])).toEqual([
    ["tab-unknown", "Nowhere"],
    ["column-unknown", "Seats"],
  ]);
});

test("a file that is no settings file does not fit", () => {
  expect(fit("[]", snapshot)).toMatchObject({ fits: false, faults: [{ what: "wrong-value" }], issues: [] });
});

test("what is wrong with the workbook already is not the file's fault", () => {
  const [mentees] = snapshot.tables;
  const lonely = { ...snapshot, tables: mentees === undefined ? [] : [mentees] };
  expect(fit('{"format":"dyade-settings/1","objective":"fair"}', lonely).fits).toBe(true);
});
