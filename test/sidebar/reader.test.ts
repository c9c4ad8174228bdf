import { describe, expect, it } from "vitest";
import { type Sources, startReader } from "../../sidebar/reader.ts";
import type { Call } from "../../sidebar/rpc.ts";
import { changeCriterion, isChanged, openWorkbook } from "../../sidebar/workbook.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { Table } from "../../src/core/tabs/table.ts";
import { smallWorkbook, table } from "./small-workbook.ts";

const DYADS_TAB = table(9, "Dyades", [["Statut"]], false);

/** A spreadsheet that can be written in between two readings, and the calls made to its server. */
function spreadsheet() {
  const calls: string[] = [];
  const content: { snapshot: Snapshot; dyadsTabs: Table[] } = {
    snapshot: smallWorkbook(),
    dyadsTabs: [DYADS_TAB],
  };
  const call = (name: string): Promise<unknown> => {
    calls.push(name);
    // The server gives copies.
    if (name === "readWorkbook") return Promise.resolve(structuredClone(content.snapshot));
    if (name === "readDyadsTabs") return Promise.resolve(structuredClone(content.dyadsTabs));
    return Promise.reject(new Error(name));
  };
  return { calls, content, reader: startReader(call as Call) };
}

describe("reading the spreadsheet", () => {
  it.each<[Sources, string[]]>([
    ["answers", ["readWorkbook"]],
    ["dyads", ["readDyadsTabs"]],
    ["both", ["readWorkbook", "readDyadsTabs"]],
  ])("takes one call for each source: %s", async (sources, expected) => {
    const { calls, reader } = spreadsheet();
    const before = openWorkbook(smallWorkbook());
    const contents = await reader.contents(before, sources);
    expect(calls).toEqual(expected);
    expect(contents.workbook === before).toBe(sources === "dyads");
    expect(contents.dyadsTabs).toEqual(sources === "answers" ? [] : [DYADS_TAB]);
  });

  it("gives the answers and the dyads as they are each time", async () => {
    const { content, reader } = spreadsheet();
    const before = await reader.workbook();
    const [first] = content.snapshot.tables;
    if (first === undefined) throw new Error("The small workbook has a tab.");
    const answered = {
      ...first,
      rows: [...first.rows, ["2026-02-03T10:00:00", "Eva Roy", "eva@exemple.ca"]],
    };
    content.snapshot = { ...content.snapshot, tables: [answered, ...content.snapshot.tables.slice(1)] };
    content.dyadsTabs = [];
    const { workbook, dyadsTabs } = await reader.contents(before, "both");
    expect(workbook.snapshot.tables[0]?.rows.at(-1)).toContain("Eva Roy");
    expect(dyadsTabs).toEqual([]);
  });

  it("gives the very tables read before where nothing was answered since, so that scores still hold", async () => {
    const { content, reader } = spreadsheet();
    const before = await reader.workbook();
    content.snapshot = { ...content.snapshot, kept: { topics: "Ventes" } };
    const { workbook } = await reader.contents(before, "answers");
    expect(workbook.snapshot.tables).toBe(before.snapshot.tables);
    expect(workbook.snapshot.kept).toEqual({ topics: "Ventes" });
  });

  it("goes on with what was chosen in the panel and is not kept yet", async () => {
    const { reader } = spreadsheet();
    const before = changeCriterion(await reader.workbook(), 0, { weight: 77 });
    const { workbook } = await reader.contents(before, "both");
    expect(workbook.settings?.criteria[0]?.weight).toBe(77);
    expect(isChanged(workbook)).toBe(true);
    expect((await reader.workbook()).settings?.criteria[0]?.weight).not.toBe(77);
  });
});
