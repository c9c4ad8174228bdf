import { expect, test } from "vitest";
import { followUpPlan } from "../../src/core/follow-up/follow-up-plan.ts";
import { insertLines } from "../../src/local/model/lines.ts";
import type { Mishaps } from "../../src/local/mishaps.ts";
import { words } from "../core/follow-up/programmes.ts";
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
import { textOf } from "./seen-dyads.ts";

const TYPED = ["appeler mardi", "Parler en public", "C-34", "Salle à réserver"];

/** A follow-up tab with a note, a goal, a column of somebody's own and a text beside no dyad. */
async function writtenBy(): Promise<FollowedProgramme> {
  const programme = await followedProgramme();
  change(programme, (sheet, workbook) => {
    put(sheet, 2, columnOf(sheet, HEADERS.note), "appeler mardi");
    put(sheet, 3, columnOf(sheet, HEADERS.goals), "Parler en public");
    const own = sheet.maxColumns;
    insertLines(workbook, sheet, "column", own, 1);
    ["Local", "", "C-34", "Salle à réserver"].forEach((text, row) => {
      put(sheet, row + 1, own, text);
    });
  });
  return programme;
}

const textsOf = (programme: FollowedProgramme): string[] => sheetOf(programme).rows.flat().map(textOf);

const FAULTS: [string, (mishaps: Mishaps, call: number) => void][] = [
  [
    "one call fails",
    (mishaps, call) => {
      mishaps.failAt(call);
    },
  ],
  [
    "Google answers no more from one call on",
    (mishaps, call) => {
      mishaps.failFrom(call);
    },
  ],
];

test.each(FAULTS)("where %s, the tab before stays, and the next try has all of it", async (_, fault) => {
  const whole = await writtenBy();
  writeFollowUp(whole.host);
  const calls = whole.host.usage?.calls ?? 0;
  expect(calls).toBeGreaterThan(20);
  for (let call = 1; call <= calls; call += 2) {
    const programme = await writtenBy();
    const before = structuredClone(sheetOf(programme));
    const plan = followUpPlan(followAgain(programme.host), words("fr"));
    fault(programme.host.mishaps, call);
    ask(programme.host, "writeTab", plan);
    programme.host.mishaps.recover();
    expect([call, sheetOf(programme)]).toEqual([call, before]);
    const next = { ...programme, sheetId: writeFollowUp(programme.host) };
    const texts = textsOf(next);
    expect([call, TYPED.filter((text) => !texts.includes(text))]).toEqual([call, []]);
  }
});
