import { fold } from "../people/fold.ts";
import type { Language } from "../programme/settings.ts";
import { LANGUAGES } from "../programme/languages.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { type Paper, papersOf } from "./paper.ts";
import { TEMPLATES } from "./template-plan.ts";
import { LINE_KINDS, type LineKind, type PaperWords } from "./words.ts";

/** What the papers of a programme say, and where that was read; `tab` is null for the text that Dyade begins with. */
export interface Templates {
  readonly papers: readonly Paper[];
  readonly tab: string | null;
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

/** The tab of the templates: the last of those that bear its mark or, where its first row is gone, its name. */
function templateTab(tables: readonly Table[], wordsOf: WordsOf): Table | undefined {
  const marked = tables.filter((table) => ownTab(table)?.kind === TEMPLATES);
  const names = new Set(LANGUAGES.map((language) => fold(wordsOf(language).templateTab)));
  return marked.pop() ?? tables.find(({ name }) => names.has(fold(name)));
}

/**
 * What the papers say: the lines of the tab of templates, else the text that Dyade begins with in `language`. A row without
 * a kind is text; one without a text or a kind is left out, and so is the row with the mark.
 */
export function readTemplates(tables: readonly Table[], wordsOf: WordsOf, language: Language): Templates {
  const table = templateTab(tables, wordsOf);
  if (table === undefined) return { papers: papersOf(wordsOf(language).lines), tab: null, oddRows: [] };
  const kindOf = kindReader(wordsOf);
  const oddRows: number[] = [];
  const lines: [LineKind, string][] = [];
  table.rows.forEach(([kindCell, textCell], row) => {
    const [name, text] = [cellText(kindCell), cellText(textCell)];
    const isHeader = row === 0 && ownTab(table) !== null;
    if (isHeader || (name === "" && text === "")) return;
    const kind = kindOf(name);
    if (name !== "" && kind === null) oddRows.push(row + 1);
    lines.push([kind ?? "text", text]);
  });
  return { papers: papersOf(lines), tab: table.name, oddRows };
}
