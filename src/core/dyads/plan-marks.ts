import { type Block, hullOf, runsOf } from "../tabs/block.ts";
import { cellText } from "../tabs/table.ts";
import type { Check } from "./check.ts";
import { firstRowBlocks } from "./plan-first-row.ts";
import { checkedText } from "./checked.ts";
import { COLUMNS, type ColumnName, OURS, PEOPLES } from "./sheet.ts";
import type { DyadsTab } from "./tab/read-tab.ts";

type At = DyadsTab["at"];

/** Those of some columns that are there, in groups that stand side by side in the order given. */
export function sideBySide(names: readonly ColumnName[], at: At): ColumnName[][] {
  const groups: ColumnName[][] = [];
  for (const name of names.filter((column) => at[column] >= 0)) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before !== undefined && at[name] === at[before] + 1) last.push(name);
    else groups.push([name]);
  }
  return groups;
}

/** What a cell is to hold: people's texts as they are, spaces included, for Sheets compares the very texts. */
function wanted({ tab, before, after, withPeople }: Check, index: number, name: ColumnName): string | number {
  const held = (column: ColumnName): string => String(before[index]?.[tab.at[column]] ?? "");
  const value = (column: ColumnName): string | number => after[index]?.cells[COLUMNS.indexOf(column)] ?? "";
  const kept = (column: "status" | "mentee" | "mentor"): string => {
    const text = cellText(value(column));
    const stays = (column !== "status" && !withPeople) || held(column).trim() === text;
    return stays ? held(column) : text;
  };
  if (name === "checked")
    return checkedText({ status: kept("status"), mentee: kept("mentee"), mentor: kept("mentor") });
  return name === "status" || name === "mentee" || name === "mentor" ? kept(name) : value(name);
}

/**
 * The cells that a check changes: those of people one by one, for somebody may be typing in the next, ours from the first
 * to the last row concerned. What says that a row is checked comes last.
 */
export function changedCells(check: Check): Block<string | number>[] {
  const { tab, before, after } = check;
  const { at, head } = tab;
  const isChanged = (name: ColumnName, index: number): boolean => {
    const held = String(before[index]?.[at[name]] ?? "");
    const value = String(wanted(check, index, name));
    return at[name] >= 0 && (name === "checked" ? held !== value : held.trim() !== value.trim());
  };
  const block = (names: readonly ColumnName[], first: number, last: number): Block<string | number> => ({
    row: head + first,
    column: at[names[0] ?? "status"],
    values: Array.from({ length: last - first + 1 }, (_, offset) =>
      names.map((name) => wanted(check, first + offset, name)),
    ),
  });
  const rows = [...after.keys()];
  const peoples = PEOPLES.flatMap((name) => {
    const changed = rows.filter((index) => isChanged(name, index));
    return runsOf(changed).map(([first, last]) => block([name], first, last));
  });
  const ours = sideBySide(OURS, at).flatMap((names) => {
    const changed = rows.filter((index) => names.some((name) => isChanged(name, index)));
    return hullOf(changed).map(([first, last]) => block(names, first, last));
  });
  return [...peoples, ...ours, ...firstRowBlocks(check)];
}
