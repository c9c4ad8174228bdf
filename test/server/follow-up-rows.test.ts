import { expect, test } from "vitest";
import { deleteLines, insertLines } from "../../src/local/model/lines.ts";
import type { Damage } from "./follow-up-damages.ts";
import {
  HEADERS,
  change,
  columnOf,
  followAgain,
  followedProgramme,
  put,
  sheetOf,
  writeFollowUp,
} from "./followed-programme.ts";
import { textOf } from "./seen-dyads.ts";

/** A follow-up tab that people changed, as it is read. */
async function changed(damage: Damage) {
  const programme = await followedProgramme();
  change(programme, damage);
  return { programme, follow: followAgain(programme.host) };
}

test("a row with a text of somebody's own and no dyad is no dyad, and goes along below them", async () => {
  const { follow, programme } = await changed((sheet, workbook) => {
    const own = sheet.maxColumns;
    insertLines(workbook, sheet, "column", own, 1);
    put(sheet, 1, own, "Local");
    put(sheet, 4, own, "Salle à réserver");
  });
  expect(follow.followed).toHaveLength(2);
  expect(follow.issues.map(({ code, row }) => [code, row])).toEqual([["follow-up-loose", 5]]);
  writeFollowUp(programme.host);
  const next = sheetOf({ ...programme, sheetId: writeFollowUp(programme.host) });
  const texts = next.rows[4]?.map(textOf) ?? [];
  expect([texts[0], texts[columnOf(next, "Local")]]).toEqual(["Note sans dyade", "Salle à réserver"]);
  expect(next.rows.length).toBe(5);
});

test("our own line that sums up is no row of nobody, without the column out of sight that names the tab", async () => {
  const { follow } = await changed((sheet, workbook) => {
    deleteLines(workbook, sheet, "column", columnOf(sheet, HEADERS.mentorKey), 1);
  });
  expect(follow.issues).toEqual([]);
  expect(follow.followed.map(({ note, course }) => [note, course])).toEqual([
    ["", "notMet"],
    ["", "notMet"],
  ]);
});

test("a cell that does not count is named under the header that it has now", async () => {
  const { follow } = await changed((sheet) => {
    put(sheet, 3, columnOf(sheet, HEADERS.meetings), "plusieurs");
    put(sheet, 1, columnOf(sheet, HEADERS.meetings), "Nb de fois");
  });
  expect(follow.issues.map(({ code, row, column }) => [code, row, column])).toEqual([
    ["life-unread", 4, "Nb de fois"],
  ]);
});
