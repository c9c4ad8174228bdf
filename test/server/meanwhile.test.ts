import { beforeAll, describe, expect, test } from "vitest";
import { sortSheet } from "../../src/local/model/gestures.ts";
import { deleteLines, insertLines } from "../../src/local/model/lines.ts";
import type { Workbook } from "../../src/local/model/workbook.ts";
import type { Decision } from "../../src/server/rpc-types.ts";
import { type Decided, decidedProgramme, seen, sheetOf, type } from "./decided-programme.ts";
import { ask } from "./sample-host.ts";
import { columnOf, textOf } from "./seen-dyads.ts";

let decided: Decided;
let start: Workbook;
let seenAtFirst: ReturnType<typeof seen>;

beforeAll(async () => {
  decided = await decidedProgramme();
  start = decided.host.workbook;
  seenAtFirst = seen(decided);
});

/** Something done in the dyads tab. @returns whether it was done. */
type Doing = () => boolean;

/** Decides as the panel does, which read the tab as it was at first. */
function decide(mentee: string, choice: Pick<Decision, "status" | "mentor" | "mentorKey">): boolean {
  const menteeKey = `${mentee.toLowerCase()}@x.example`;
  const { status, mentor } = seenAtFirst.get(mentee) ?? { status: "", mentor: "" };
  const decisions = [{ mentee, menteeKey, cellsSeen: `${status} ¦ ${mentee} ¦ ${mentor}`, ...choice }];
  return ask(decided.host, "decide", { sheetId: decided.sheetId, decisions }).ok;
}

function types(...typed: Parameters<typeof type> extends [unknown, ...infer Rest] ? Rest : never): Doing {
  return () => {
    type(decided, ...typed);
    return true;
  };
}

function deletes(mentee: string): Doing {
  return () => {
    decided.host.rearrange((workbook) => {
      const sheet = workbook.sheets.find(({ id }) => id === decided.sheetId);
      const row = sheet?.rows.findIndex((cells) => textOf(cells[columnOf(sheet, "mentee")]) === mentee) ?? -1;
      if (sheet !== undefined && row >= 0) deleteLines(workbook, sheet, "row", row, 1);
    });
    return true;
  };
}

const verify: Doing = () => ask(decided.host, "verifyTab", { sheetId: decided.sheetId }).ok;

const OTHERS: Readonly<Record<string, Doing>> = {
  "types a status in another row": types("Ugo", "status", "Verrouillée"),
  "types a note in another row": types("Ugo", "note", "vu ce matin"),
  "types a note in the same row": types("Ben", "note", "vu ce matin"),
  "chooses a mentor in another row": types("Ugo", "mentor", "Ada"),
  "sorts the rows": () => {
    decided.host.rearrange(({ sheets }) => {
      const sheet = sheets.find(({ id }) => id === decided.sheetId);
      if (sheet !== undefined) sortSheet(sheet, columnOf(sheet, "mentee"));
    });
    return true;
  },
  "inserts a row above all": () => {
    decided.host.rearrange((workbook) => {
      const sheet = workbook.sheets.find(({ id }) => id === decided.sheetId);
      if (sheet !== undefined) insertLines(workbook, sheet, "row", 2, 1);
    });
    return true;
  },
  "inserts a row above the first": () => {
    decided.host.rearrange((workbook) => {
      const sheet = workbook.sheets.find(({ id }) => id === decided.sheetId);
      if (sheet !== undefined) insertLines(workbook, sheet, "row", 0, 1);
    });
    return true;
  },
  "deletes the row of somebody else": deletes("Ugo"),
  "deletes that very row": deletes("Ben"),
  "decides in a second panel": () => decide("Ugo", { status: "locked" }),
};

const DEEDS: Readonly<Record<string, Doing>> = {
  "a decision in the panel": () =>
    decide("Ben", { status: "confirmed", mentor: "Eva", mentorKey: "eva@x.example" }),
  "an edit": types("Ben", "mentor", "Eva"),
  "a check": verify,
};

/** All that the tab shows of each mentee: texts, notes and colours of its columns, in whatever row and column. */
function shown(): Record<string, unknown> {
  const sheet = sheetOf(decided);
  const columns = Array.from({ length: sheet.maxColumns }, (_, column) => column)
    .filter((column) => (sheet.widths[column] ?? 0) >= 1_000)
    .sort((a, b) => (sheet.widths[a] ?? 0) - (sheet.widths[b] ?? 0));
  const cells = sheet.rows.slice(2).map((row) =>
    columns.map((column) => {
      const cell = row[column];
      return `${textOf(cell)}|${cell?.note ?? ""}|${cell?.look?.background ?? "#ffffff"}`;
    }),
  );
  const mentee = columns.indexOf(columnOf(sheet, "mentee"));
  const rows = cells.filter((row) => row.some((text) => text !== "||#ffffff"));
  const names = rows.map((row) => row[mentee]?.split("|")[0] ?? "");
  expect(new Set(names).size).toBe(names.length);
  return Object.fromEntries(names.map((name, index) => [name, rows[index]]));
}

/** What the tab shows where people did one thing after the other. */
function inTurn(...doings: readonly Doing[]): Record<string, unknown> {
  decided.host.workbook = structuredClone(start);
  for (const doing of [...doings, verify]) doing();
  return shown();
}

describe.each(Object.entries(DEEDS))("during %s", (_, deed) => {
  test.each(Object.entries(OTHERS))(
    "somebody else %s: nothing is lost, nothing stands beside another person",
    (_name, other) => {
      const { host } = decided;
      host.workbook = structuredClone(start);
      deed();
      const calls = host.usage?.calls ?? 0;
      expect(calls).toBeGreaterThan(10);
      const expected = {
        both: inTurn(deed, other),
        other: inTurn(other),
        deed: inTurn(deed),
      };
      for (let call = 1; call <= calls; call++) {
        host.workbook = structuredClone(start);
        const done = { other: false, deed: false };
        host.mishaps.beforeCall(call, () => {
          done.other = other();
        });
        done.deed = deed();
        if (host.mishaps.actsBefore(call, "").length > 0) break;
        verify();
        const wanted = done.other && done.deed ? expected.both : done.other ? expected.other : expected.deed;
        expect(shown(), `call ${String(call)}`).toEqual(wanted);
      }
    },
  );
});
