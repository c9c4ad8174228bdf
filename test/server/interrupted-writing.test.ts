import { expect, test } from "vitest";
import { addRows } from "../../src/core/tabs/add-rows.ts";
import { plainSheet } from "../../src/core/tabs/sheet-plan.ts";
import type { Host } from "../../src/local/host.ts";
import type { RpcName, Request } from "../../src/server/rpc-types.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { columnOf } from "./dyads-cells.ts";
import { ask, at, hostOf, pair, read } from "./sample-host.ts";

async function paired(): Promise<{ host: Host; sheetId: number }> {
  const host = await hostOf(smallTables());
  return { host, sheetId: pair(host, SETTINGS).id };
}

/** The first row of the tab, as the panel names it. */
function rowOf({ workbook }: Host, sheetId: number) {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new Error("the tab is gone");
  const [mentee = "", cellsSeen] = [
    String(at(sheet, 3, 2)),
    [1, 2, 3].map((column) => String(at(sheet, 3, column))).join(" ¦ "),
  ];
  return { mentee, cellsSeen, menteeKey: String(at(sheet, 3, columnOf("menteeKey"))) };
}

test("while somebody writes, the second person is told so, and nothing of theirs is half-written", async () => {
  const { host: second, sheetId } = await paired();
  second.mishaps.lockTaken = true;
  const before = structuredClone(second.workbook);
  const refused = <Name extends RpcName>(name: Name, request: Request<Name>) => {
    expect(ask(second, name, request)).toMatchObject({
      ok: false,
      fault: expect.stringMatching(/^Une autre personne écrit.*Rien n’a été changé/) as string,
    });
    expect(second.workbook).toEqual(before);
  };
  refused("writeTab", plainSheet("fr", "Essai", [["a"]], [100]));
  refused("decide", {
    sheetId,
    decisions: [{ ...rowOf(second, sheetId), status: "locked" }],
  });
  refused("saveSettings", { settings: JSON.stringify({ format: "dyade-settings/1", spread: 3 }) });
  refused("editTab", addRows(null, { title: "Suivi", header: ["Nom"] }, [["Zoé Lam"]]));
  refused("keep", { name: "essai", value: "texte", before: "" });
});

test("reading asks for no lock: the second person sees the workbook all the same", async () => {
  const { host: second } = await paired();
  second.mishaps.lockTaken = true;
  expect(read(second).tables).toHaveLength(3);
});

test("once the first person is done, the second one writes a tab of their own, and both stay", async () => {
  const { host } = await paired();
  const first = structuredClone(host.workbook.sheets);
  pair(host, SETTINGS);
  expect(host.workbook.sheets.slice(0, first.length)).toEqual(first);
  expect(host.workbook.sheets).toHaveLength(first.length + 1);
});

test("a run that dies half-way leaves no half tab, and says that nothing changed", async () => {
  const { host: failing } = await paired();
  // Google gives up once the cells of a new tab are written and its dropdowns are not
  failing.mishaps.failAt("SpreadsheetApp.newDataValidation", "Service Spreadsheets failed");
  const before = structuredClone(failing.workbook.sheets);
  expect(() => pair(failing, SETTINGS)).toThrow(/Rien n’a été changé.*Service Spreadsheets failed/s);
  expect(failing.workbook.sheets).toEqual(before);
  const again = pair(failing, SETTINGS);
  expect(at(again, 3, 2)).toBe("Chloé Ray");
});

test("where cells are protected against a person, they are told so and whom to ask, and nothing changes", async () => {
  const { host, sheetId } = await paired();
  const before = structuredClone(host.workbook.sheets);
  // In the words of Google, which answers the same as often as it is tried.
  host.mishaps.failFrom(
    "Range.setValues",
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
  const locked = { ...rowOf(host, sheetId), status: "locked" } as const;
  expect(ask(host, "decide", { sheetId, decisions: [locked] })).toMatchObject({
    ok: false,
    fault: expect.stringMatching(/protégées.*Rien n’a été changé\. Demandez/) as string,
    detail: expect.stringContaining("protected cell") as string,
  });
  host.mishaps.recover();
  expect(host.workbook.sheets).toEqual(before);
  expect(ask(host, "decide", { sheetId, decisions: [locked] })).toMatchObject({ ok: true });
});
