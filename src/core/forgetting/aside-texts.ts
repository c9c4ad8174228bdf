import { readDyadsRows } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Role } from "../people/person.ts";
import type { Language } from "../programme/settings.ts";
import { type Aside, type AsideTexts, TAB_NAME } from "../tabs/aside.ts";
import { columnLetters } from "../tabs/column-letters.ts";
import type { Table } from "../tabs/table.ts";
import type { Eraser } from "./eraser.ts";
import type { Erasure } from "./erasure.ts";
import { changesOf, placeIn } from "./tab-cells.ts";

/** The formulas, and the rules of cells beside the items of dropdowns, that name the person: each text once, at its first cell. */
function noteByHand(table: Table, { formulas, rules }: Aside, eraser: Eraser): void {
  const kinds = [
    ["formula", formulas],
    ["rule", rules],
  ] as const;
  for (const [kind, cells] of kinds) {
    const firsts = new Map([...cells].reverse().map((cell) => [cell.text, cell]));
    for (const { row, column, text } of [...firsts.values()].reverse())
      if (eraser.finder.names(text))
        eraser.note({ kind, tab: table.name, row: row + 1, column: columnLetters(column) });
  }
}

/** What stands beside the cells of a tab, without the person. */
export function eraseAside(
  table: Table,
  aside: Aside | undefined,
  eraser: Eraser,
  wordsOf: (language: Language) => DyadWords,
): Erasure[] {
  if (aside === undefined) return [];
  const rows = readDyadsRows(table, wordsOf);
  const head = Math.max(rows?.headerRow ?? 0, 0);
  const roleOf = (column: number): { readonly role?: Role } =>
    column === rows?.at.mentee ? { role: "mentee" } : column === rows?.at.mentor ? { role: "mentor" } : {};
  const tab = changesOf(table, { formulas: [] });
  const texts = new Map<string, AsideTexts["texts"][number]>();
  const put = (column: number, was: string, value: string): void => {
    if (was !== value) texts.set(`${String(column)} ${was}`, { column, was, value });
  };
  for (const { row, column, text } of aside.notes)
    put(column, text, eraser.erased(text, placeIn(tab, "note", row, column, head)));
  for (const [column, items] of aside.offered.entries())
    for (const item of items) {
      const place = { kind: "dropdown" as const, tab: table.name, row: null, column: "" };
      const look = { isOurs: true, ...roleOf(column) };
      const left = eraser.erased(item, place, look);
      put(column, item, eraser.finder.isWhole(item, look) && left !== item ? "" : left);
    }
  noteByHand(table, aside, eraser);
  if (texts.size === 0) return [];
  return [{ kind: "aside", tab: table.name, texts: { sheetId: table.id, texts: [...texts.values()] } }];
}

/** Another name for a tab, made one that no other tab has. */
export function renaming({ id, name }: Table, left: string, tables: readonly Table[]): Erasure[] {
  if (left === name) return [];
  const taken = new Set(tables.map((table) => table.name.toLowerCase()));
  let value = left;
  for (let copy = 2; taken.has(value.toLowerCase()); copy++) value = `${left} (${String(copy)})`;
  return [
    { kind: "aside", tab: name, texts: { sheetId: id, texts: [{ column: TAB_NAME, was: name, value }] } },
  ];
}
