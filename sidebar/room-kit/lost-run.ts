import { KEPT_SOURCES } from "../../src/core/event/sources.ts";
import type { Snapshot } from "../../src/core/intake/snapshot.ts";
import type { Proposal } from "../../src/core/proposal/proposal.ts";
import { Unanswered } from "../call-errors.ts";
import type { Call } from "../rpc.ts";

type Read = Pick<Snapshot, "dyadsTabs" | "kept">;

/** A run whose dyads tab was asked for and of which no answer came: it may have been written. */
interface LostRun {
  readonly proposal: Proposal;
  /** The dyads tabs that were there before. */
  readonly tabs: ReadonlySet<number>;
  /** The sources that counted. */
  readonly sources: string;
}

/** By the calls of a panel, for the room may be left before the next try. */
const LOST = new WeakMap<Call, LostRun>();

const sourcesIn = ({ kept }: Read): string => kept?.[KEPT_SOURCES] ?? "";

/** The run of which no answer had come, where its tab is there and the same sources count; it is awaited no more. */
export function arrivedRun(
  call: Call,
  snapshot: Read,
): { readonly tab: string; readonly proposal: Proposal } | null {
  const lost = LOST.get(call);
  LOST.delete(call);
  const tab = snapshot.dyadsTabs?.find(({ id }) => lost?.tabs.has(id) === false);
  if (lost === undefined || tab === undefined || lost.sources !== sourcesIn(snapshot)) return null;
  return { tab: tab.name, proposal: lost.proposal };
}

/** Keeps a run whose writing failed without an answer. */
export function keepLostRun(call: Call, error: unknown, proposal: Proposal | null, snapshot: Read): void {
  if (!(error instanceof Unanswered) || proposal === null) return;
  const tabs = new Set((snapshot.dyadsTabs ?? []).map(({ id }) => id));
  LOST.set(call, { proposal, tabs, sources: sourcesIn(snapshot) });
}
