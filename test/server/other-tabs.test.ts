import { expect, test } from "vitest";
import type { Host } from "../../src/local/host.ts";
import { moveChartToOwnSheet } from "../../src/local/model/gestures.ts";
import { type Sheet, newSheet } from "../../src/local/model/workbook.ts";
import { plainSheet } from "../../src/core/tabs/sheet-plan.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { ask, hostOf, pair, read, sheetNamed } from "./sample-host.ts";

const REPORT = [
  ["Score", "Dyades"],
  ["0 à 9", 3],
];
const REPORT_AREA = { row: 0, column: 0, rows: 2, columns: 2 };

/** A programme with its dyads, a report whose chart was moved to a tab of its own, and a connected sheet. */
async function withOtherTabs(): Promise<{ host: Host; dyads: Sheet; chart: Sheet }> {
  const host = await hostOf(smallTables());
  const dyads = pair(host, SETTINGS);
  const reply = ask(host, "writeTab", {
    ...plainSheet("fr", "Rapport", REPORT, [100, 100]),
    charts: [{ kind: "column", title: "Scores", of: REPORT_AREA, row: 3, column: 0 }],
  });
  if (!reply.ok) throw new Error(reply.detail);
  host.rearrange((workbook) => {
    const report = sheetNamed(workbook, reply.value.tab);
    const [chart] = report.charts;
    if (chart === undefined) throw new Error("The report has no chart");
    moveChartToOwnSheet(workbook, report, chart, "Graphique1");
    workbook.sheets.unshift({ ...newSheet(77, "Base connectée"), type: "DATASOURCE" });
  });
  return { host, dyads, chart: sheetNamed(host.workbook, "Graphique1") };
}

test("a chart moved to a tab of its own and a connected sheet are left out of what is read", async () => {
  const { host } = await withOtherTabs();
  const names = read(host).tables.map(({ name }) => name);
  expect(names).toEqual([...smallTables().map(({ name }) => name), "Rapport"]);
  expect(ask(host, "readDyadsTabs", {})).toMatchObject({ ok: true, value: [{ formFed: false }] });
});

test("everything else is done beside them as without them", async () => {
  const { host, dyads, chart } = await withOtherTabs();
  const settings = JSON.stringify({ format: "dyade-settings/1", mentors: { tab: "Mentors" } });
  const edit = {
    title: "Liens",
    header: ["Personne"],
    widths: [],
    changes: [],
    added: [["Zoé"]],
    dropped: [],
  };
  for (const reply of [
    ask(host, "verifyTab", { sheetId: dyads.id }),
    ask(host, "saveSettings", { settings }),
    ask(host, "editTab", edit),
    ask(host, "showCell", { tab: chart.name }),
  ])
    expect(reply).toMatchObject({ ok: true });
  expect(pair(host, SETTINGS).id).not.toBe(dyads.id);
});

test("on a chart of its own tab, there is no row to follow", async () => {
  const { host, chart } = await withOtherTabs();
  host.workbook.activeSheetId = chart.id;
  expect(ask(host, "selection", {})).toMatchObject({
    ok: true,
    value: { tab: "Graphique1", sheetId: chart.id, row: 1, cells: [] },
  });
});
