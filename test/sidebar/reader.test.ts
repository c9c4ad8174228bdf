import { describe, expect, it } from "vitest";
import { type Sources, startReader } from "../../sidebar/reader.ts";
import type { Call } from "../../sidebar/rpc.ts";
import { changeCriterion, isChanged, openWorkbook } from "../../sidebar/workbook.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { Table } from "../../src/core/tabs/table.ts";
import { smallDyads, withDyads, without } from "./dyads-tabs.ts";
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

describe("the dyads tab that a person chose", () => {
  const [newest, older] = [smallDyads(8), smallDyads(7)];

  it("counts in every later reading, also one that forgets what else was chosen", async () => {
    const { calls, content, reader } = spreadsheet();
    content.snapshot = withDyads(newest, older);
    content.dyadsTabs = [older, newest];
    const chosen = openWorkbook({ ...withDyads(newest, older), previous: older });
    expect((await reader.workbook(chosen)).snapshot.previous).toEqual(older);
    expect(calls).toEqual(["readWorkbook", "readDyadsTabs"]);
    expect((await reader.workbook(undefined, { chosenIn: chosen })).snapshot.previous).toEqual(older);
    const { workbook, dyadsTabs } = await reader.contents(chosen, "both");
    expect([workbook.snapshot.previous, dyadsTabs]).toEqual([older, [older, newest]]);
    expect((await reader.contents(chosen, "answers")).dyadsTabs).toEqual([]);
    expect((await reader.workbook()).snapshot.previous).toEqual(newest);
  });
});

describe("rows of the newest dyads tab that changed since they were checked", () => {
  const dragged = smallDyads(8, { mentor: "Boris Lam" });

  /** A server whose check of a tab does `verify`. */
  function checking(verify: (content: { snapshot: Snapshot; dyadsTabs: Table[] }) => void) {
    const calls: string[] = [];
    const content = { snapshot: withDyads(dragged), dyadsTabs: [dragged] };
    const call = (name: string): Promise<unknown> => {
      calls.push(name);
      if (name === "readWorkbook") return Promise.resolve(content.snapshot);
      if (name === "readDyadsTabs") return Promise.resolve(content.dyadsTabs);
      return Promise.resolve().then(() => {
        verify(content);
        return {};
      });
    };
    return { calls, content, reader: startReader(call as Call) };
  }
  const settled = smallDyads(8);
  const settle = (content: { snapshot: Snapshot; dyadsTabs: Table[] }): void => {
    content.snapshot = withDyads(settled);
    content.dyadsTabs = [settled];
  };

  it("are checked once, and what is given was read after that", async () => {
    const { calls, reader } = checking(settle);
    expect((await reader.workbook()).snapshot.previous).toEqual(settled);
    expect(calls).toEqual(["readWorkbook", "verifyTab", "readWorkbook"]);
    await reader.workbook();
    expect(calls).toHaveLength(4);
  });

  it.each<[Sources, string[]]>([
    ["dyads", ["readDyadsTabs", "verifyTab", "readDyadsTabs"]],
    ["both", ["readWorkbook", "readDyadsTabs", "verifyTab", "readWorkbook", "readDyadsTabs"]],
  ])("are checked whichever sources are read: %s", async (sources, expected) => {
    const { calls, reader } = checking(settle);
    expect((await reader.contents(openWorkbook(smallWorkbook()), sources)).dyadsTabs).toEqual([settled]);
    expect(calls).toEqual(expected);
  });

  it("are given as they are where they cannot be checked, and not tried again until they change", async () => {
    const { calls, content, reader } = checking(() => {
      throw new Error("Somebody else writes.");
    });
    expect((await reader.workbook()).snapshot.previous).toEqual(dragged);
    await reader.workbook();
    expect(calls).toEqual(["readWorkbook", "verifyTab", "readWorkbook"]);
    content.snapshot = withDyads(smallDyads(8, { status: "Refusée" }));
    await reader.workbook();
    expect(calls.slice(3)).toEqual(["readWorkbook", "verifyTab"]);
  });

  it("are not checked where the tab cannot be, nor where the check changes nothing again and again", async () => {
    const faulty = checking(settle);
    faulty.content.snapshot = withDyads(without(dragged, "state"));
    await faulty.reader.workbook();
    expect(faulty.calls).toEqual(["readWorkbook"]);
    const idle = checking(() => undefined);
    await idle.reader.workbook();
    await idle.reader.workbook();
    expect(idle.calls.filter((name) => name === "verifyTab")).toHaveLength(1);
  });

  it("let the panel know that Google answers before they are checked", async () => {
    const heard: string[] = [];
    const { calls, reader } = checking(settle);
    await reader.workbook(undefined, { onAnswer: () => void heard.push(...calls) });
    expect(heard).toEqual(["readWorkbook"]);
  });
});
