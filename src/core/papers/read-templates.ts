import { fold } from "../people/fold.ts";
import type { Language } from "../programme/settings.ts";
import { LANGUAGES } from "../programme/languages.ts";
import { markIn, ownTab } from "../tabs/own-tab.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { type Paper, papersOf } from "./paper.ts";
import { KIND_TAG, TEMPLATES, TEXT_TAG } from "./template-plan.ts";
import { LINE_KINDS, type LineKind, type PaperWords } from "./words.ts";

/** What the papers of a programme say, and where that was read; `tab` is null for the text that Dyade begins with. */
export interface Templates {
  readonly papers: readonly Paper[];
  readonly tab: string | null;
  /** A tab of people's own that bears the name of the tab of the templates and holds none; null where there is none. */
  readonly namesake: string | null;
  /** Rows whose kind is none of those offered, as a person counts them: they were read as text. */
  readonly oddRows: readonly number[];
}

type WordsOf = (language: Language) => PaperWords;

/** The kind that a cell says, in any language; null for none. */
function kindReader(wordsOf: WordsOf): (text: string) => LineKind | null {
  const kinds = new Map(
    LANGUAGES.flatMap((language) =>
      LINE_KINDS.flatMap((kind) => wordsOf(language).kinds[kind].map((name) => [fold(name), kind] as const)),
    ),
  );
  return (text) => kinds.get(fold(text)) ?? null;
}

/** The tabs of the templates, as their marks or their tags say. */
function markedTabs(tables: readonly Table[]): Table[] {
  return tables.filter((table) => ownTab(table)?.kind === TEMPLATES || tagged(table, KIND_TAG) !== undefined);
}

/** Whether a tab is laid out as one of templates: two kinds of lines or more stand in one of its columns. */
function holdsKinds({ rows }: Table, kindOf: ReturnType<typeof kindReader>): boolean {
  const kinds = new Map<number, Set<LineKind>>();
  for (const row of rows)
    row.forEach((cell, column) => {
      const kind = kindOf(cellText(cell));
      if (kind !== null) kinds.set(column, new Set([...(kinds.get(column) ?? []), kind]));
    });
  return [...kinds.values()].some(({ size }) => size > 1);
}

/** Where the column of a tag is, from 0. */
function tagged({ tags }: Table, tag: string): number | undefined {
  return tags?.columns.find(({ name }) => name === tag)?.at;
}

/** The column that is the highest by a measure, from 0; the first of several. */
function bestColumn({ rows }: Table, worth: (cell: string) => number, except = -1): number {
  const sums: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      sums[column] = (sums[column] ?? 0) + (column === except ? 0 : worth(cellText(cell)));
    });
  return Math.max(sums.indexOf(Math.max(...sums)), 0);
}

/** Where kinds and texts stand: by their tags, else kinds where the most are, and texts where the most is written. */
function columnsOf(table: Table, kindOf: ReturnType<typeof kindReader>): { kindAt: number; textAt: number } {
  const kindAt = tagged(table, KIND_TAG) ?? bestColumn(table, (text) => (kindOf(text) === null ? 0 : 1));
  return { kindAt, textAt: tagged(table, TEXT_TAG) ?? bestColumn(table, ({ length }) => length, kindAt) };
}

/**
 * What the papers say: the lines of the tab of templates, else the text that Dyade begins with in `language`. A row without
 * a kind is text; one without a text or a kind is left out, and so is the row with the mark.
 */
export function readTemplates(tables: readonly Table[], wordsOf: WordsOf, language: Language): Templates {
  const kindOf = kindReader(wordsOf);
  const names = new Set(LANGUAGES.map((each) => fold(wordsOf(each).templateTab)));
  const alike = tables.filter(({ name }) => names.has(fold(name)));
  // Where mark and tags are gone, the name and the lines say it.
  const table = markedTabs(tables).pop() ?? alike.find((each) => holdsKinds(each, kindOf));
  if (table === undefined)
    return {
      papers: papersOf(wordsOf(language).lines),
      tab: null,
      namesake: alike[0]?.name ?? null,
      oddRows: [],
    };
  const { kindAt, textAt } = columnsOf(table, kindOf);
  const oddRows: number[] = [];
  const lines: [LineKind, string][] = [];
  table.rows.forEach((cells, row) => {
    const [name, text] = [cellText(cells[kindAt]), cellText(cells[textAt])];
    if (markIn(cells) !== null || (name === "" && text === "")) return;
    const kind = kindOf(name);
    if (name !== "" && kind === null) oddRows.push(row + 1);
    lines.push([kind ?? "text", text]);
  });
  return { papers: papersOf(lines), tab: table.name, namesake: null, oddRows };
}
