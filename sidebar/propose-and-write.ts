import { toPlan } from "../src/core/dyads/to-plan.ts";
import type { Snapshot } from "../src/core/intake/snapshot.ts";
import type { Outcome } from "../src/core/proposal/outcome.ts";
import type { Proposal } from "../src/core/proposal/proposal.ts";
import type { SheetPlan } from "../src/core/tabs/sheet-plan.ts";

interface ProposalSteps<Written> {
  /** Gives null where the run was cancelled. */
  run(snapshot: Snapshot): Promise<Outcome | null>;
  /** Hears how the run ended, before anything is written. */
  onOutcome(outcome: Outcome): void;
  write(page: SheetPlan): Promise<Written>;
}

/**
 * Proposes dyads and writes them into a new tab.
 * @returns null where there is nothing to write: the run was cancelled, or gave no dyads.
 */
export async function proposeAndWrite<Written>(
  snapshot: Snapshot,
  { run, onOutcome, write }: ProposalSteps<Written>,
): Promise<{ readonly proposal: Proposal; readonly written: Written } | null> {
  const outcome = await run(snapshot);
  if (outcome === null) return null;
  onOutcome(outcome);
  if (outcome.kind !== "proposal") return null;
  return { proposal: outcome.proposal, written: await write(toPlan(outcome.sheet, snapshot.tables)) };
}
