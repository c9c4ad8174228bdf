import { expect, test } from "vitest";
import { smallTables, SETTINGS } from "../core/dyads/cohorts.ts";
import { toPlan } from "../../src/core/dyads/to-plan.ts";
import { countUnverified } from "../../src/core/dyads/unverified.ts";
import { dyadWords } from "../../src/core/messages/index.ts";
import { proposeSteps } from "../../src/core/proposal/propose.ts";
import { runSteps } from "../../src/core/steps.ts";
import { deleteLines } from "../../src/local/model/lines.ts";
import { plainSheet } from "../../src/core/tabs/sheet-plan.ts";
import { BUILD_MARK } from "../../src/server/rpc-types.ts";
import { keepChoices } from "./keep-choices.ts";
import { columnOf } from "./dyads-cells.ts";
import { ask, at, hostOf, pair, read, sheetNamed } from "./sample-host.ts";

const pairedHost = async () => {
  const host = await hostOf(smallTables());
  const tab = pair(host, SETTINGS);
  const row = (mentee: string): number => tab.rows.findIndex((cells) => cells[1]?.value === mentee) + 1;
  const key = (mentee: string): string => String(at(tab, row(mentee), columnOf("menteeKey")));
  /** The row of a mentee as the panel names it, which has read the tab as it is now. */
  const seen = (mentee: string, at_ = row(mentee)) => {
    const cells = [1, 2, 3].map((column) =>
      String(at(sheetNamed(host.workbook, tab.name), at_, column) ?? ""),
    );
    return { mentee, menteeKey: key(mentee), cellsSeen: cells.join(" ¦ ") };
  };
  return { host, name: tab.name, sheetId: tab.id, row, key, seen };
};

test("a decision taken in the panel is written in its row, dated, and the whole tab is checked", async () => {
  const { host, name, sheetId, row, seen } = await pairedHost();
  const mentee = String(at(sheetNamed(host.workbook, name), 3, 2));
  const reply = ask(host, "decide", { sheetId, decisions: [{ ...seen(mentee), status: "refused" }] });
  expect(reply.ok).toBe(true);
  const after = sheetNamed(host.workbook, name);
  expect(at(after, row(mentee), 1)).toBe("Refusée");
  expect(String(at(after, row(mentee), columnOf("decidedOn")))).not.toBe("null");
});

test("who decides is named by the initials they gave, in the panel and in the tab from then on", async () => {
  const { host, name, sheetId, row, seen } = await pairedHost();
  const [first, second] = [3, 4].map((at_) => String(at(sheetNamed(host.workbook, name), at_, 2)));
  if (first === undefined || second === undefined) throw new Error("two rows");
  const decision = { ...seen(first), status: "refused" as const };
  expect(ask(host, "decide", { sheetId, decisions: [decision], by: "=A. P." })).toMatchObject({ ok: true });
  expect(at(sheetNamed(host.workbook, name), row(first), columnOf("decidedBy"))).toBe("=A. P.");
  host.edit({ sheetId, row: row(second) - 1, column: 0, text: "Confirmée" });
  expect(at(sheetNamed(host.workbook, name), row(second), columnOf("decidedBy"))).toBe("=A. P.");
});

test("another mentor can be chosen, and a newcomer gets a row below the others", async () => {
  const { host, name, sheetId, seen } = await pairedHost();
  const before = sheetNamed(host.workbook, name);
  const mentee = String(at(before, 3, 2));
  const rows = before.rows.length;
  const chosen = { mentor: "Alice Roy", mentorKey: "alice@a.example" };
  const reply = ask(host, "decide", {
    sheetId,
    decisions: [
      { ...seen(mentee), status: "locked", ...chosen },
      { mentee: "Nouvelle Venue", menteeKey: "nouvelle@x.example", status: "proposed", ...chosen },
    ],
  });
  if (!reply.ok) throw new Error(reply.detail);
  const after = sheetNamed(host.workbook, name);
  expect([at(after, 3, 1), at(after, 3, 3)]).toEqual(["Verrouillée", "Alice Roy"]);
  expect(at(after, rows + 1, 2)).toBe("Nouvelle Venue");
  expect(String(at(after, rows + 1, columnOf("watch")))).toContain("Nouvelle Venue");
});

test("a dyads tab that is gone is told, and nothing changes", async () => {
  const { host } = await pairedHost();
  const reply = ask(host, "decide", { sheetId: 4_242, decisions: [] });
  expect(reply).toMatchObject({
    ok: false,
    fault: expect.stringContaining("n’est plus dans le classeur") as string,
  });
});

test("every dyads tab is read, in the order of the spreadsheet", async () => {
  const { host, name } = await pairedHost();
  const second = pair(host, SETTINGS);
  const reply = ask(host, "readDyadsTabs", {});
  expect(reply.ok && reply.value.map((table) => table.name)).toEqual([name, second.name]);
});

test("a refused row stays as it is when another dyad of its mentee is decided on", async () => {
  const { host, name, sheetId, seen } = await pairedHost();
  const sheet = sheetNamed(host.workbook, name);
  const mentee = String(at(sheet, 3, 2));
  const rows = sheet.rows.length;
  const decision = (status: "refused" | "locked", at_: number) =>
    ask(host, "decide", { sheetId, decisions: [{ ...seen(mentee, at_), status }] });
  decision("refused", 3);
  host.edit({ sheetId, row: rows, column: 1, text: mentee });
  host.edit({ sheetId, row: rows, column: 2, text: "Alice Roy" });
  decision("locked", rows + 1);
  const after = sheetNamed(host.workbook, name);
  expect(at(after, 3, 1)).toBe("Refusée");
  expect([at(after, rows + 1, 1), at(after, rows + 1, 3)]).toEqual(["Verrouillée", "Alice Roy"]);
});

test("the row under the cursor is told with its cells", async () => {
  const { host } = await pairedHost();
  ask(host, "showCell", { tab: "Mentorés", row: 3, column: "Nom" });
  const reply = ask(host, "selection", {});
  if (!reply.ok) throw new Error(reply.fault);
  expect(reply.value).toMatchObject({ tab: "Mentorés", row: 3 });
  expect(reply.value.cells).toContain("Zoé Lam");
});

test("what a room keeps comes back with the workbook, however long, beside the choices", async () => {
  const { host } = await pairedHost();
  const long = "é".repeat(9_000);
  expect(keepChoices(host, { format: "dyade-settings/1", ...SETTINGS }).ok).toBe(true);
  expect(ask(host, "keep", { name: "directory", value: long, before: "" }).ok).toBe(true);
  expect(ask(host, "keep", { name: "topics", value: "a", before: "" }).ok).toBe(true);
  expect(read(host).kept).toEqual({ directory: long, topics: "a" });
  expect(ask(host, "keep", { name: "directory", value: "court", before: long }).ok).toBe(true);
  expect(ask(host, "keep", { name: "topics", value: "", before: "a" }).ok).toBe(true);
  expect(read(host).kept).toEqual({ directory: "court" });
  expect(read(host).settings.mentors?.tab).toBe(SETTINGS.mentors?.tab);
});

test("a plain page becomes a tab with its charts", async () => {
  const { host } = await pairedHost();
  const page = plainSheet(
    "fr",
    "Rapport",
    [
      ["Sujet", "Besoins"],
      ["Vente", 3],
    ],
    [120, 80],
  );
  const chart = {
    kind: "bar" as const,
    title: "Besoins",
    of: { row: 0, column: 0, rows: 2, columns: 2 },
    row: 3,
    column: 0,
  };
  expect(ask(host, "writeTab", { ...page, charts: [chart] })).toMatchObject({ value: { tab: "Rapport" } });
  const tab = sheetNamed(host.workbook, "Rapport");
  expect([at(tab, 2, 1), at(tab, 2, 2), tab.maxColumns]).toEqual(["Vente", 3, 2]);
  const colours = ["#1f3b57", "#5a8fe6", "#e8710a"];
  expect(tab.charts).toEqual([{ kind: "bar", title: "Besoins", area: chart.of, row: 3, column: 0, colours }]);
});

test("the template of the directory is given as it stands in its file", async () => {
  const { host } = await pairedHost();
  expect(ask(host, "directoryTemplate", {})).toEqual({
    ok: true,
    build: BUILD_MARK,
    value: { text: "<main></main>" },
  });
});

test("a decision on a row that somebody changed since it was seen is refused, and one already taken is taken", async () => {
  const { host, name, sheetId, key } = await pairedHost();
  const mentee = String(at(sheetNamed(host.workbook, name), 3, 2));
  const before = String(at(sheetNamed(host.workbook, name), 3, 3));
  const decision = { mentee, menteeKey: key(mentee), cellsSeen: `Proposée ¦ ${mentee} ¦ ${before}` };
  host.edit({ sheetId, row: 2, column: 2, text: "Alice Roy" });
  expect(ask(host, "decide", { sheetId, decisions: [{ ...decision, status: "refused" }] })).toMatchObject({
    ok: false,
    fault: `L’onglet «\u00a0${name}\u00a0» a changé entre-temps. Rien n’a été écrit. Relisez le classeur, puis recommencez.`,
  });
  expect(at(sheetNamed(host.workbook, name), 3, 1)).toBe("Proposée");
  expect(ask(host, "decide", { sheetId, decisions: [{ ...decision, status: "proposed" }] }).ok).toBe(true);
});

test("a decision on a row that somebody deleted is refused, and no row is made of it", async () => {
  const { host, name, sheetId, key } = await pairedHost();
  const [, mentee = "", mentor = ""] = [1, 2, 3].map((column) =>
    String(at(sheetNamed(host.workbook, name), 3, column)),
  );
  const decision = { mentee, menteeKey: key(mentee) };
  const cellsSeen = `Proposée ¦ ${mentee} ¦ ${mentor}`;
  const chosen = { mentor: "Alice Roy", mentorKey: "alice@a.example" };
  host.rearrange((workbook) => {
    deleteLines(workbook, sheetNamed(workbook, name), "row", 2, 1);
  });
  const before = sheetNamed(host.workbook, name);
  for (const choice of [
    { status: "confirmed" as const, cellsSeen },
    { status: "locked" as const, cellsSeen, ...chosen },
    { status: "refused" as const },
  ])
    expect(ask(host, "decide", { sheetId, decisions: [{ ...decision, ...choice }] })).toMatchObject({
      ok: false,
      fault: expect.stringContaining("a changé entre-temps. Rien n’a été écrit") as string,
    });
  expect(sheetNamed(host.workbook, name)).toEqual(before);
});

test("a decision goes to the row that was seen where its mentee stands in two", async () => {
  const { host, name, sheetId, key } = await pairedHost();
  const mentee = String(at(sheetNamed(host.workbook, name), 3, 2));
  const menteeKey = key(mentee);
  const rows = sheetNamed(host.workbook, name).rows.length;
  for (const [column, text] of ["Proposée", mentee, "Alice Roy"].entries())
    host.edit({ sheetId, row: rows, column, text });
  host.edit({ sheetId, row: 2, column: 2, text: "" });
  const cellsSeen = `Proposée ¦ ${mentee} ¦ Alice Roy`;
  const decisions = [{ mentee, menteeKey, status: "confirmed" as const, cellsSeen }];
  expect(ask(host, "decide", { sheetId, decisions })).toMatchObject({ ok: true });
  const after = sheetNamed(host.workbook, name);
  expect([at(after, 3, 1), at(after, rows + 1, 1)]).toEqual(["À placer", "Confirmée"]);
});

test("a run is not written where the tab before changed since it was read", async () => {
  const { host, sheetId } = await pairedHost();
  const snapshot = read(host);
  const outcome = runSteps(proposeSteps({ ...snapshot, settings: { ...snapshot.settings, ...SETTINGS } }));
  if (outcome.kind !== "proposal") throw new Error("no proposal");
  host.edit({ sheetId, row: 2, column: 0, text: "Confirmée" });
  const tabs = host.workbook.sheets.length;
  expect(ask(host, "writeTab", toPlan(outcome.sheet, snapshot.tables))).toMatchObject({
    ok: false,
    fault: expect.stringContaining("a changé entre-temps") as string,
  });
  expect(host.workbook.sheets).toHaveLength(tabs);
});

test("a deleted row is seen by the count above what was checked, which the next check puts right", async () => {
  const { host, name, sheetId } = await pairedHost();
  host.rearrange((workbook) => {
    deleteLines(workbook, sheetNamed(workbook, name), "row", 3, 1);
  });
  const tab = read(host).previous;
  expect(tab && countUnverified(tab, dyadWords)).toBe(1);
  expect(ask(host, "verifyTab", { sheetId }).ok).toBe(true);
  const after = read(host).previous;
  expect(after && countUnverified(after, dyadWords)).toBe(0);
});
