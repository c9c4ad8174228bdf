import { expect, test } from "vitest";
import type { Call } from "../../sidebar/rpc.ts";
import { withSources } from "../../sidebar/with-sources.ts";
import { type Workbook, openWorkbook } from "../../sidebar/workbook.ts";
import { withAdded } from "../../src/core/event/sources.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { SheetPlan } from "../../src/core/tabs/sheet-plan.ts";
import type { TabEdit } from "../../src/core/tabs/tab-edit.ts";
import { proposed } from "../core/workbooks.ts";
import { smallWorkbook, table } from "./small-workbook.ts";

const BALLOTS = table(7, "Bulletins", [
  ["Horodateur", "Adresse e-mail", "1er choix", "2e choix", "Pas avec"],
  ["2026-04-01 19:00", "chloe@exemple.ca", "Boris Lam", "", "Ariane Roy"],
]);
const LINKS_HEADER = ["Personne", "Relation", "Autre personne", "Note"];

/** A spreadsheet that takes rows of links and new tabs. */
function spreadsheet(kept: string) {
  let snapshot: Snapshot = smallWorkbook({ kept: { sources: kept } });
  snapshot = { ...snapshot, tables: [...snapshot.tables, BALLOTS, table(8, "Liens", [LINKS_HEADER], false)] };
  const calls: string[] = [];
  const add = (id: number, name: string, rows: (string | number | boolean)[][]): void => {
    snapshot = {
      ...snapshot,
      tables: [...snapshot.tables.filter((other) => other.id !== id), table(id, name, rows, false)],
    };
  };
  // The types of the wire are checked by the compiler in rpc.ts.
  const call = ((name: string, request: TabEdit & SheetPlan) => {
    calls.push(name);
    if (name === "editTab")
      add(8, "Liens", [...(snapshot.tables.find(({ id }) => id === 8)?.rows ?? []), ...request.added]);
    if (name === "writeTab") add(9, "Personnes et bulletins", request.cells);
    return Promise.resolve({ tab: "Personnes et bulletins", sheetId: 9 });
  }) as unknown as Call;
  const open = (): Workbook => openWorkbook(snapshot);
  const keep = (text: string): void => void (snapshot = { ...snapshot, kept: { sources: text } });
  return { calls, open, keep, host: { call, reader: { workbook: () => Promise.resolve(open()) } } };
}

const pairs = (snapshot: Snapshot) =>
  proposed(snapshot).proposal.dyads.map(({ mentee, mentor }) => `${mentee.name}–${mentor.name}`);

test("nothing is written, and the workbook is read as it is, where no source counts", async () => {
  const { calls, open, host } = spreadsheet("");
  const workbook = open();
  expect(await withSources(workbook, host)).toBe(workbook.snapshot);
  expect(calls).toEqual([]);
  expect(pairs(workbook.snapshot)).toEqual(["Chloé Dion–Ariane Roy", "David Eko–Boris Lam"]);
});

test("every proposal counts the ballots, writes each refusal once, and its tab once", async () => {
  const { calls, open, keep, host } = spreadsheet(
    withAdded("", [{ kind: "ballots", tab: 7, name: "Bulletins", weight: 50 }]),
  );
  const counted = ["Chloé Dion–Boris Lam", "David Eko–Ariane Roy"];
  expect(pairs(await withSources(open(), host))).toEqual(counted);
  expect(calls).toEqual(["editTab", "writeTab"]);
  expect(
    open()
      .snapshot.tables.find(({ name }) => name === "Liens")
      ?.rows.slice(1),
  ).toEqual([
    [
      "Chloé Dion <chloe@exemple.ca>",
      "conflit",
      "Ariane Roy <ariane@exemple.ca>",
      "Refus dans un bulletin («\u00a0Bulletins\u00a0»)",
    ],
  ]);
  expect(pairs(await withSources(open(), host))).toEqual(counted);
  expect(calls).toEqual(["editTab", "writeTab"]);

  // Once set aside, the choices count no more and the refusal still does
  keep("");
  const aside = await withSources(open(), host);
  expect(aside.settings).toEqual({ format: "dyade-settings/1" });
  expect(pairs(aside)).not.toContain("Chloé Dion–Ariane Roy");
});
