import { readDyadsRows } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Role } from "../people/person.ts";
import type { Language, SettingsFile } from "../programme/settings.ts";
import { type Aside, type AsideTexts, TAB_NAME } from "../tabs/aside.ts";
import { columnLetters } from "../tabs/column-letters.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { isCriteriaTab, isDyadsTab, isLinksTab } from "../tabs/tab-kinds.ts";
import type { Table } from "../tabs/table.ts";
import { eraseCriteriaTab } from "./criteria-tab.ts";
import { eraseDyadsTab } from "./dyads-tab.ts";
import { type Eraser, eraserOf } from "./eraser.ts";
import type { Everything } from "./everything.ts";
import type { StandIn } from "./stand-in.ts";
import type { PersonFinder } from "./find-person.ts";
import type { Identity } from "./identity.ts";
import { eraseKept, eraseSettings } from "./kept.ts";
import { keyPairsIn } from "./key-pairs.ts";
import { eraseLetters, holdsLetters, holdsPapers } from "./letters-tab.ts";
import { eraseLinksTab } from "./links-tab.ts";
import type { Place, Question, Verdict } from "./place.ts";
import { erasePlainTab } from "./plain-tab.ts";
import { type TabChanges, changesOf, editOf, placeIn } from "./tab-cells.ts";

/** One writing, in the order in which they are to be made: their own answers last, by which the others are found. */
export type Erasure =
  | { readonly kind: "aside"; readonly tab: string; readonly texts: AsideTexts }
  | { readonly kind: "kept"; readonly name: string; readonly value: string; readonly before: string }
  | { readonly kind: "settings"; readonly settings: SettingsFile }
  | { readonly kind: "tab"; readonly tab: string; readonly edit: TabEdit };

/** Where a person appears in a workbook, what is to be asked, and what takes them out. */
export interface Forgetting {
  readonly places: readonly Place[];
  readonly questions: readonly Question[];
  readonly erasures: readonly Erasure[];
}

/** Whom a person is told from, and by what they are replaced. */
export interface ForgettingPlan {
  readonly person: Identity;
  /** Made once for a person: what it found in a text holds. */
  readonly finder: PersonFinder;
  /** Everybody of the workbook, the person among them. */
  readonly everybody: readonly Identity[];
  readonly standIn: StandIn;
  /** What was answered, by question. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The words of a dyads tab, by its language. */
  readonly wordsOf: (language: Language) => DyadWords;
}

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
function eraseAside(
  table: Table,
  aside: Aside | undefined,
  eraser: Eraser,
  wordsOf: ForgettingPlan["wordsOf"],
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
      const place = placeIn(tab, "dropdown", head, column, head);
      const look = { isOurs: true, ...roleOf(column) };
      const left = eraser.erased(item, { ...place, row: null, column: "" }, look);
      put(column, item, eraser.finder.isWhole(item, look) && left !== item ? "" : left);
    }
  noteByHand(table, aside, eraser);
  if (texts.size === 0) return [];
  return [{ kind: "aside", tab: table.name, texts: { sheetId: table.id, texts: [...texts.values()] } }];
}

function editsOf(tab: TabChanges): Erasure[] {
  const edit = editOf(tab);
  return edit === null ? [] : [{ kind: "tab", tab: tab.table.name, edit }];
}

/** Another name for a tab, made one that no other tab has. */
function renaming({ id, name }: Table, left: string, tables: readonly Table[]): Erasure[] {
  if (left === name) return [];
  const taken = new Set(tables.map((table) => table.name.toLowerCase()));
  let value = left;
  for (let copy = 2; taken.has(value.toLowerCase()); copy++) value = `${left} (${String(copy)})`;
  return [
    { kind: "aside", tab: name, texts: { sheetId: id, texts: [{ column: TAB_NAME, was: name, value }] } },
  ];
}

/** The order of the tabs: results, what the coordinator keeps, and answers last. */
function rankOf(table: Table): number {
  return isDyadsTab(table) ? 0 : table.formFed ? 2 : 1;
}

/**
 * Lists every place of a workbook where a person appears, and makes the edits that take them out: their own rows go, of
 * rows of others only what names them. Where a text may mean somebody else, it is a question, and stays until it is
 * answered. A file from which the person was taken out gives no place but those that only a person can change.
 */
export function forget(
  { spreadsheet, tables, dyadsTabs, aside, kept, settings }: Everything,
  { person, finder, everybody, standIn, verdicts, wordsOf }: ForgettingPlan,
): Forgetting {
  const eraser = eraserOf(finder, standIn, verdicts);
  const all = [...dyadsTabs, ...tables].sort((a, b) => rankOf(a) - rankOf(b));
  const asideOf = (table: Table): Aside | undefined => aside.find(({ sheetId }) => sheetId === table.id);
  // A tab named after somebody who is perhaps another is looked at by a person anyway
  const isNamedIn = (text: string): boolean => finder.find(text).some(({ doubt }) => doubt !== "alike");
  const byHand = all.filter((table) => !holdsPapers(ownTab(table)));
  for (const name of [spreadsheet, ...byHand.map((table) => table.name)])
    if (isNamedIn(name)) eraser.note({ kind: "name", tab: name, row: null, column: "" });

  const besides = all.flatMap((table) => eraseAside(table, asideOf(table), eraser, wordsOf));
  const keys = [...new Set(everybody.flatMap((other) => [...other.emails, ...other.keys]))];
  const context = { pairs: keyPairsIn(dyadsTabs, wordsOf), keys };
  const texts = Object.entries(kept).flatMap(([name, before]): Erasure[] => {
    const value = eraseKept(name, before, eraser, context);
    return value === before ? [] : [{ kind: "kept", name, value, before }];
  });
  const choices = eraseSettings(settings, eraser);
  const edits = all.flatMap((table): Erasure[] => {
    const tab = changesOf(table, asideOf(table) ?? { formulas: [] });
    const mark = ownTab(table);
    if (isDyadsTab(table)) eraseDyadsTab(tab, eraser, wordsOf);
    else if (isLinksTab(table) || table.name === settings.linksTab) eraseLinksTab(tab, eraser);
    else if (isCriteriaTab(table)) eraseCriteriaTab(tab, eraser);
    else if (mark !== null && holdsLetters(mark)) {
      const name = eraseLetters(tab, eraser, mark, everybody);
      return [...editsOf(tab), ...renaming(table, name, all)];
    } else erasePlainTab(tab, eraser, { person, everybody });
    return editsOf(tab);
  });
  return {
    places: eraser.places(),
    questions: eraser.questions(),
    erasures: [
      ...besides,
      ...texts,
      ...(choices === settings ? [] : [{ kind: "settings" as const, settings: choices }]),
      ...edits,
    ],
  };
}
