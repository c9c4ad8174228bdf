import { expect } from "vitest";
import { ESSENTIAL, OURS } from "../../src/core/dyads/sheet.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import {
  type Decided,
  decidedProgramme,
  marked,
  runOn,
  seen,
  seenInRun,
  sheetOf,
} from "./decided-programme.ts";
import { DAMAGES } from "./random-damage.ts";
import { type Random, randomFrom } from "./random.ts";
import { SETTINGS } from "../core/dyads/cohorts.ts";
import { pair, read } from "./sample-host.ts";
import { turn } from "./turn.ts";
import { type SeenRow, columnOf, isCopy, lostBetween, textOf } from "./seen-dyads.ts";

/** Every so many runs the tab is written too. */
const WRITTEN_EACH = 20;
/** Columns that Dyade fills in. */
const FILLED_IN = [...OURS, ...(["decidedBy", "decidedOn"] as const)];

/** How row 1 begins with what the tab says of itself, which changes with each check. */
const FACTS = /^\d{4}-\d\d-\d\d \d\dh\d\d · /;

/** Every text in people's cells; statuses are left out where Dyade says them, or where nobody is to be decided on. */
function written(sheet: Sheet): Map<string, string> {
  const ours = new Set(FILLED_IN.map((name) => columnOf(sheet, name)));
  const [status, mentor] = [columnOf(sheet, "status"), columnOf(sheet, "mentor")];
  const texts = new Map<string, string>();
  sheet.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const text = textOf(cell);
      const isDyades = ["Proposée", "À placer"].includes(text) || textOf(row[mentor]) === "";
      if (text !== "" && !ours.has(column) && !FACTS.test(text) && !(column === status && isDyades))
        texts.set(`${String(at)}:${String(column)}`, text);
    });
  });
  return texts;
}

/** Somebody notes something beside a mentee; in a column that Dyade does not know where the notes are gone. */
function expectEditLosesNothing(decided: Decided, random: Random): void {
  const sheet = sheetOf(decided);
  const note = columnOf(sheet, "note");
  const column = note >= 0 ? note : columnOf(sheet, "why");
  const row = 4 + random(4);
  if (column < 0 || row >= sheet.maxRows) return;
  const before = written(sheet);
  decided.host.edit({ sheetId: decided.sheetId, row, column, text: "relu" });
  if (note >= 0) before.set(`${String(row)}:${String(column)}`, "relu");
  expect(Object.fromEntries(written(sheetOf(decided)))).toEqual(Object.fromEntries(before));
}

/** The mentees whose mentor is another than the run proposed, and on whom nobody decided otherwise. */
function chosenOf(rows: ReadonlyMap<string, SeenRow>, proposed: ReadonlyMap<string, string>): Set<string> {
  const isOpen = ({ status, mentor }: SeenRow): boolean =>
    mentor !== "" && !["Confirmée", "Verrouillée", "Refusée"].includes(status);
  return new Set(
    [...rows]
      .filter(([mentee, row]) => isOpen(row) && proposed.get(mentee) !== row.mentor)
      .map(([mentee]) => mentee),
  );
}

/**
 * Damages a spreadsheet in `count` ways at random, each followed by an edit and a run: neither loses what people decided, or
 * the run says why it cannot read it.
 *
 * @param inARow as many damages one upon the other at most, before people begin again with a whole tab.
 */
export async function expectNothingLost(seed: number, count: number, inARow: number): Promise<void> {
  const random = randomFrom(seed);
  const names = Object.keys(DAMAGES);
  const met: Record<string, number> = { refused: 0, kept: 0 };
  let decided = await decidedProgramme();
  const { proposed } = decided;
  let trail: string[] = [];
  for (let step = 0; step < count; step++) {
    if (trail.length === inARow) [decided, trail] = [await decidedProgramme(), []];
    const name = names[random(names.length)] ?? "";
    const { sheetId, host } = decided;
    await turn();
    trail.push(name);
    met[name] = (met[name] ?? 0) + 1;
    host.rearrange((workbook) => {
      const sheet = workbook.sheets.find(({ id }) => id === sheetId);
      if (sheet !== undefined) DAMAGES[name]?.(workbook, sheet, random);
    });
    try {
      expectEditLosesNothing(decided, random);
      const snapshot = read(host);
      const outcome = runOn(snapshot);
      const counted = { ...decided, sheetId: snapshot.previous?.id ?? 0 };
      // With the state of the run goes what was refused in tabs before.
      const hasState = sheetOf(counted).rows.some((row) =>
        row.some((cell) => /^dyade 1\/1 /.test(textOf(cell))),
      );
      const needed = [...ESSENTIAL, "proposal" as const];
      const isLegible = hasState && needed.every((column) => columnOf(sheetOf(counted), column) >= 0);
      // A copy alone has no sign but its header: it may be read, or not.
      const mayRefuse = needed.some((column) => isCopy(sheetOf(counted), column));
      const isRefused = JSON.stringify(outcome).includes("dyads-tab-unreadable");
      if (isLegible && !(mayRefuse && isRefused)) {
        const before = seen(counted);
        const chosen = chosenOf(before, proposed);
        expect(lostBetween(before, seenInRun(outcome), chosen)).toEqual([]);
        met["kept"] = (met["kept"] ?? 0) + 1;
        if (step % WRITTEN_EACH === 0)
          expect(
            lostBetween(before, seen(marked(host, pair(host, { criteria: SETTINGS.criteria }))), chosen),
          ).toEqual([]);
      } else {
        expect(isRefused, JSON.stringify(outcome)).toBe(true);
        met["refused"] = (met["refused"] ?? 0) + 1;
      }
    } catch (failure) {
      if (failure instanceof Error) failure.message = `${trail.join(", ")}: ${failure.message}`;
      throw failure;
    }
    if (step % WRITTEN_EACH === 0) trail = Array.from({ length: inARow }, () => "");
  }
  for (const name of [...names, "refused", "kept"]) expect(met[name]).toBeGreaterThan(count / 100);
}
