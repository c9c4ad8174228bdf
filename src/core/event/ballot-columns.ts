import { formColumns, recogniseForm } from "../forms/recognise-form.ts";
import { asksForBallotChoice, asksForRefusal, isBallotName } from "../intake/vocabulary/ballots.ts";
import { bestRank } from "../intake/vocabulary/ordinals.ts";
import { isCriteriaTab, isDyadsTab, isLinksTab } from "../tabs/tab-kinds.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { type Table, cellText } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import { BALLOT_KEY, BALLOT_SHEET, CHOICE_TAG, MOST_CHOICES, REFUSED_TAG } from "./ballot-sheet.ts";

/** Where a tab holds who votes, for whom and against whom. Columns count from 0. */
export interface BallotColumns {
  /** How many rows stand above the first ballot. */
  readonly head: number;
  readonly timestamp: number;
  readonly email: number;
  readonly name: readonly number[];
  /** The hidden key of a sheet that Dyade wrote; −1 elsewhere. */
  readonly key: number;
  /** The best choice first; one column may hold several names. */
  readonly choices: readonly number[];
  readonly refused: readonly number[];
  /** Whether no column of votes is missing, as far as can be known. */
  readonly isWhole: boolean;
}

/** Columns of choices, the best choice first; those of which the header gives no rank last, in the order of the tab. */
function byRank(columns: readonly number[], headers: readonly string[]): number[] {
  const rank = (column: number): number => bestRank(headers[column] ?? "") ?? Number.MAX_SAFE_INTEGER;
  return [...columns].sort((a, b) => rank(a) - rank(b) || a - b);
}

/** By the words of a header where it is not the recommended one: the choices, ranked ones first, and the refusals. */
function byWords(
  headers: readonly string[],
  taken: ReadonlySet<number>,
): Pick<BallotColumns, "choices" | "refused"> {
  const open = [...headers.keys()].filter((column) => headers[column] !== "" && !taken.has(column));
  const header = (column: number): string => headers[column] ?? "";
  const refused = open.filter((column) => asksForRefusal(header(column)));
  const choices = open.filter((column) => !refused.includes(column) && asksForBallotChoice(header(column)));
  return { choices: byRank(choices, headers), refused };
}

/** The row of the headers in a sheet that Dyade wrote, from 0: people put rows above it. */
function headerRowOf({ rows }: Table): number {
  const row = rows.findIndex((cells) => cells.some((cell) => cellText(cell) === BALLOT_KEY));
  return row < 0 ? 1 : row;
}

/** The columns of a sheet that Dyade wrote, by their tags, whatever their headers became; none elsewhere. */
function taggedColumns({ tags }: Table): Pick<BallotColumns, "choices" | "refused"> {
  const columns = tags?.columns ?? [];
  const choices = columns.filter(({ name }) => name.startsWith(CHOICE_TAG));
  return {
    choices: [...choices].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ at }) => at),
    refused: columns.filter(({ name }) => name === REFUSED_TAG).map(({ at }) => at),
  };
}

const FORM_CHOICES = ["choice-1", "choice-2", "choice-3"];

/** The columns of a tab of ballots, by the questions of the recommended form, else by their words, French or English. */
export function ballotColumns(table: Table): BallotColumns {
  const ours = ownTab(table)?.kind === BALLOT_SHEET;
  const headerRow = ours ? headerRowOf(table) : 0;
  const below = { ...table, rows: table.rows.slice(headerRow) };
  const headers = (below.rows[0] ?? []).map((header) => fold(cellText(header)));
  const { timestamp, email, name, column } = formColumns(below);
  const key = headers.indexOf(fold(BALLOT_KEY));
  const tagged = taggedColumns(table);
  const isForm = recogniseForm(below) === "ballot";
  const formed = { choices: FORM_CHOICES.map(column).filter((at) => at >= 0), refused: column("refused") };
  const others = [timestamp, email, ...name, key, formed.refused, ...tagged.refused];
  const worded = byWords(headers, new Set([...others, ...formed.choices]));
  const votes = {
    // A title put otherwise keeps its place among those of the form
    choices:
      tagged.choices.length > 0 ? tagged.choices : byRank([...formed.choices, ...worded.choices], headers),
    refused:
      [tagged.refused, formed.refused >= 0 ? [formed.refused] : [], worded.refused].find(
        ({ length }) => length > 0,
      ) ?? [],
  };
  const readColumns = new Set([...others, ...votes.choices, ...votes.refused]);
  const isUnread = headers.some((header, at) => header !== "" && !readColumns.has(at));
  const least = ours ? MOST_CHOICES : isForm && isUnread ? FORM_CHOICES.length : 1;
  return {
    ...{ head: headerRow + 1, timestamp, email, name, key, ...votes },
    isWhole: votes.choices.length >= least && votes.refused.length > 0,
  };
}

/** Whether a tab holds ballots: the recommended form's, a sheet that Dyade wrote for them, or one whose headers say so. */
function holdsBallots(table: Table): boolean {
  const mark = ownTab(table);
  if (mark !== null) return mark.kind === BALLOT_SHEET;
  const form = recogniseForm(table);
  if (form !== null) return form === "ballot";
  const { choices, refused, email, name } = ballotColumns(table);
  if (email < 0 && name.length === 0) return false;
  return choices.length > 0 && (refused.length > 0 || isBallotName(table.name));
}

/** The tabs of ballots, apart from those named: the ones that people signed up in. */
export function ballotTabs(tables: readonly Table[], apartFrom: readonly (string | null)[]): Table[] {
  return tables.filter(
    (table) =>
      !apartFrom.includes(table.name) &&
      !isLinksTab(table) &&
      !isCriteriaTab(table) &&
      !isDyadsTab(table) &&
      holdsBallots(table),
  );
}
