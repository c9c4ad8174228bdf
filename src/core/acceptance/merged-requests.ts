import { isAddress } from "../intake/answers/email.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { AskedDyad } from "./asking.ts";
import type { Side } from "./side.ts";

/** The message that one side of a dyad is to get. */
export interface Request {
  readonly entry: AskedDyad;
  readonly side: Side;
}

/** By which a row of the mail-merge tab says whom of which dyad it asks: no name and no address. */
export function requestMark({ entry: { mark }, side }: Request): string {
  return `${mark} ${side}`;
}

/** Those who may be asked now, by what the mail-merge tab holds of them. */
export interface MergedRequests {
  /** The name of the tab. */
  readonly tab: string;
  /** With an address: the message may be sent. */
  readonly addressed: readonly Request[];
  /** With a row, and no address that a mail could reach. */
  readonly unaddressed: readonly Request[];
  /** Without a row: taken out by hand, or not to be asked yet when the tab was written. */
  readonly absent: readonly Request[];
}

/** The messages to all who may be asked now. */
export function requestsOf(toAsk: readonly AskedDyad[]): Request[] {
  return toAsk.flatMap((entry) => entry.state.toAsk.map((side) => ({ entry, side })));
}

/**
 * Finds requests in the last mail-merge tab as it is now, whatever its name and the order of its columns and rows.
 *
 * @returns null without such a tab.
 */
export function mergedRequests(
  tables: readonly Table[],
  requests: readonly Request[],
): MergedRequests | null {
  const [table] = tables.filter((candidate) => ownTab(candidate)?.kind === "asking").slice(-1);
  if (table === undefined) return null;
  const texts = table.rows.map((row) => row.map(cellText));
  const marks = new Set(texts.flat());
  const addressedMarks = new Set(texts.filter((row) => row.some(isAddress)).flat());
  const hasRow = (request: Request): boolean => marks.has(requestMark(request));
  const isAddressed = (request: Request): boolean => addressedMarks.has(requestMark(request));
  return {
    tab: table.name,
    addressed: requests.filter(isAddressed),
    unaddressed: requests.filter((request) => hasRow(request) && !isAddressed(request)),
    absent: requests.filter((request) => !hasRow(request)),
  };
}
