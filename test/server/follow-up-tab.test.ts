import { describe, expect, it, test } from "vitest";
import { sortSheet } from "../../src/local/model/gestures.ts";
import { deleteLines, insertLines, moveLines } from "../../src/local/model/lines.ts";
import type { Sheet, Workbook } from "../../src/local/model/workbook.ts";
import { DAMAGES, type Damage } from "./follow-up-damages.ts";
import {
  type FollowedProgramme,
  HEADERS,
  change,
  columnOf,
  followAgain,
  followedProgramme,
  put,
  sheetOf,
  writeFollowUp,
} from "./followed-programme.ts";
import { ask } from "./sample-host.ts";
import { FOLLOW_UP_COLUMNS } from "../../src/core/follow-up/words.ts";
import { followUpPlan } from "../../src/core/follow-up/follow-up-plan.ts";
import { words } from "../core/follow-up/programmes.ts";
import { textOf } from "./seen-dyads.ts";

/** The row of Zoé's dyad, from 0. */
const rowOf = (sheet: Sheet, name = "Zoé Lam"): number =>
  sheet.rows.findIndex((row) => row.some((cell) => textOf(cell) === name));

/** Writes in Zoé's row, by the headers as they were written. */
function write(sheet: Sheet, texts: Readonly<Record<string, string | number>>, name?: string): void {
  const row = rowOf(sheet, name);
  for (const [header, text] of Object.entries(texts)) put(sheet, row, columnOf(sheet, header), text);
}

/** A column of somebody's own, after the last or in the place given. */
function addColumn(
  sheet: Sheet,
  workbook: Workbook,
  title: string,
  texts: readonly string[],
  at?: number,
): void {
  const column = at ?? sheet.maxColumns;
  insertLines(workbook, sheet, "column", column, 1);
  const header = sheet.rows.findIndex((row) => row.map(textOf).includes(HEADERS.menteeKey));
  [title, ...texts].forEach((text, index) => {
    put(sheet, header + index, column, text);
  });
}

const HANDWRITTEN = {
  [HEADERS.note]: "appeler mardi",
  [HEADERS.meetings]: 7,
  [HEADERS.hours]: "3 h 30",
  [HEADERS.goals]: "Parler en public",
  [HEADERS.until]: "au printemps",
};

/** Everything that the tab shows, its notes included. */
function textsOf(sheet: Sheet): string {
  return sheet.rows
    .flat()
    .map((cell) => `${textOf(cell)}\n${cell?.note ?? ""}`)
    .join("\n");
}

/** The texts that are neither in the next tab nor named by what the panel says before it is written. */
function lostIn(programme: FollowedProgramme, typed: readonly string[]): string[] {
  const follow = followAgain(programme.host);
  const said = JSON.stringify(follow.issues);
  const next = sheetOf({ ...programme, sheetId: writeFollowUp(programme.host, follow) });
  const shown = textsOf(next);
  return typed.filter((text) => !shown.includes(text) && !said.includes(JSON.stringify(text).slice(1, -1)));
}

const TYPED = [
  "appeler mardi",
  "7",
  "Parler en public",
  "au printemps",
  "appelée le 2",
  "Local",
  "B-12",
  "C-34",
];

/** A follow-up tab in which people wrote, after what they did to it. */
async function damaged(...damages: readonly Damage[]): Promise<FollowedProgramme> {
  const programme = await followedProgramme();
  change(programme, (sheet, workbook) => {
    write(sheet, HANDWRITTEN);
    put(sheet, rowOf(sheet, "Chloé Ray"), columnOf(sheet, HEADERS.call), "appelée le 2");
    addColumn(sheet, workbook, "Local", ["B-12", "C-34"]);
    for (const damage of damages) damage(sheet, workbook);
  });
  return programme;
}

/** Of what people typed, what they left in the tab is in the next one, or the panel names it; or it says that it cannot read the tab. */
function expectNothingLost(programme: FollowedProgramme): void {
  const { tab, issues } = followAgain(programme.host);
  if (tab?.isReadable === false) {
    expect(issues.map(({ code }) => code)).toEqual(["follow-up-unreadable"]);
    return;
  }
  const there = textsOf(sheetOf(programme)).split("\n");
  expect(
    lostIn(
      programme,
      TYPED.filter((text) => there.includes(text)),
    ),
  ).toEqual([]);
}

const withoutTags: Damage = (_, { sheets }) => {
  for (const sheet of sheets) sheet.metadata = [];
};

describe("what a hand wrote in the follow-up tab is in the next one, or named, after", () => {
  it.each(DAMAGES)("%s", async (_, damage) => {
    const programme = await damaged(damage);
    expect(followAgain(programme.host).tab?.isReadable).toBe(true);
    expectNothingLost(programme);
  });

  it.each(DAMAGES)("%s, in a tab without tags", async (_, damage) => {
    expectNothingLost(await damaged(damage, withoutTags));
  });

  it.each(DAMAGES)("%s, and each of those below", async (name, damage) => {
    const below = DAMAGES.slice(DAMAGES.findIndex(([title]) => title === name) + 1);
    for (const [, other] of below) {
      const findsColumn = (sheet: Sheet, workbook: Workbook): void => {
        try {
          other(sheet, workbook);
        } catch {
          // The header that it would change is gone already.
        }
      };
      expectNothingLost(await damaged(damage, findsColumn));
    }
  });
});

describe("what a hand wrote in the columns that are left is in the next tab, or named, after", () => {
  it.each(FOLLOW_UP_COLUMNS.filter((name) => name !== "answersKey"))(
    "the column %s deleted",
    async (name) => {
      expectNothingLost(
        await damaged((sheet, workbook) => {
          deleteLines(workbook, sheet, "column", columnOf(sheet, HEADERS[name]), 1);
        }),
      );
    },
  );

  it.each(["course", "since", "until", "met", "note", "endedWhy", "mentorKey"] as const)(
    "the column %s deleted, in a tab without tags",
    async (name) => {
      expectNothingLost(
        await damaged((sheet, workbook) => {
          deleteLines(workbook, sheet, "column", columnOf(sheet, HEADERS[name]), 1);
        }, withoutTags),
      );
    },
  );
});

const zoe = async (damage: Damage) => {
  const programme = await followedProgramme();
  change(programme, damage);
  const follow = followAgain(programme.host);
  const dyad = follow.followed.find(({ mentee }) => mentee.name === "Zoé Lam");
  if (dyad === undefined) throw new Error("no dyad");
  return { programme, follow, dyad };
};

test("a renamed and moved column still counts, and has its own header again in the next tab", async () => {
  const { programme, follow, dyad } = await zoe((sheet, workbook) => {
    write(sheet, HANDWRITTEN);
    const column = columnOf(sheet, HEADERS.meetings);
    put(sheet, 1, column, "Nb de fois");
    moveLines(workbook, sheet, "column", column, 1, 0);
    insertLines(workbook, sheet, "row", 1, 1);
  });
  expect(dyad.life.meetings).toBe(7);
  expect(follow.issues.map(({ code }) => code)).toEqual(["life-unread"]);
  const next = sheetOf({ ...programme, sheetId: writeFollowUp(programme.host) });
  expect(textOf(next.rows[rowOf(next)]?.[columnOf(next, HEADERS.meetings)])).toBe("7");
});

test("own columns go along beside the same people, with formats, widths, notes and colours, and again the next time", async () => {
  const { programme } = await zoe((sheet, workbook) => {
    addColumn(sheet, workbook, "Local", ["", ""]);
    const column = columnOf(sheet, "Local");
    put(sheet, rowOf(sheet), column, "C-34");
    sheet.widths[column] = 77;
    const cell = sheet.rows[rowOf(sheet)]?.[columnOf(sheet, HEADERS.note)];
    if (cell) Object.assign(cell, { note: "à rappeler", look: { background: "#ff00ff" } });
    else
      sheet.rows[rowOf(sheet)]?.splice(columnOf(sheet, HEADERS.note), 1, { value: null, note: "à rappeler" });
    sortSheet(sheet, columnOf(sheet, HEADERS.menteeKey), "descending");
  });
  writeFollowUp(programme.host);
  const next = sheetOf({ ...programme, sheetId: writeFollowUp(programme.host) });
  const column = columnOf(next, "Local");
  expect(textOf(next.rows[rowOf(next)]?.[column])).toBe("C-34");
  expect(textOf(next.rows[rowOf(next, "Chloé Ray")]?.[column])).toBe("");
  expect(next.widths[column]).toBe(77);
  expect(next.rows[rowOf(next)]?.[columnOf(next, HEADERS.note)]?.note).toBe("à rappeler");
});

test("a row typed by hand stays, with its names, from tab to tab", async () => {
  const { programme } = await zoe((sheet) => {
    put(sheet, 4, columnOf(sheet, HEADERS.mentee), "Une Nouvelle");
    put(sheet, 4, columnOf(sheet, HEADERS.mentor), "Bob Côté");
  });
  writeFollowUp(programme.host);
  writeFollowUp(programme.host);
  const next = sheetOf({ ...programme, sheetId: writeFollowUp(programme.host) });
  expect(textsOf(next)).toContain("Une Nouvelle");
});

test("of two rows of one dyad the second goes to the notes, and a name that was changed too", async () => {
  const { programme } = await zoe((sheet, workbook) => {
    addColumn(sheet, workbook, "Local", ["", ""]);
    const row = rowOf(sheet);
    write(sheet, { [HEADERS.note]: "un", [HEADERS.meetings]: 7, Local: "C-34" });
    sheet.rows[4] = structuredClone(sheet.rows[row] ?? []);
    put(sheet, 4, columnOf(sheet, HEADERS.note), "deux");
    put(sheet, 4, columnOf(sheet, HEADERS.meetings), 9);
    put(sheet, 4, columnOf(sheet, "Local"), "D-56");
    put(sheet, 4, columnOf(sheet, HEADERS.mentee), "Zoé L. (514 555-0101)");
  });
  const next = sheetOf({ ...programme, sheetId: writeFollowUp(programme.host) });
  expect(textOf(next.rows[rowOf(next)]?.[columnOf(next, HEADERS.note)]).split("\n")).toEqual([
    "un",
    "deux",
    "Rencontres\u00a0: 9",
    "Mentoré·e\u00a0: Zoé L. (514 555-0101)",
    "Local\u00a0: D-56",
  ]);
});

test("what stands above the headers and beside no dyad is named before and after, and stays where it is", async () => {
  const { follow, programme } = await zoe((sheet, workbook) => {
    insertLines(workbook, sheet, "row", 1, 1);
    put(sheet, 1, 2, "Réunion le 5 mars");
    put(sheet, 0, 0, "Mon résumé");
  });
  expect(follow.issues.map(({ code, row, read: text }) => [code, row, text])).toEqual([
    ["follow-up-outside", 1, "Mon résumé"],
    ["follow-up-outside", 2, "Réunion le 5 mars"],
  ]);
  writeFollowUp(programme.host);
  expect(textsOf(sheetOf(programme))).toContain("Réunion le 5 mars");
});

test("an end whose day cannot be read, or that has no reason, is none, stays in its cell and is named", async () => {
  const { follow, programme } = await zoe((sheet) => {
    write(sheet, { [HEADERS.endedOn]: "au printemps", [HEADERS.endedWhy]: "Manque de temps" });
    write(sheet, { [HEADERS.endedOn]: "2026-02-20" }, "Chloé Ray");
  });
  expect(follow.followed.map(({ ending }) => ending)).toEqual([null, null]);
  expect(follow.issues.map(({ code }) => code).sort()).toEqual(["follow-up-end-alone", "life-unread"]);
  for (let tabs = 0; tabs < 2; tabs++) writeFollowUp(programme.host);
  const next = sheetOf({ ...programme, sheetId: writeFollowUp(programme.host) });
  expect(textOf(next.rows[rowOf(next)]?.[columnOf(next, HEADERS.endedOn)])).toBe("au printemps");
  expect(textOf(next.rows[rowOf(next)]?.[columnOf(next, HEADERS.endedWhy)])).toBe("Manque de temps");
});

test("what is written in a tab after another took its place is said not to be read; sorting it is nothing", async () => {
  const { programme } = await zoe((sheet) => {
    write(sheet, HANDWRITTEN);
  });
  const later = { ...programme, sheetId: writeFollowUp(programme.host) };
  const codes = () => followAgain(programme.host).issues.map(({ code }) => code);
  change(programme, (sheet) => sortSheet(sheet, columnOf(sheet, HEADERS.menteeKey), "descending"));
  expect(codes()).toEqual(["life-unread"]);
  change(programme, (sheet) => {
    write(sheet, { [HEADERS.note]: "trop tard" });
  });
  expect(codes()).toEqual(["follow-up-old-changed", "life-unread"]);
  expect(textsOf(sheetOf(later))).toContain("appeler mardi");
});

test("a tab that somebody changed since it was read is not written anew without that change", async () => {
  const { follow, programme } = await zoe(() => undefined);
  change(programme, (sheet) => {
    write(sheet, { [HEADERS.note]: "à l’instant" });
  });
  const reply = ask(programme.host, "writeTab", followUpPlan(follow, words("fr")));
  expect(reply).toMatchObject({
    ok: false,
    fault: expect.stringContaining("a changé entre-temps") as string,
  });
});

test("a tab that no longer says whom its rows are about is left as it is, and said to be", async () => {
  const { follow, programme } = await zoe((sheet, workbook) => {
    write(sheet, HANDWRITTEN);
    for (const each of workbook.sheets) each.metadata = [];
    for (const header of [HEADERS.mentor, HEADERS.mentorKey]) put(sheet, 1, columnOf(sheet, header), "x");
  });
  expect(follow.tab).toMatchObject({ isReadable: false, rows: [] });
  expect(follow.issues.map(({ code, names }) => [code, names])).toEqual([
    ["follow-up-unreadable", [HEADERS.mentor]],
  ]);
  expect(textsOf(sheetOf(programme))).toContain("appeler mardi");
});

test("an edit in the follow-up tab is no edit of a dyads tab", async () => {
  const { programme } = await zoe(() => undefined);
  const before = structuredClone(sheetOf(programme).rows[0]);
  programme.host.edit({ sheetId: programme.sheetId, row: 2, column: 13, text: "vu" });
  expect(sheetOf(programme).rows[0]).toEqual(before);
  expect(followAgain(programme.host).followed).toHaveLength(2);
});
