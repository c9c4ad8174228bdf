import { firstRows } from "./tab-kinds.ts";
import { type Cell, type Table, cellText } from "./table.ts";

/** How the last cell of the first row begins in a tab that Dyade wrote, dyads tabs apart. */
const MARK = /^dyade:([a-z-]+)(?: (.*))?$/s;

/** What tabs of ours are, dyads tabs apart. */
const KINDS: ReadonlySet<string> = new Set([
  "asking",
  "balloted",
  "ballots",
  "ballot-links",
  "check",
  "comparison",
  "follow-up",
  "guide",
  "introduction",
  "needs",
  "paper-templates",
  "papers",
  "report",
  "rota",
]);

/** What a tab of ours keeps in its first row, in a hidden column: what it is, and what it needs to be read again. */
export interface OwnTab {
  readonly kind: string;
  /** JSON of that kind's own; `""` for none. Read it through a schema: people can write in it. */
  readonly state: string;
}

/** The text of the hidden cell by which {@link ownTab} knows a tab. */
export function ownMark({ kind, state }: OwnTab): string {
  return state === "" ? `dyade:${kind}` : `dyade:${kind} ${state}`;
}

/** The mark that a row holds; null for none. */
export function markIn(row: readonly Cell[]): OwnTab | null {
  const mark = row.map((cell) => MARK.exec(cellText(cell))).find((match) => match !== null);
  return mark ? { kind: mark[1] ?? "", state: mark[2] ?? "" } : null;
}

/**
 * What a tab that Dyade wrote is, whatever its name; null for any other tab. People insert rows above the one that says so;
 * answers to a form, whatever somebody answers, say nothing of the kind.
 */
export function ownTab({
  rows,
  formFed = false,
}: Pick<Table, "rows"> & Partial<Pick<Table, "formFed">>): OwnTab | null {
  const first = markIn(rows[0] ?? []);
  if (first !== null || formFed) return first;
  return (
    firstRows(rows)
      .map(markIn)
      .find((mark) => mark !== null && KINDS.has(mark.kind)) ?? null
  );
}
