import { type Cell, type Table, cellText } from "./table.ts";

/** How the last cell of the first row begins in a tab that Dyade wrote, dyads tabs apart. */
const MARK = /^dyade:([a-z-]+)(?: (.*))?$/s;

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

/** What a tab that Dyade wrote is, whatever its name; null for any other tab. */
export function ownTab({ rows }: Pick<Table, "rows">): OwnTab | null {
  const marks = (rows[0] ?? []).map((cell: Cell) => MARK.exec(cellText(cell)));
  const mark = marks.find((match) => match !== null);
  return mark ? { kind: mark[1] ?? "", state: mark[2] ?? "" } : null;
}
